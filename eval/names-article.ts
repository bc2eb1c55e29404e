/** Questions name articles by their ids, or, where an id is derived, by the name of the file. */

/** Whether `name` means the article: a derived id has a few digits behind the file's name. */
export function namesArticle(name: string, articleId: string): boolean {
  return (
    articleId === name ||
    (articleId.startsWith(`${name}-`) && /^[0-9a-f]{8}$/.test(articleId.slice(name.length + 1)))
  );
}
