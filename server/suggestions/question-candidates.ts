/** Questions that the collection might answer, by what its articles are about; the best to begin with come first. */
import type { Language } from "../../core/contract/language.ts";
import { articleDate } from "../../core/knowledge/article-date.ts";
import type { ArticleOutline } from "../../core/knowledge/article-outline.ts";
import { placeNames, topicNames } from "../articles/collection-names.ts";
import { QUESTION_TEMPLATES } from "./question-templates.ts";

export interface QuestionCandidate {
  readonly question: string;
  /** As readers see it; null where only the question tells. */
  readonly about: string | null;
  /** Of two candidates with the same subject, one is enough. */
  readonly subjects: readonly string[];
}

/** Longer titles make no question that is read at a glance. */
const TITLE_MAX_CHARACTERS = 90;

/** Each article gives its topics in its places, its places, and its title; frequent ones come first. */
export function questionCandidates(
  outlines: readonly ArticleOutline[],
  language: Language,
): readonly QuestionCandidate[] {
  const templates = QUESTION_TEMPLATES[language];
  const topics = new Set(outlines.flatMap((outline) => outline.topics));
  const labelOf = (topic: string): string | null => topicNames(topic)?.[language] ?? null;

  const wellKnown = templates.wellKnown
    .filter(({ topic }) => topics.has(topic))
    .map(({ topic, question }) => ({ question, about: labelOf(topic), subjects: [topic] }));
  const inPlaces = mostFrequent(
    outlines.flatMap((outline) =>
      outline.topics.flatMap((topic) => outline.places.map((place) => [topic, place] as const)),
    ),
  ).flatMap(([topic, place]) => {
    const name = placeNames(place)?.[language];
    const template = own(templates.inPlace, topic);
    if (name === undefined || template === undefined) return [];
    return [{ question: template(name), about: labelOf(topic), subjects: [topic, place] }];
  });
  const anywhere = mostFrequent(
    outlines.flatMap((outline) => outline.topics.map((topic) => [topic])),
  ).flatMap(([topic = ""]) => {
    const question = own(templates.anywhere, topic);
    return question === undefined ? [] : [{ question, about: labelOf(topic), subjects: [topic] }];
  });
  const places = mostFrequent(
    outlines.flatMap((outline) => outline.places.map((place) => [place])),
  ).flatMap(([place = ""]) => {
    const name = placeNames(place)?.[language];
    if (name === undefined) return [];
    return [{ question: templates.ofPlace(name), about: name, subjects: [place] }];
  });
  const titles = newestFirst(outlines.filter((outline) => outline.language === language)).flatMap(
    ({ id, title }) => {
      if (title === null || title.length > TITLE_MAX_CHARACTERS) return [];
      return [{ question: templates.ofTitle(title), about: null, subjects: [id] }];
    },
  );
  return [...wellKnown, ...inTurn([inPlaces, anywhere]), ...places, ...titles];
}

/** Equal keys once each, the ones that come up most often first. */
function mostFrequent<Key extends readonly string[]>(keys: readonly Key[]): readonly Key[] {
  const counts = new Map<string, { readonly key: Key; count: number }>();
  for (const key of keys) {
    const known = counts.get(key.join("\n"));
    if (known === undefined) counts.set(key.join("\n"), { key, count: 1 });
    else known.count += 1;
  }
  return [...counts.values()].sort((one, other) => other.count - one.count).map(({ key }) => key);
}

function newestFirst(outlines: readonly ArticleOutline[]): readonly ArticleOutline[] {
  return outlines
    .map((outline) => ({ outline, date: articleDate(outline) ?? "" }))
    .sort((one, other) => (one.date === other.date ? 0 : one.date < other.date ? 1 : -1))
    .map(({ outline }) => outline);
}

function inTurn<Item>(lists: readonly (readonly Item[])[]): readonly Item[] {
  const turns = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: turns }, (_, at) => lists.map((list) => list[at]))
    .flat()
    .filter((item) => item !== undefined);
}

/** Topics are what articles say, which may be the name of something that every object has. */
function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
