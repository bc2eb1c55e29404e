/** Slack's blocks, as far as answers need them, and their limits. */

/** Of Slack, for one message. */
export const MOST_BLOCKS = 50;
/** Of Slack, for the text of one section. */
export const SECTION_MAX_CHARACTERS = 3_000;

interface MrkdwnText {
  readonly type: "mrkdwn";
  readonly text: string;
  /** Without it Slack would make links of addresses and mentions of names that begin with @ or #. */
  readonly verbatim: true;
}

export interface Section {
  readonly type: "section";
  readonly text: MrkdwnText;
  readonly expand: true;
}

export interface Context {
  readonly type: "context";
  readonly elements: [MrkdwnText];
}

export interface Button {
  readonly type: "button";
  readonly action_id: string;
  readonly text: { readonly type: "plain_text"; readonly text: string; readonly emoji: true };
  readonly value: string;
}

export interface Actions {
  readonly type: "actions";
  readonly elements: Button[];
}

export type Block = Section | Context | Actions;

/** @param text of at most `SECTION_MAX_CHARACTERS` */
export function section(text: string): Section {
  // Shown whole: the sources belong right below, not behind "see more".
  return { type: "section", text: mrkdwn(text), expand: true };
}

export function context(text: string): Context {
  return { type: "context", elements: [mrkdwn(text)] };
}

export function button(actionId: string, label: string, value: string): Button {
  return {
    type: "button",
    action_id: actionId,
    text: { type: "plain_text", text: label, emoji: true },
    value,
  };
}

export function textOf(block: Block): string {
  switch (block.type) {
    case "section":
      return block.text.text;
    case "context":
      return block.elements[0].text;
    case "actions":
      return "";
  }
}

function mrkdwn(text: string): MrkdwnText {
  return { type: "mrkdwn", text, verbatim: true };
}
