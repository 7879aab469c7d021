import { foldWord } from '../text/fold-text.ts';

/** Words that say what kind of place a name is; the mention covers the name without them. Folded, in the forms that stand in names. */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(
  foldWord(
    [
      'district region province city town village county oblast area',
      'rayonu rayon şəhəri şəhər kəndi kənd qəsəbəsi bölgəsi vilayəti',
      'ili ilçesi şehri köyü kasabası bölgesi',
      'район город село область',
      'շրջան քաղաք գյուղ մարզ տարածաշրջան',
      'Bezirk Stadt Dorf Rajon',
      'distrito región ciudad',
      'district ville région',
    ].join(' '),
  ).split(' '),
);

/** What joins such a word to the name after it, folded. */
export const CONNECTORS: ReadonlySet<string> = new Set(['of', 'de', 'du', 'del', 'von']);
