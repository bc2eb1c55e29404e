/** Short invented news in both languages, as passages of the real chunker, and answers run through the real grounder. */
import type { ArticleInput } from "../../../../core/contract/article.ts";
import type { Citation } from "../../../../core/contract/ask.ts";
import type { Language } from "../../../../core/contract/language.ts";
import { toArticleRecord } from "../../../../core/knowledge/article-record.ts";
import { chunkArticle } from "../../../../core/knowledge/chunk-article.ts";
import type { Embedder } from "../../../../core/knowledge/embedder.ts";
import {
  createAnswerGrounder,
  type AnswerGrounderOptions,
  type GroundedPart,
} from "../../../../server/answering/grounding/answer-grounder.ts";
import type { GroundingReport } from "../../../../server/answering/grounding/grounding-report.ts";
import type { Passage } from "../../../../server/retrieval/retriever.ts";

export const BLACKOUT: ArticleInput = {
  id: "blackout",
  title: "Kazakhstan's miners lose the internet",
  eventDate: "2022-01-05",
  publishedAt: "2022-01-08",
  source: "Manjam",
  text: `Kazakhstan's authorities cut off the internet on 5 January 2022, during protests over fuel prices. The country had held 18.1% of the world's bitcoin hashrate in August 2021, second only to the United States. Within hours the network's hashrate fell by about 12%, from 205 EH/s to 180 EH/s. Officials reported that 225 people had died in the unrest. Mining was not banned, the energy ministry said. Data centre owner Didar Bekbau told reporters that "we lost connection to all of our machines within minutes" on that day.`,
};

export const REVENUE: ArticleInput = {
  id: "revenue",
  title: "Riot and Galaxy report their third quarter",
  publishedAt: "2025-10-30",
  source: "Manjam",
  text: `Riot Platforms mined 1,406 bitcoin in the third quarter of 2025 and reported revenue of $180.2 million. Its net income rose to $104.5 million. Galaxy sold 300 bitcoin in October 2025. Galaxy's Helios campus in Texas has 800 MW of approved power, and the lease to CoreWeave runs for 15 years. Hashprice fell to $43.34 per PH/s per day in October 2025. The S21 XP runs at 13.5 J/TH.`,
};

export const DIFFICULTY: ArticleInput = {
  id: "difficulty",
  title: "صعوبة تعدين بيتكوين تسجل مستوى قياسيًا",
  publishedAt: "2025-10-17",
  source: "منجم",
  text: `ارتفعت صعوبة تعدين بيتكوين إلى 155.9 تريليون في أكتوبر ٢٠٢٥، وهو أعلى مستوى لها حتى ذلك الحين. وبلغ معدل الهاش للشبكة نحو ١٫١ زيتاهاش في الثانية. وحظرت الكويت التعدين المنزلي في أبريل 2025، فانخفض استهلاك الكهرباء في منطقة الوفرة بنسبة ٥٥٪. وتوقف خمسون منزلًا عن التعدين في الوفرة خلال أسبوع.`,
};

export async function passagesOf(
  articles: readonly ArticleInput[],
  embedder: Embedder,
): Promise<readonly Passage[]> {
  const passages = await Promise.all(articles.map((article) => passagesOfOne(article, embedder)));
  return passages.flat();
}

async function passagesOfOne(input: ArticleInput, embedder: Embedder): Promise<Passage[]> {
  const record = toArticleRecord(input, null, "");
  const chunks = await chunkArticle(record, (text) => embedder.countTokens(text));
  const passages: Passage[] = [];
  for (const chunk of chunks) {
    const sentenceVectors: Float32Array[] = [];
    for (const { start, end } of chunk.sentences) {
      sentenceVectors.push(await embedder.embedPassage(record.text.slice(start, end)));
    }
    const vector = await embedder.embedPassage(`${chunk.header}\n${chunk.text}`);
    const { text: _text, ...article } = record;
    passages.push({
      article: { ...article, nearDuplicateOf: null },
      chunk,
      vector,
      sentenceVectors,
      score: 0.85,
      cosine: 0.85,
      matchedBy: ["dense"],
    });
  }
  return passages;
}

export interface GroundedAnswer {
  readonly parts: readonly GroundedPart[];
  readonly text: string;
  readonly citations: readonly Citation[];
  readonly quotes: readonly string[];
  readonly report: GroundingReport;
}

/** @param deltas the answer as it arrives */
export async function groundAnswer(
  deltas: string | readonly string[],
  options: Omit<AnswerGrounderOptions, "language"> & { readonly language?: Language },
): Promise<GroundedAnswer> {
  const grounder = createAnswerGrounder({ language: "en", ...options });
  const parts: GroundedPart[] = [];
  for (const delta of [deltas].flat()) parts.push(...(await grounder.push(delta)));
  parts.push(...(await grounder.end()));
  const citations = parts.flatMap((part) => (part.kind === "citation" ? [part.citation] : []));
  return {
    parts,
    text: parts.map((part) => (part.kind === "text" ? part.text : "")).join(""),
    citations,
    quotes: citations.map(({ quote }) => quote),
    report: grounder.report(),
  };
}

/** The text in pieces that end at these offsets, wherever they fall. */
export function cutAt(text: string, offsets: readonly number[]): readonly string[] {
  const ends = [...new Set([...offsets, text.length])]
    .filter((offset) => offset <= text.length)
    .sort((left, right) => left - right);
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end));
}
