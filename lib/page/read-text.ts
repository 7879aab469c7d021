/**
 * Returns the text of a page's body with all that is hidden in it, paragraphs run together; empty without a body. Asked for by path, since
 * browsers put it together in two thirds of the time that `textContent` takes; the path fits no XHTML.
 */
export function readText(document: Document): string {
  const byPath = document.evaluate('string(/html/body)', document, null, XPathResult.STRING_TYPE).stringValue;
  return byPath || (document.body?.textContent ?? '');
}
