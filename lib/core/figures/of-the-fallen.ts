import type { SentenceReading } from './figure-sources.ts';
import type { Counted } from './find-counted.ts';

const RISES =
  /^(?:rose|risen|rises|climb\p{L}*|grew|grown|passé\p{L}*|grimp\p{L}*|mont[eé]\p{L}*|porté\p{L}*|stieg\p{L}*|gestiegen|angestiegen|erhöht\p{L}*|wuchs|gewachsen|вырос\p{L}*|возрос\p{L}*|увелич\p{L}*|достиг\p{L}*|subió|subido|ascendió|aumentó|creció|alcanzó|yüksel\p{L}*|çık\p{L}*|çik\p{L}*|çıx\p{L}*|çix\p{L}*|çat\p{L}*|art[dimt]\p{L}*|հաս\p{L}*|աճ\p{L}*|բարձրաց\p{L}*)$/u;
const WHOLE = /^(?:gesamt\p{L}*|overall|total|both|beid\p{L}*|global|общ\p{L}*|toplam\p{L}*|ümumi\p{L}*|ընդհանուր)$/u;

/** Returns the count of a toll that rises as one of soldiers where only soldiers of one side had died in the sentence before; else the count as it is. */
export function ofTheFallen({ view, last }: SentenceReading, counted: Counted | null): Counted | null {
  if (counted?.countable !== 'person' || counted.outcome === null || !ENDED.includes(counted.outcome)) return counted;
  const rises = view.tokens.some(({ text }) => RISES.test(text)) && !view.tokens.some(({ text }) => WHOLE.test(text));
  const fallen = last.filter(({ outcome }) => outcome === 'killed');
  const alike = fallen.every(({ countable, figure }) => countable === 'soldier' && figure.side === fallen[0]!.figure.side);
  return rises && fallen.length > 0 && alike ? { ...counted, countable: 'soldier' } : counted;
}

const ENDED: readonly string[] = ['killed', 'lost'];
