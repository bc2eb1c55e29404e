/** What topics, places and publishers are called in the other language, where the project knows it. */
import { LANGUAGES } from "../../core/contract/language.ts";
import type { Names } from "../../core/contract/collection.ts";
import { entry, findMentions, type EntryKind } from "../../core/text/gazetteer/gazetteer.ts";
import { hasArabic } from "../../core/text/script.ts";
import { readableName } from "../answering/follow-up/readable-name.ts";
import { TOPIC_NAMES } from "./topic-names.ts";

export function topicNames(topic: string): Names | null {
  return TOPIC_NAMES.get(topic) ?? null;
}

/** @param place an ISO 3166 code, or a name in either language */
export function placeNames(place: string): Names | null {
  const code = entry(`place:${place}`);
  return code === undefined ? namesOf(place, "place") : bothNames(code.id);
}

/** A publisher keeps the name that its articles give it, in the language of that name. */
export function sourceNames(source: string): Names | null {
  const names = namesOf(source, "company");
  if (names === null) return null;
  return { ...names, [hasArabic(source) ? "ar" : "en"]: source };
}

/** Names of the entry that `label` names and nothing beside it. */
function namesOf(label: string, kind: EntryKind): Names | null {
  const mentions = findMentions(label);
  const [mention] = mentions;
  if (mention === undefined || mentions.length > 1 || mention.kind !== kind) return null;
  const isWhole = mention.start === 0 && mention.end === label.length;
  return isWhole ? bothNames(mention.id) : null;
}

function bothNames(id: string): Names | null {
  const [ar, en] = LANGUAGES.map((language) => readableName(id, language));
  return ar === undefined || en === undefined ? null : { ar, en };
}
