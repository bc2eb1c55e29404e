/** Which public sets there are. */
import { ARCD } from "./arcd.ts";
import { readPublicSet, type PublicSetReading } from "./public-set.ts";
import { XQUAD } from "./xquad.ts";

/** Names of all sets that are measured, whether their files are there or not. */
export const PUBLIC_SET_NAMES: readonly string[] = [...XQUAD.sets, ...ARCD.sets];

/** @throws DataError where a file is there but not as expected */
export async function readPublicSets(folder: string): Promise<readonly PublicSetReading[]> {
  return [await readPublicSet(folder, XQUAD), await readPublicSet(folder, ARCD)];
}
