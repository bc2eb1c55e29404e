/** The port to retrieval as a search engine: ranked passages without an answer. */
import type { SearchQuery, SearchResponse } from "../../core/contract/search.ts";

export interface PassageSearchEngine {
  search(query: SearchQuery): Promise<SearchResponse>;
}
