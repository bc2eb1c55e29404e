/** What the bot can do, for whoever asked nothing: in both languages, as there is none to go by. */
import { LANGUAGES } from "../../../core/contract/language.ts";
import { SLACK_PHRASES } from "../slack-phrases.ts";
import { directLines } from "../text/direction.ts";
import { DIRECTION_OF } from "./render-sources.ts";

export const COMMAND = "/manjam";

export function renderHelp(): string {
  return LANGUAGES.toReversed()
    .map((language) => directLines(SLACK_PHRASES[language].help(COMMAND), DIRECTION_OF[language]))
    .join("\n\n");
}
