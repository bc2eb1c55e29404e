/** Articles near another one, in both languages, by the vectors that the index holds already. */
import type { RelatedArticle } from "../../core/contract/collection.ts";
import { LANGUAGES, type Language } from "../../core/contract/language.ts";
import { articleDate } from "../../core/knowledge/article-date.ts";
import type { ArticleIndex } from "../../core/knowledge/article-index.ts";
import type { ArticleSummary } from "../../core/contract/article.ts";
import { dotProduct, meanDirection } from "../../core/knowledge/vectors.ts";

export type RelatedArticlesIndex = Pick<
  ArticleIndex,
  "getArticle" | "passageVectors" | "searchDense"
>;

interface Neighbour {
  readonly article: ArticleSummary;
  readonly vector: Float32Array;
  readonly score: number;
}

/** Several passages of one article may be near, so more of them are looked at than articles are wanted. */
const PASSAGES_PER_ARTICLE = 5;
/** Reports on one story are not years apart. */
const STORY_YEARS = 1;

/**
 * At most `limit` articles, the two languages in turn, each by nearness: an article of the other language is
 * rarely as near as one of the same. What seems to tell the same story in the other language comes first: the
 * nearest there, whose own nearest is the article, of about the same time. Reprints are left out.
 * @returns null where there is no article with this id
 */
export async function findRelatedArticles(
  id: string,
  limit: number,
  index: RelatedArticlesIndex,
): Promise<readonly RelatedArticle[] | null> {
  const article = await index.getArticle(id);
  const vector = meanVector((await index.passageVectors([id])).get(id));
  if (article === null) return null;
  if (vector === null) return [];
  const isOther = (other: ArticleSummary): boolean => storyOf(other) !== storyOf(article);
  const [own, foreign] = await Promise.all(
    [article.language, ...LANGUAGES.filter((language) => language !== article.language)].map(
      async (language) =>
        onePerStory(await nearest(vector, language, limit + 1, index)).filter((neighbour) =>
          isOther(neighbour.article),
        ),
    ),
  );
  const [first] = foreign ?? [];
  const isSameStory =
    first !== undefined &&
    isNearInTime(article, first.article) &&
    (await nearest(first.vector, article.language, 1, index))
      .slice(0, 1)
      .some((back) => storyOf(back.article) === storyOf(article));
  const turns = inTurn(own ?? [], foreign ?? [], isSameStory ? "second" : "first");
  return turns.slice(0, limit).map(({ article: other, score }) => ({
    articleId: other.id,
    title: other.title,
    language: other.language,
    source: other.source,
    publishedAt: other.publishedAt,
    eventDate: other.eventDate,
    score,
  }));
}

/** The articles of a language whose mean vectors are nearest, among those with a passage that is near. */
async function nearest(
  vector: Float32Array,
  language: Language,
  limit: number,
  index: RelatedArticlesIndex,
): Promise<readonly Neighbour[]> {
  const hits = await index.searchDense(vector, {
    language,
    filters: {},
    limit: limit * PASSAGES_PER_ARTICLE,
  });
  const articles = new Map(hits.map((hit) => [hit.article.id, hit.article]));
  const vectors = await index.passageVectors([...articles.keys()]);
  return [...articles.values()]
    .flatMap((article) => {
      const other = meanVector(vectors.get(article.id));
      return other === null
        ? []
        : [{ article, vector: other, score: dotProduct(vector, other) } satisfies Neighbour];
    })
    .sort((one, other) => other.score - one.score);
}

function meanVector(vectors: readonly Float32Array[] | undefined): Float32Array | null {
  return vectors === undefined || vectors.length === 0 ? null : meanDirection(vectors);
}

function storyOf({ id, nearDuplicateOf }: ArticleSummary): string {
  return nearDuplicateOf ?? id;
}

function onePerStory(neighbours: readonly Neighbour[]): Neighbour[] {
  const stories = new Set<string>();
  return neighbours.filter(({ article }) => {
    const isNew = !stories.has(storyOf(article));
    stories.add(storyOf(article));
    return isNew;
  });
}

function isNearInTime(one: ArticleSummary, other: ArticleSummary): boolean {
  const [date, otherDate] = [articleDate(one), articleDate(other)];
  if (date === null || otherDate === null) return true;
  return Math.abs(Number(date.slice(0, 4)) - Number(otherDate.slice(0, 4))) <= STORY_YEARS;
}

function inTurn(
  first: readonly Neighbour[],
  second: readonly Neighbour[],
  begin: "first" | "second",
): Neighbour[] {
  const [leading, following] = begin === "first" ? [first, second] : [second, first];
  const turns = Math.max(leading.length, following.length);
  return Array.from({ length: turns }, (_, at) => [leading[at], following[at]])
    .flat()
    .filter((neighbour) => neighbour !== undefined);
}
