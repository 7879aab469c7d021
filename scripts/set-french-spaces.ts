/**
 * Returns a record whose French texts in our own voice have the no-break spaces of French typography: narrow before ; ! and ?, full before
 * the colon and within « ». Records are written with plain spaces; names and quotations stay as they are.
 */
export function setFrenchSpaces<T>(content: T): T {
  if (typeof content !== 'object' || content === null) return content;
  if (Array.isArray(content)) return content.map(setFrenchSpaces) as T;
  const isText = 'en' in content && typeof content.en === 'string';
  const entries = Object.entries(content).map(([key, value]) => [key, isText && key === 'fr' ? setSpaces(value) : setFrenchSpaces(value)]);
  return Object.fromEntries(entries) as T;
}

function setSpaces(text: string): string {
  return text
    .replace(/« /g, '«\u00a0')
    .replace(/ (?=[»:])/g, '\u00a0')
    .replace(/ (?=[;!?])/g, '\u202f');
}
