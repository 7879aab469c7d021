/** Words of one language that call a report untrue, each a whole word as folded. */
export interface ReportWords {
  /** What was told. */
  news: RegExp;
  /** What it is called. */
  untrue: RegExp;
  /** What it is called after "not". */
  right: RegExp;
}

/** Words for reports and their untruth by language. Verb-last languages say it after the verb, by the words of `UNREAL_WORDS`. */
export const REPORT_WORDS: ReadonlyMap<string, ReportWords> = new Map([
  [
    'en',
    {
      news: /^(?:reports?|claims?|rumou?rs?|news|allegations?|stor(?:y|ies)|assertions?|information)$/,
      untrue: /^(?:untrue|false|unfounded|baseless|fake|fabricated|wrong|lies|invented|groundless)$/,
      right: /^(?:true|correct|accurate)$/,
    },
  ],
  [
    'fr',
    {
      news: /^(?:informations?|nouvelles?|rumeurs?|annonces?|allégations?|affirmations?|bruits?)$/,
      untrue: /^(?:faux|fausses?|infondée?s?|mensongère?s?|inexacte?s?|dénuée?s?|erronée?s?|inventée?s?)$/,
      right: /^(?:vraies?|exacte?s?|avérée?s?)$/,
    },
  ],
  [
    'de',
    {
      news: /^(?:meldung(?:en)?|berichten?|berichte|gerüchte?|behauptung(?:en)?|nachricht(?:en)?|angaben)$/,
      untrue: /^(?:falsch|unwahr|erfunden|haltlos|unzutreffend|gelogen)$/,
      right: /^(?:wahr|richtig|zutreffend)$/,
    },
  ],
  [
    'es',
    {
      news: /^(?:información|informaciones|noticias?|rumor|rumores|afirmación|afirmaciones|versión|versiones)$/,
      untrue: /^(?:fals[oa]s?|infundad[oa]s?|inventad[oa]s?|erróne[oa]s?)$/,
      right: /^(?:ciert[oa]s?|verdader[oa]s?|correct[oa]s?)$/,
    },
  ],
  [
    'ru',
    {
      news: /^(?:сообщени[еяйю]|слухи?|информаци[яи]|заявлени[ея]|утверждени[ея]|новост[ьи])$/,
      untrue: /^(?:ложн\p{L}*|недостоверн\p{L}*|неправд\p{L}*|вымыс\p{L}*|неверн\p{L}*|ложь|фейк\p{L}*)$/u,
      right: /^(?:соответству\p{L}*|подтвержда\p{L}*|правда)$/u,
    },
  ],
]);
