import { describe, expect, it } from "vitest";
import { findMentions } from "../../../../core/text/gazetteer/gazetteer.ts";
import { isPlaceAdjective } from "../../../../server/answering/follow-up/place-adjectives.ts";

function isAdjective(written: string): boolean {
  const [mention] = findMentions(written);
  if (mention === undefined) throw new Error(`${written} is not known`);
  return isPlaceAdjective(written, mention.id);
}

describe("the adjective of a place", () => {
  it.each(
    "Kazakh,Iranian,Chinese,American,British,Kuwaiti,Norwegian,Texan,الكازاخية,إيراني,الأمريكية,الصينيين".split(
      ",",
    ),
  )("is told from a name: %s", (written) => {
    expect(isAdjective(written)).toBe(true);
  });

  it.each(
    "Kazakhstan,Kazakstan,Iran,Tehran,Yerevan,Pakistan,Bhutan,Miami,Delhi,كازاخستان,وإيران,أبوظبي,الصين,للصين".split(
      ",",
    ),
  )("is not seen in a name: %s", (written) => {
    expect(isAdjective(written)).toBe(false);
  });
});
