/** Whether a statement rests on what tools were told or told, and needs no quote. */
import { findMentions } from "../../../../core/text/gazetteer/gazetteer.ts";
import { toWordTerms } from "../../../../core/text/search-terms.ts";
import { isHarmful } from "../claims/harmful-words.ts";
import { tellsSameNumber, type NumberClaim } from "../claims/number-claims.ts";
import { contradicts } from "../claims/polarity.ts";
import { callsUponReader } from "../claims/reader-address.ts";
import { toCodeKey, type TextClaims } from "../claims/text-claims.ts";
import { accountForWords } from "./account-for-words.ts";
import { isWeighty } from "./content-support.ts";
import type { Grounds } from "./grounds.ts";

/** What is said of a calculation beside the terms of the field. */
const CALCULATOR_WORDS: ReadonlySet<string> = new Set(
  toWordTerms(`
  calculator calculation calculate calculates calculated compute computed input inputs output result yield yields earn
  earns earned earning earnings gross net margin profit profitable unprofitable loss income revenue electricity power
  bill tariff break even breakeven payback pay back pays itself fee fees pool subsidy block reward price given assumed
  assuming assumption assumptions estimate exclude excludes excluded after before fixed constant efficiency machine rig
  miner kilowatt hour petahash terahash exahash per daily monthly yearly minus plus less roughly rounded satoshi sats

  الحاسبة حاسبة حساب الحساب يحسب محسوب مدخلات مخرجات ناتج يدر تدر يكسب تكسب يحقق تحقق ربح أرباح مربح خسارة صافي إجمالي دخل
  إيراد إيرادات عائد كهرباء طاقة فاتورة تعرفة تعادل نقطة استرداد يسترد رسوم مجمع مكافأة كتلة إعانة سعر افتراض بافتراض مع
  كفاءة جهاز كيلوواط ساعة بيتاهاش تيراهاش إكساهاش هاش يوميا شهريا سنويا ناقص زائد تقريبا ساتوشي`),
);

/** So much of a statement's words make it a tool's own statement. */
const MOST = 0.6;

/** Whether a statement tells nothing but what tools were told or told: its figures are theirs, or its words are. */
export function restsOnTools(statement: TextClaims, grounds: Grounds): boolean {
  const { question, tools } = grounds;
  const texts = [question, ...tools.claims];
  const isNamed =
    [...statement.subjects].every((id) => texts.some(({ subjectsTold }) => subjectsTold.has(id))) &&
    statement.codes.every((code) => texts.some(({ text }) => toCodeKey(text).includes(code)));
  if (!isNamed || !speaksOfCalculation(statement, grounds)) return false;
  const { numbers } = statement;
  if (numbers.length > 0) {
    const isAsked = (claim: NumberClaim): boolean =>
      question.numbers.some((asked) => tellsSameNumber(claim, asked));
    return (
      numbers.some((claim) => tools.hasNumber(claim)) &&
      numbers.every((claim) => tools.hasNumber(claim) || isAsked(claim))
    );
  }
  const words = [...statement.words];
  return tools.claims.some(
    (told) =>
      words.length > 1 &&
      words.filter((word) => told.words.has(word)).length >= MOST * words.length &&
      !contradicts(statement.polarity, told.polarity),
  );
}

/** Whether it has no words but those of the question, of tools and of calculations. */
function speaksOfCalculation(statement: TextClaims, grounds: Grounds): boolean {
  if (
    callsUponReader(
      statement.text,
      grounds.tools.claims.map(({ text }) => text),
    )
  )
    return false;
  const terms = findMentions(statement.text).filter(
    ({ id, kind }) => (kind === "concept" || kind === "asset") && !isWeighty(id),
  );
  return accountForWords(statement, [], grounds).every(
    ({ rest, text, start, end }) =>
      rest === "told" ||
      rest === "general" ||
      toWordTerms(text).every((term) => CALCULATOR_WORDS.has(term)) ||
      (!isHarmful(text) && terms.some((one) => one.start <= start && end <= one.end)),
  );
}
