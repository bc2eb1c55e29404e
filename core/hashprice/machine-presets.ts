/** Machines by name, with the hash rate and power of their nameplates. */
import { foldArabic } from "../text/arabic.ts";
import { toAsciiDigits } from "../text/digits.ts";
import type { MachineSize } from "./machine.ts";

export interface MachinePreset extends MachineSize {
  readonly name: string;
  readonly efficiencyJPerTH: number;
}

/** Sources: the manufacturers' data sheets (S: Bitmain Antminer; M: MicroBT Whatsminer; A: Canaan Avalon). */
export const MACHINE_PRESETS: readonly MachinePreset[] = (
  [
    ["S9", 13.5, 1_323],
    ["S17", 56, 2_520],
    ["S17 Pro", 53, 2_094],
    ["S19", 95, 3_250],
    ["S19 Pro", 110, 3_250],
    ["S19j Pro", 104, 3_068],
    ["S19 XP", 140, 3_010],
    ["S21", 200, 3_500],
    ["S21 Pro", 234, 3_510],
    ["S21 XP", 270, 3_645],
    ["M30S++", 112, 3_472],
    ["M50S", 126, 3_276],
    ["M60S", 186, 3_441],
    ["M66S", 298, 5_513],
    ["A1466", 150, 3_230],
    ["A16", 282, 3_900],
    ["A16 XP", 300, 3_850],
  ] as const
).map(([name, hashrateTHs, powerW]) => ({
  name,
  hashrateTHs,
  powerW,
  efficiencyJPerTH: powerW / hashrateTHs,
}));

/** In front of a name, folded. */
const MAKERS =
  /ant ?miner|whats ?miner|avalon ?(?:miner)?|bitmain|micro ?bt|canaan|انت ?ماينر|واتس ?ماينر|افالون|بي?تما?ين|ميكرو ?بي ?تي|كنعان|جهاز/gu;
/** How Arabic spells the Latin parts of the names, folded. */
const ARABIC_PARTS: readonly (readonly [RegExp, string])[] = [
  [/اكس ?بي/gu, "xp"],
  [/برو/gu, "pro"],
  [/بلا?س/gu, "+"],
  [/ايه?(?= ?\d)/gu, "a"],
  [/ام(?= ?\d)/gu, "m"],
  [/ا[سص]/gu, "s"],
  [/جيه?/gu, "j"],
];

const PRESET_OF = new Map(MACHINE_PRESETS.map((preset) => [toKey(preset.name), preset]));

/**
 * The preset of a name in either script, whatever its hyphens, blanks and case, and with or without its
 * maker: `S21-XP`, `antminer s21xp` and `أنتماينر S21 XP` are one. Null for a name that is not known.
 */
export function findMachinePreset(name: string): MachinePreset | null {
  return PRESET_OF.get(toKey(name)) ?? null;
}

/** Names of the presets that are most like `name`, the best first. */
export function nearestPresets(name: string, count = 3): string[] {
  const key = toKey(name);
  return MACHINE_PRESETS.map((preset) => {
    const other = toKey(preset.name);
    // A name begins with its series, so that a shared beginning tells more than a shared end.
    return { name: preset.name, distance: editDistance(key, other) - sharedBeginning(key, other) };
  })
    .sort((one, other) => one.distance - other.distance)
    .slice(0, count)
    .map((preset) => preset.name);
}

function toKey(name: string): string {
  const plain = toAsciiDigits(foldArabic(name.normalize("NFKC"))).toLowerCase();
  const latin = ARABIC_PARTS.reduce(
    (text, [pattern, part]) => text.replace(pattern, part),
    plain.replace(MAKERS, " ").replace(/plus/gu, "+"),
  );
  return latin.replace(/[^\p{L}\p{N}+]/gu, "");
}

function sharedBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** Levenshtein's distance. */
function editDistance(one: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [row, letter] of Array.from(one).entries()) {
    const current = [row + 1];
    for (const [column, wanted] of Array.from(other).entries()) {
      const replaced = (previous[column] ?? 0) + (letter === wanted ? 0 : 1);
      current.push(Math.min(replaced, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[other.length] ?? 0;
}
