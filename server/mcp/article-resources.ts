/** Articles as resources: listed in pages, read by their address, their ids completed. */
import {
  ErrorCode,
  McpError,
  type CompleteResult,
  type ListResourcesResult,
  type ListResourceTemplatesResult,
  type ReadResourceResult,
  type Resource,
} from "@modelcontextprotocol/sdk/types.js";
import type { ArticleSummary } from "../../core/contract/article.ts";
import type { Language } from "../../core/contract/language.ts";
import { formatDate } from "../answering/format-date.ts";
import type { ArticleLibrary } from "../http/article-library.ts";
import { articleNotFound } from "../http/article-not-found.ts";
import {
  ARTICLE_ADDRESS_TEMPLATE,
  readArticleAddress,
  toArticleAddress,
} from "./article-address.ts";
import { LANGUAGE_KEY } from "./meta-keys.ts";
import { MCP_PHRASES } from "./mcp-phrases.ts";
import { renderWholeArticle } from "./render-article.ts";
import { toExcerpt } from "../http/to-excerpt.ts";

const MARKDOWN = "text/markdown";
const PAGE_SIZE = 100;
/** Ids are completed among this many of the newest articles. */
const COMPLETION_POOL = 1_000;
/** The most that the protocol lets a completion give. */
const COMPLETIONS_SHOWN = 100;
/** The protocol's code for a resource that does not exist; the SDK has no name for it. */
const RESOURCE_NOT_FOUND = -32_002;

export interface ArticleResources {
  /** @throws ProblemError `invalid-request` for a cursor that was not given out */
  list(cursor: string | undefined, language: Language): Promise<ListResourcesResult>;
  templates(language: Language): ListResourceTemplatesResult;
  /** @throws McpError where no article has this address */
  read(address: string, language: Language): Promise<ReadResourceResult>;
  /** Ids that begin with `value` or, after those, contain it or stand under a title that does. */
  completeId(value: string): Promise<CompleteResult["completion"]>;
}

export interface ArticleResourcesOptions {
  readonly library: Pick<ArticleLibrary, "list" | "get">;
  /** Whether more than the beginning of a text may be shown. */
  readonly showFullText: boolean;
}

export function createArticleResources({
  library,
  showFullText,
}: ArticleResourcesOptions): ArticleResources {
  return {
    async list(cursor, language) {
      const page = await library.list({ limit: PAGE_SIZE, cursor });
      return {
        resources: page.articles.map((article) => toResource(article, language)),
        ...(page.nextCursor === null ? {} : { nextCursor: page.nextCursor }),
      };
    },
    templates: (language) => ({
      resourceTemplates: [
        {
          name: "article",
          uriTemplate: ARTICLE_ADDRESS_TEMPLATE,
          description: MCP_PHRASES[language].articleDescription,
          mimeType: MARKDOWN,
        },
      ],
    }),
    async read(address, language) {
      const id = readArticleAddress(address);
      const article = id === null ? null : await library.get(id);
      if (article === null) {
        const { detail } = articleNotFound();
        throw new McpError(RESOURCE_NOT_FOUND, detail[language], { uri: address });
      }
      const text = renderWholeArticle(showFullText ? article : toExcerpt(article));
      return {
        contents: [
          { uri: address, mimeType: MARKDOWN, text, _meta: { [LANGUAGE_KEY]: article.language } },
        ],
      };
    },
    async completeId(value) {
      const { articles, nextCursor } = await library.list({ limit: COMPLETION_POOL });
      const ids = rankIds(articles, value);
      return {
        values: ids.slice(0, COMPLETIONS_SHOWN),
        hasMore: ids.length > COMPLETIONS_SHOWN || nextCursor !== null,
        ...(nextCursor === null ? { total: ids.length } : {}),
      };
    },
  };
}

/** @throws McpError for a reference to anything but the id of the articles' template */
export function checkCompletable(reference: string, argument: string, language: Language): void {
  if (reference === ARTICLE_ADDRESS_TEMPLATE && argument === "id") return;
  throw new McpError(ErrorCode.InvalidParams, MCP_PHRASES[language].unknownReference);
}

function toResource(article: ArticleSummary, language: Language): Resource {
  const { id, title, source, publishedAt } = article;
  const description = [source, publishedAt && formatDate(publishedAt, language)]
    .filter((part) => part !== null && part !== "")
    .join(language === "ar" ? "، " : ", ");
  return {
    uri: toArticleAddress(id),
    name: id,
    ...(title === null || title === "" ? {} : { title }),
    ...(description === "" ? {} : { description }),
    mimeType: MARKDOWN,
    _meta: { [LANGUAGE_KEY]: article.language },
  };
}

function rankIds(articles: readonly ArticleSummary[], value: string): string[] {
  const wanted = value.toLowerCase();
  const begins = articles.filter(({ id }) => id.toLowerCase().startsWith(wanted));
  const contains = articles.filter(
    ({ id, title }) =>
      !id.toLowerCase().startsWith(wanted) &&
      [id, title ?? ""].some((text) => text.toLowerCase().includes(wanted)),
  );
  return [...begins, ...contains].map(({ id }) => id);
}
