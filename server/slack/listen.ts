/** What Bolt tells, led to what answers it: acknowledged at once, answered afterwards. */
import type { App, webApi } from "@slack/bolt";
import type { AnswerButtons, ButtonClick } from "./answer-buttons.ts";
import type { AnswerCommand } from "./answer-command.ts";
import type { PostAnswering } from "./answer-post.ts";
import { readPost } from "./read-post.ts";
import { ACTIONS } from "./render/render-answer.ts";
import { COMMAND } from "./render/render-help.ts";
import type { RunningTasks } from "./running-tasks.ts";
import type { Seen } from "./seen.ts";

export interface Listeners {
  readonly posts: PostAnswering;
  readonly answerCommand: AnswerCommand;
  readonly buttons: AnswerButtons;
  readonly seen: Seen;
  readonly tasks: RunningTasks;
  readonly onFailure: (error: unknown) => void;
}

interface Told {
  readonly event: unknown;
  readonly body: { readonly event_id?: string };
  readonly context: { readonly teamId?: string; readonly botUserId?: string };
  readonly client: webApi.WebClient;
}

export function listen(
  app: App,
  { posts, answerCommand, buttons, seen, tasks, onFailure }: Listeners,
): void {
  const takePost = async ({ event, body, context, client }: Told): Promise<void> => {
    const { teamId: team = "", botUserId = "" } = context;
    const post = readPost(event, { team, botUserId });
    if (post === null) return;
    const bot = { userId: botUserId, web: client };
    tasks.start(async () => {
      if (!(await posts.isAsked(post, bot))) return;
      // A mention comes as two events of one message, and Slack repeats what was acknowledged late.
      const { channel } = post.thread;
      const keys = [`message:${team}:${channel}:${post.ts}`, `event:${body.event_id ?? post.ts}`];
      if (seen.isFirst(...keys)) await posts.answer(post, bot);
    });
  };
  app.event("app_mention", takePost);
  app.event("message", takePost);

  app.command(COMMAND, async ({ ack, command, respond }) => {
    await ack();
    tasks.start(() => answerCommand(command, respond));
  });

  const onClick = (actionId: string, take: (click: ButtonClick) => Promise<void>): void => {
    app.action(actionId, async ({ ack, body, respond, client, context }) => {
      await ack();
      const bot = { userId: context.botUserId ?? "", web: client };
      tasks.start(() => take({ body, respond, bot }));
    });
  };
  onClick(ACTIONS.helpful, (click) => buttons.rate("up", click));
  onClick(ACTIONS.notHelpful, (click) => buttons.rate("down", click));
  onClick(ACTIONS.showEveryone, (click) => buttons.showEveryone(click));

  app.error(async (error) => onFailure(error));
}
