/**
 * Words that make an event one that did not happen, or not yet. Each value lists alternatives separated by "|", as the source of a regular expression, folded as tokens are,
 * apostrophes and commas as words of their own;
 * where nothing is listed the language has no such words or says it by the form of the verb.
 */
export interface UnrealWords {
  /** Denies the event word that follows it, helping words between them aside. */
  not: string;
  /** Words that may stand between a denying word, or one of `planned`, and the event word. */
  helping: string;
  /** Denies the event word before it. */
  notAfter?: string;
  /** Says of what follows, or in a language whose verbs come last of what precedes, that it is not so. */
  untrue: string;
  /** What stands before a number that nothing happened to any of («aucun des deux»). */
  noneOf?: string;
  /** Opens a condition, or a question that is left open. */
  condition: string;
  /** Words that look like a condition and open none («même si»). */
  noCondition?: string;
  /** Says of the event word that follows it that it might happen, will happen or was only wanted. */
  planned?: string;
  /** Says so of any event word that follows without a comma between. */
  plannedInClause?: string;
  /** The same, right after the event word. */
  plannedAfter?: string;
  /** Forms of the event word that deny it by themselves, as the source of a regular expression. */
  notForm?: string;
  /** Forms of the event word that say by themselves that it may happen, as the source of a regular expression. */
  plannedForm?: string;
}

