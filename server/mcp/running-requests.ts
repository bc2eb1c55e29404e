/**
 * Requests that are being answered, so that another request can cancel them. Servers keep no sessions; a session's
 * id only tells whose request a cancellation means, since every client counts its requests from the same number.
 */

export interface RequestName {
  /** Of the caller's key; empty where there are no keys. */
  readonly owner: string;
  readonly session: string;
  readonly id: string | number;
}

export interface RunningRequests {
  /** Keeps `cancel` until the function that comes back is called. */
  add(name: RequestName, cancel: () => void): () => void;
  /** Does nothing for a request that is not running here. */
  cancel(name: RequestName): void;
}

export function createRunningRequests(): RunningRequests {
  const running = new Map<string, () => void>();
  return {
    add(name, cancel) {
      const key = toKey(name);
      running.set(key, cancel);
      return () => {
        if (running.get(key) === cancel) running.delete(key);
      };
    },
    cancel: (name) => running.get(toKey(name))?.(),
  };
}

function toKey({ owner, session, id }: RequestName): string {
  return JSON.stringify([owner, session, id]);
}
