/** Phrases that hold the name of an entry without meaning it: they take their words out of the text. */
import type { SpelledEntry } from "../gazetteer-entry.ts";
import { parseTable } from "../parse-table.ts";

const PHRASES = `
other | London Stock Exchange; Boston Dynamics; New York Giants; Riot Games; riot police; Marathon Oil; Marathon Petroleum; Samsung Galaxy; Galaxy S; Amazon rainforest; Amazon basin; meta-analysis; search warrants; arrest warrants; death warrants; Jamestown, Virginia; Jamestown settlement; Dominion of Canada; Dominion status | ابن باز; بن باز
card | | بطاقة ائتمان; بطاقة ائتمانية; بطاقة مصرفية; بطاقة هوية; بطاقات; بطاقة دعوة
calories | | سعرات حرارية; سعرة حرارية
idiom | of course; in the course of; in exchange for; stock exchange; exchange rate; heat exchanger; proof of concept; wind up; wind down; winding down; wound up; by virtue of; hard drive; gold mine; land mine; data mining; minefield; in the wake of; state of the art; bottom line | منجم ذهب; ألغام أرضية; التنقيب عن البيانات; بناء على; بناء عليه; =بالنسبة; =قدره; =قدرها; =عمله; =وكيل; =باكر; =واكر; رسوم بيانية; رسم بياني; رسوم متحركة; عقد اجتماع; عقد من الزمن; عقود من الزمن; اعتماد على; الاعتماد على; الاستدلال على; اعتمادها على; اعتماده على
`;

export function falseFriendEntries(): SpelledEntry[] {
  return parseTable("concept", "none", PHRASES);
}