/** What makes events unreal, by language. */
export const UNREAL_WORDS: ReadonlyMap<string, UnrealWords> = new Map<string, UnrealWords>([
  [
    'fr',
    {
      not: 'pas|jamais|ni|sans',
      helping: 'encore|été|être|avoir|avait|a|ont|eu|fait|même|du tout|avoir été',
      untrue:
        "faux que|inexact que|pas vrai que|pas exact que|mensonger que|pas prouvé que|aucune preuve que|rien ne prouve que|rien n ' indique que",
      notAfter:
        "est faux|est fausse|sont faux|sont fausses|est inexact|est inexacte|sont inexactes|est mensonger|est un mensonge|relève de l ' invention|n ' est pas vrai|est infondée?|sont infondées",
      noneOf:
        "aucun des|aucune des|aucun de|aucune de|aucun de ses|aucune de ses|aucun de ces|aucune de ces|pas un des|pas une des|ni l ' un ni l ' autre des",
      condition:
        "si|s ' il|s ' ils|à condition que|à supposer que|au cas où|pourvu que|à moins que|avant que|pour que|afin que|de peur que",
      noCondition: 'même si|comme si de rien|si bien|et si',
      planned:
        "pourrait|pourraient|pourra|pourront|peut|peuvent|doit|doivent|devrait|devraient|devra|devront|va|vont|allait|allaient|veut|veulent|voulait|voulaient|sera|seront|menace de|menacent de|menacé de|menaçait de|menaçaient de|menaçant de|promet de|promettent de|promis de|tenté de|tente de|tentent de|tentait de|essayé d '|essayé de|prêt à|prête à|prêts à|prêtes à|capable de|capables de|risque de|risquent de|prévoit de|prévoient de|prévoyait de|ordre de|ordonné de|afin de|pour(?! avoir)|refusé de|refuse de|échoué à",
      plannedForm: '(?:dr|ttr|uir|er)(?:a|ont|ait|aient)$',
    },
  ],
  [
    'en',
    {
      not: 'not|never|nor|neither|n t|t|cannot|without|no longer|rather than|instead of|nowhere near',
      helping: 'been|be|being|have|has|had|having|ever|yet|actually|even|itself|get|got|either|any more|in fact|were|was|did',
      untrue:
        'not true that|not true to say that|untrue that|not the case that|false that|not correct that|incorrect that|wrong that|wrong to say that|no evidence that|no proof that|no confirmation that|nothing to show that|not so that',
      noneOf:
        'none of|none of the|none of its|none of their|none of these|none of those|neither of|neither of the|not one of the|not one of its',
      notAfter:
        'are untrue|is untrue|are false|is false|was false|were false|is a lie|are lies|is a fabrication|is baseless|are baseless|proved false|proved untrue|turned out false|is disinformation|is not true|are not true',
      condition: 'if|whether|unless|in case|lest|provided that|supposing|assuming',
      noCondition: 'as if nothing',
      planned:
        'would|could|might|may|will|can|shall|should|must|ll|threatened to|threatens to|threaten to|threatening to|vowed to|vows to|vow to|promised to|promises to|pledged to|plans to|plan to|planned to|planning to|wants to|want to|wanted to|tried to|tries to|trying to|try to|attempted to|failed to|fails to|failing to|ordered to|order to|orders to|prepared to|preparing to|ready to|able to|unable to|refused to|intended to|intends to|hoped to|hopes to|going to|about to|aimed to|in order to|capable of|sought to|seeks to|likely to|set to|due to be|said to be about to',
    },
  ],
  [
    'de',
    {
      not: 'nicht|nie|niemals|ohne|weder|noch nie|nicht mehr',
      helping: 'worden|einmal|je|etwa|wirklich|zu|wurden|wurde|tatsächlich',
      notAfter: 'nicht|nie',
      untrue:
        'nicht wahr dass|unwahr dass|falsch dass|nicht richtig dass|stimmt nicht dass|keinen beleg dass|keine beweise dass|keinen beweis dass|trifft nicht zu dass|nicht der fall dass',
      noneOf: 'keiner der|keines der|keine der|keiner von den|keiner seiner|keiner ihrer',
      condition: 'wenn|falls|sofern|ob|es sei denn',
      plannedInClause: 'würde|würden|könnte|könnten|sollte|sollten|droht|drohte|drohten|drohen|möchte|möchten',
      plannedAfter: 'würde|würden|könnte|könnten|wären|wäre|sollte|sollten|können|kann',
      plannedForm: '^(?:ab|aus|nieder|um)zu',
    },
  ],
  [
    'es',
    {
      not: 'no|ni|nunca|jamás|sin|tampoco',
      helping: 'ha|han|había|habían|haber|fue|fueron|sido|ser|fuera|fueran|se|haber sido|habían sido|han sido|fue ni|aún|todavía',
      untrue:
        'no es cierto que|no es verdad que|es falso que|falso que|no es así que|no hay pruebas de que|no consta que|niega que|tampoco es cierto que',
      noneOf: 'ninguno de los|ninguna de las|ninguno de sus|ninguna de sus|ninguno de|ninguna de',
      condition: 'si|en caso de que|a menos que|siempre que|con tal de que|para que|antes de que',
      noCondition: 'aun si|como si nada|si bien',
      planned:
        'podría|podrían|puede|pueden|podrá|podrán|debe|deben|debería|deberían|va a|van a|iba a|iban a|quiere|quieren|quería|será|serán|amenaza con|amenazó con|amenazaron con|amenazan con|prometió|prometieron|intentó|intentaron|trató de|trataron de|dispuesto a|dispuestos a|dispuesta a|capaz de|para|ordenó|a punto de|planea|planeaba',
      plannedForm: '(?:ar|[^h]er|ir)(?:ía|ían|á|án)$',
    },
  ],
  [
    'ru',
    {
      not: 'не|ни|без|никогда не',
      helping: 'был|была|было|были|бы|еще|даже|быть|никогда',
      untrue:
        'неправда , что|неправда что|неверно , что|неверно что|не правда , что|не соответствует действительности , что|нет доказательств , что|нет подтверждений , что|нет доказательств того , что|неправда то , что|ложь , что',
      noneOf: 'ни один из|ни одного из|ни одна из|ни одной из|никто из',
      condition: 'если|ли|в случае|будто|чтобы|разве что',
      planned:
        'будет|будут|может|могут|могл?[аи]?|могут быть|может быть|хо(?:чет|тят)|хотел[аи]?|угрожа\\p{L}+|обеща\\p{L}+|пыта\\p{L}+|готов[аы]?|планир\\p{L}+|намерен[аы]?|приказа\\p{L}+|способ(?:ен|н[аы])|собира\\p{L}+|чтобы',
      plannedAfter: 'бы|б',
    },
  ],
  [
    'tr',
    {
      not: 'hiç|asla',
      helping: 'bir',
      notAfter: 'değil|değildir|değildi|olmadi|olmadiği|edilmedi',
      untrue: 'doğru değil|doğru değildir|gerçek değil|gerçek dişi|asilsiz|asilsizdir|yalan|doğru olmadiğini|gerçek olmadiğini|yalandir',
      noneOf: 'hiçbiri',
      condition: 'eğer|şayet|takdirde',
      plannedAfter: 'olsaydi|olursa|olsa|edebilir',
      notForm: 'm[ae](?:di|miş|yan|yip|z|yacak|yecek|mak|diği|diğini|dik)',
      plannedForm:
        '(?:s[ae](?:ler|lar|ydi|ydiler)?|[ae]c[ae](?:k|ği|ğini|klar|kler|ktir|kti)|ebilir|abilir|ebilirdi|abilirdi)(?:ler|lar)?$',
    },
  ],
  [
    'az',
    {
      not: 'heç|əsla',
      helping: 'bir',
      notAfter: 'deyil|deyildi|olmayib|olmadi',
      untrue: 'doğru deyil|doğru deyildir|həqiqətə uyğun deyil|yalandir|əsassizdir|yalan|doğru olmadiğini',
      noneOf: 'heç biri',
      condition: 'əgər|şayəd|təqdirdə',
      plannedAfter: 'olsaydi|olarsa|olsa|bilər',
      notForm: 'm[aə](?:di|yib|miş|yan|z|yacaq|yəcək|diği|diğini)',
      plannedForm: '(?:s[aə](?:lar|lər|ydi)?|[aə]c[aə](?:q|k|ği|yi|ğini|yini|qlar|klər))(?:lar|lər)?$',
    },
  ],
  [
    'hy',
    {
      not: 'չի|չեն|չէ|չէր|չէին|չեմ|չենք|չեք|չէինք|ոչ|երբեք|առանց',
      helping: 'երբեւէ|դեռ|եղել',
      notAfter: 'չի|չեն|չէ|չէր|չէին|չենք|չեմ',
      untrue:
        'ճիշտ չէ , որ|ճիշտ չէ որ|սուտ է , որ|սուտ է որ|չի համապատասխանում իրականությանը , որ|իրականությանը չի համապատասխանում , որ|կեղծ է , որ',
      noneOf: 'ոչ մեկը|ոչ մեկն էլ',
      condition: 'եթե|արդյոք|որպեսզի',
      planned: 'կարող է|կարող են|պիտի|պետք է|կարող էին|կարող էր|սպառնում է|պատրաստ է|պատրաստ են',
    },
  ],
]);
