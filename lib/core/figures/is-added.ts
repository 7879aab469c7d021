import type { SentenceView } from './sentence-view.ts';

const ADDS =
  /^(?:ajoutent|ajoute|ajouter|ajoutaient|ajoutait|added|hinzu|hinzukommen|hinzuzurechnen|(?:при|до)бав\p{L}*с[ья]|suman|suma|sumar|añadir|añaden)$/u;
const SELF = /^(?:s|['’]|faut|doivent|doit|se|must|be|should|kommen|kommt|kamen|suman|añadir)$/u;

/** Returns whether a verb at a token adds one count to another and is none of speech («s’ajoutent»). */
export function isAdded({ tokens }: Pick<SentenceView, 'tokens'>, at: number): boolean {
  const { text } = tokens[at]!;
  if (/^s[’' ]+ajout/u.test(text)) return true;
  if (!ADDS.test(text)) return false;
  if (/^(?:hinzu|suman|suma|добав|прибав)/u.test(text)) return true;
  return [1, 2].some((back) => SELF.test(tokens[at - back]?.text ?? ''));
}
