/** The gazetteer knows what docs/glossary.md names: every row, by each of its forms, as one entry. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findMentions } from "../../../../core/text/gazetteer/gazetteer.ts";

const GLOSSARY = new URL("../../../../docs/glossary.md", import.meta.url);

/** What cannot be found as the entry of its row, behind the first name of the row. */
const EXCEPTIONS: ReadonlySet<string> = new Set([
  // Words of many other meanings: metal, a good thing, freezing, random, any tariff, "I hope", a particle,
  // Andy, reliance.
  "miner: معدّن",
  "fine: fine",
  "moratorium: تجميد",
  "unlicensed mining: العشوائي",
  "electricity tariff: تعرفة",
  "customs duties: tariffs",
  "Argo: أرجو",
  "Elektron: إلكترون",
  "Elektron: إليكترون",
  "ANDE: أندي",
  "accreditation: اعتماد",
  // "Training" alone is that of people, as "Georgia" alone is the country.
  "training: تدريب النماذج",
  "Georgia: Georgia",
  // Two entries each, as in English.
  "halving: تنصيف البيتكوين",
  "smelter: مصهر ألمنيوم",
  // Remarks of the glossary, not names.
  "Antminer: S9 to S23",
  "Antminer: S9 إلى S23",
  "State Council: China",
  "Georgia: US state",
  "Fuzhou: Jiangxi",
]);

interface Row {
  readonly table: string;
  /** The names of the English cell and the forms of the Arabic ones, remarks in brackets among the latter. */
  readonly english: readonly string[];
  readonly arabic: readonly string[];
  readonly others: readonly string[];
}

const rows = readRows(readFileSync(GLOSSARY, "utf8"));

describe("the glossary", () => {
  it("has its three tables", () => {
    expect([...new Set(rows.map(({ table }) => table))]).toEqual(["1", "2", "3"]);
    expect(rows.length).toBeGreaterThan(250);
  });

  it.each(["1", "2", "3"])("is known to the gazetteer, table %s", (table) => {
    expect(rows.filter((row) => row.table === table).flatMap((row) => unknownIn(row))).toEqual([]);
  });

  it("needs every exception", () => {
    const isNeeded = (exception: string): boolean => {
      const others = new Set([...EXCEPTIONS].filter((one) => one !== exception));
      return rows.some((row) => unknownIn(row, others).length > 0);
    };
    expect([...EXCEPTIONS].filter((one) => !isNeeded(one))).toEqual([]);
  });
});

/** The forms, each behind the first name of its row, that are not found whole or not as the entry of that name. */
function unknownIn(row: Row, exceptions: ReadonlySet<string> = EXCEPTIONS): string[] {
  const named = (form: string): string => `${row.english.join(", ")}: ${form}`;
  const isLeftOut = (form: string): boolean => exceptions.has(named(form));
  const ids = row.english.map((one, index) =>
    entryOf(isLeftOut(one) ? (row.arabic[index] ?? "") : one),
  );
  // Places share a row with their country: the first Arabic forms follow the order of the English names.
  const arePlaces = row.table === "3";
  const known = new Set(arePlaces ? ids : ids.slice(0, 1));
  const isKnown = (form: string): boolean => known.has(entryOf(form)) && entryOf(form) !== "";
  const inOrder = (form: string, index: number): boolean =>
    arePlaces ? isKnown(form) && entryOf(form) === ids[index] : isKnown(form);
  return [
    ...row.english.filter((one) => !isLeftOut(one) && !isKnown(one)),
    ...row.arabic.filter((one, index) => !isLeftOut(one) && !inOrder(one, index)),
    ...row.others.filter((one) => !isLeftOut(one) && !isKnown(one)),
  ].map(named);
}

/** The id of the one entry that is the whole of `form`, empty if there is none. */
function entryOf(form: string): string {
  const [first, ...more] = findMentions(form);
  const isWhole = more.length === 0 && first?.start === 0 && first.end === form.length;
  return isWhole ? first.id : "";
}

function readRows(markdown: string): Row[] {
  return markdown.split(/^## /mu).flatMap((section) =>
    section
      .split("\n")
      .filter((line) => line.startsWith("| ") && !/^\| (?:English|-+) /u.test(line))
      .map((line) => toRow(section.charAt(0), line)),
  );
}

function toRow(table: string, line: string): Row {
  const [english = "", arabic = "", third = ""] = line
    .slice(1, -1)
    .split("|")
    .map((cell) => cell.trim());
  return {
    table,
    english: outside(english),
    arabic: outside(arabic),
    others: [
      ...inside(english),
      ...inside(arabic),
      ...(table === "1" ? [] : [...outside(third), ...inside(third)]),
    ],
  };
}

/** The forms of a cell outside its brackets. */
function outside(cell: string): string[] {
  return formsIn(cell.replace(/\([^)]*\)/gu, ""), /[,،؛]/u);
}

/** The forms inside its brackets: "(ج. معدّنون/معدّنين)" is two plurals. */
function inside(cell: string): string[] {
  return Array.from(cell.matchAll(/\(([^)]*)\)/gu), ([, text = ""]) => text).flatMap((text) =>
    formsIn(text.replace("ج. ", ""), /\p{Script=Arabic}\//u.test(text) ? /[/،]/u : /[,،]/u),
  );
}

function formsIn(text: string, mark: RegExp): string[] {
  return text
    .split(mark)
    .map((form) => form.trim())
    .filter((form) => form !== "" && form !== "—" && form !== "former name");
}
