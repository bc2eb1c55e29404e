/** Addresses of this page that can be given to others. */

/** `https://host/#/answers/{id}` */
export function toAnswerAddress(answerId: string): string {
  return `${pageAddress()}#/answers/${encodeURIComponent(answerId)}`;
}

export function pageAddress(): string {
  return `${location.origin}${location.pathname}`;
}
