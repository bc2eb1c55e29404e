/** The words around citations in both languages. */
import type { CitationTexts } from "./interface-texts-citations-shape.ts";

export const CITATIONS_ENGLISH: CitationTexts = {
  previous: "Previous citation",
  next: "Next citation",
  place: (id, count) => `Source ${id} of ${count}`,
  undated: "undated",
  dateAndAge: (date, age) => `${date} (${age})`,
  sourcesDiffer: "What the sources differ on",
};

export const CITATIONS_ARABIC: CitationTexts = {
  previous: "الاقتباس السابق",
  next: "الاقتباس التالي",
  place: (id, count) => `المصدر ${id} من ${count}`,
  undated: "بلا تاريخ",
  dateAndAge: (date, age) => `${date} (${age})`,
  sourcesDiffer: "ما تختلف فيه المصادر",
};
