/** The English stemmer, on words of its published sample vocabulary and of the field. */
import { describe, expect, it } from "vitest";
import { stemEnglish } from "../../../core/text/stem-english.ts";

const SAMPLES = `
consign consign|consigned consign|consigning consign|consignment consign|consist consist|consisted consist|consistency consist
consistent consist|consistently consist|consisting consist|consists consist|consolation consol|consolations consol
consolatory consolatori|console consol|consoled consol|consoles consol|consolidate consolid|consolidated consolid
consolidating consolid|consoling consol|consolingly consol|consols consol|consonant conson|consort consort|consorted consort
conspicuous conspicu|conspicuously conspicu|conspiracy conspiraci|conspirator conspir|conspirators conspir|conspire conspir
conspired conspir|conspiring conspir|constable constabl|constables constabl|constance constanc|constancy constanc
constant constant|knack knack|knackeries knackeri|knacks knack|knave knave|knaves knave|knavish knavish|kneaded knead
kneading knead|knee knee|kneel kneel|kneeled kneel|kneeling kneel|kneels kneel|knees knee|knelt knelt|knife knife
knight knight|knightly knight|knights knight|knit knit|knits knit|knitted knit|knitting knit|knives knive|knob knob
knock knock|knocked knock|knocker knocker|knockers knocker|knocking knock|knots knot
mining mine|mines mine|mined mine|miner miner|miners miner|halving halv|halved halv|currencies currenc|currency currenc
electricity electr|electrical electr|energies energi|energy energi|digital digit|difficulty difficulti|difficulties difficulti
profitability profit|profitable profit|generate generat|generates generat|generally general|communism communism|hoping hope
hopping hop|hopped hop|falling fall|fell fell|agreed agre|feed feed|proceed proceed|exceeds exceed|succeeding succeed
news news|skies sky|dying die|ties tie|tied tie|cries cri|gas gas|this this|gaps gap|kiwis kiwi|bias bias|only onli|early earli
say say|by by|cry cri|enjoy enjoy|youth youth|boy boy|boyish boyish|flying fli|sensational sensat|rational ration
relational relat|conditional condit|valency valenc|hesitancy hesit|digitizer digit|conformably conform|radically radic
differently differ|vileness vile|analogously analog|vietnamization vietnam|predication predic|operator oper|feudalism feudal
decisiveness decis|hopefulness hope|callousness callous|formality formal|sensitivity sensit|sensibility sensibl
triplicate triplic|formative format|formalize formal|electriciti electr|hopeful hope|goodness good|revival reviv
allowance allow|inference infer|airliner airlin|adjustable adjust|defensible defens|irritant irrit|replacement replac
adjustment adjust|dependent depend|adoption adopt|activate activ|effective effect|bowdlerize bowdler|probate probat
rate rate|cease ceas|controlling control|rolling roll|country's countri|miners' miner|added add|adding add|internal internal|interval interval|organization organiz|organic organic|universal universal|pasted paste|sky sky|howe howe|outing outing`
  .split(/[|\n]/u)
  .filter((pair) => pair.includes(" "))
  .map((pair) => pair.trim().split(" "));

describe("stemEnglish", () => {
  it.each(SAMPLES)("takes %s to %s", (word, stem) => {
    expect(stemEnglish(word ?? "")).toBe(stem);
  });

  it.each(["", "a", "is", "منجم", "s21", "constructor", "café"])("leaves %j as it is", (word) => {
    expect(stemEnglish(word)).toBe(word);
  });
});
