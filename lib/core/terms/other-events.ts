/**
 * Words beside a noun for an event that make it another one, folded: a rescue operation, a civil war, a trade agreement. They end right
 * before the noun or start right after it.
 */
export const OTHER_EVENT_BEFORE = new RegExp(
  `(?:^|[^\\p{L}])(?:${[
    'humanitarian|rescue|search|peacekeeping|demining|evacuation|police|relief|recovery|smear|charm|diplomatic',
    'civil|world|cold|proxy|patriotic|information|trade|ukraine|ukrainian|syrian?|gulf|vietnam|great|price',
    'peace|trade|gas|oil|association|bilateral|draft|eu',
    'grande|premiere|seconde|humanitaire|rettungs|humanitare[rn]?|friedens',
    'гуманитарн\\p{L}+|спасательн\\p{L}+|поисков\\p{L}+|миротворческ\\p{L}+|гражданск\\p{L}+|миров\\p{L}+|холодн\\p{L}+|велик\\p{L}+|отечественн\\p{L}+|информационн\\p{L}+|мирн\\p{L}+',
    'insani|vətən|vatan|kurtarma|arama|ic|dunya|soguk|boyuk|birinci dunya|ikinci dunya|axtaris|humanitar|vətəndas|soyuq|sulh|baris',
    'humanitaria|civil|mundial|fria',
    'հայրենական մեծ|հայրենական|քաղաքացիական|համաշխարհային|սառը|մարդասիրական|որոնողափրկարարական|փրկարարական',
  ].join('|')}) $`,
  'u',
);

/** Words after an event noun that make it another thing than the event, folded. */
export const OTHER_EVENT_AFTER = new RegExp(
  `^ (?:${[
    'crimes?|effort|footing|hero|heroes|veterans?|zone|correspondent|memorial|of words|of attrition|games?|room|on terror',
    '(?:in|on) (?:ukraine|syria|gaza|libya|donbas|iraq|afghanistan)',
    "par procuration|civile|froide|mondiale|d'usure|de l'information|des mots|des nerfs|en (?:ukraine|syrie|libye)|a gaza",
    'de (?:secours|recherche|sauvetage|deminage|maintien|police|communication|paix|commerce|association|partenariat)|des nations|humanitaires?|commercial',
    'de (?:rescate|busqueda|paz|desminado|comercio)|humanitarias?|civil|mundial|fria|en (?:ucrania|siria)',
    'in der (?:ukraine)|in (?:syrien|gaza)',
    'в (?:украине|сирии|донбассе)|на украине|1941',
  ].join('|')})(?![\\p{L}])`,
  'u',
);
