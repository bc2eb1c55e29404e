/** The mining machines that a question names: "S21-XP", "أنت ماينر S19 Pro", "إس 21 برو", "M30S++". */
import { findMachinePreset } from "../../../core/hashprice/machine-presets.ts";
import { blankOut, folded } from "./prepared-text.ts";

export interface MachineMention {
  readonly start: number;
  readonly end: number;
  /** As a preset names it, else as the question does, in capitals. */
  readonly name: string;
  readonly isPreset: boolean;
}

/** Arabic spellings of the models' letters, where a number follows or they follow a model. */
const LETTER_NAMES: readonly (readonly [RegExp, string])[] = [
  [folded("(?<!\\p{L})(?:ال)?[إا]س[ -]?(?=\\d{1,2}(?!\\d))"), "s"],
  [folded("(?<=واتس ?ماينر )[إا]م[ -]?(\\d{2})(?: ?[إا]س(?!\\p{L}))?"), "m$1s"],
  [folded("(?<!\\p{L})تي[ -]?(?=(?:17|19|21)(?!\\d))"), "t"],
  [folded("(?<=(?<!\\p{L})[sta]-?\\d{1,4}j?) ?برو(?!\\p{L})"), " pro"],
  [folded("(?<=(?<!\\p{L})[sta]-?\\d{1,4}) ?[إا]كس ?بي(?!\\p{L})"), " xp"],
  [folded("(?<=(?<!\\p{L})[stma]-?\\d{1,4}s?(?: pro| xp)?) ?هايدرو(?!\\p{L})"), " hydro"],
];
const BRAND =
  "(?:bitmain|antminer|whatsminer|microbt|canaan|avalon ?miner|avalon|أنت ?ماينر|واتس ?ماينر|أفالون)(?:'s)?";
const MODEL = folded(
  `(?<![\\p{L}\\d.'])(?:ال|ل|ب)?(?<brand>(?:${BRAND}[ -]{1,2}){1,2})?(?<model>(?:s[ -]?\\d{1,2}(?:[jkalei](?!\\p{L}))?|m-?\\d{2}s?|t-?(?:17|19|21)|a-?\\d{2,4})(?:\\+{1,2}|[ -]?(?:pro|xp|hydro|hyd|plus|se|exp|immersion|imm)(?=s?(?!\\p{L})))*)(?<plural>'?s)?(?![\\p{L}\\d])`,
);

/** @param text as `prepareText` gives it */
export function findMachines(text: string): {
  readonly machines: readonly MachineMention[];
  /** `text` without their names. */
  readonly rest: string;
} {
  const latin = LETTER_NAMES.reduce((spelt, [form, letter]) => spelt.replace(form, letter), text);
  let rest = latin;
  const machines: MachineMention[] = [];
  for (const match of latin.matchAll(MODEL)) {
    const { brand, model = "", plural = "" } = match.groups ?? {};
    const preset =
      findMachinePreset(model) ?? (plural === "s" ? findMachinePreset(`${model}s`) : null);
    // Without its maker's name "A100" is as likely a graphics card, and "S4" a quarter or a road.
    if (preset === null && brand === undefined && !/^[smt][ -]?\d{2}/u.test(model)) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    rest = blankOut(rest, start, end);
    const name = preset?.name ?? inCapitals(model);
    machines.push({ start, end, name, isPreset: preset !== null });
  }
  return { machines, rest };
}

function inCapitals(model: string): string {
  return model
    .replace(/[ -]+/gu, " ")
    .trim()
    .replace(/^./u, (letter) => letter.toUpperCase())
    .replace(/(?<= )\p{L}+/gu, (word) =>
      word === "xp" ? "XP" : word.replace(/^./u, (letter) => letter.toUpperCase()),
    );
}
