/** Something that bears the name of a concept and is not it. Patterns are matched on folded text around the name. */
export interface LookAlike {
  /** Concepts whose forms are meant; every concept where absent. */
  concepts?: string[];
  /** Ends right before the name. */
  before?: RegExp;
  /** Starts right after the name. */
  after?: RegExp;
  /** Stands anywhere in the sentence. */
  sentence?: RegExp;
  /** The page writes it with a capital inside a sentence: the newspaper Libération. */
  capital?: boolean;
}

const KARABAKH = ['place:nagorno-karabakh', 'place:karabakh', 'polity:republic-of-artsakh'];

/** People who are set free, folded: no land. */
const CAPTIVES =
  '(?:prisonni|captif|detenu|otage|prisoner|captive|hostage|detainee|gefangen|geisel|prisioner|rehen|пленн|заложник|заключенн|əsir|əsirlik|esir|rehine|գերի|գերեւար)';
/** Fighters of other wars, folded beginnings of their names. */
const OTHER_FIGHTERS =
  '(?:syri|siri|сири|islamis|jihad|djihad|исламист|kurd|курд|pkk|houthi|hutsi|suriye|turkish-backed|pro-turc|abkhaz|абхаз|osset|осет|catal|basqu|donetsk|donbas|донбас|pro-russian|prorusse|пророссииск|tchetch|chechen|чечен|tamoul|tamil)';

/** The breed that bears the region's name, folded beginnings of the nouns. */
const HORSES =
  'horse|stallion|mares?\\b|foals?\\b|colts?\\b|fill(?:y|ies)\\b|gelding|pon(?:y|ies)\\b|stud\\b|studs\\b|breed|cheva(?:l|ux)\\b|etalon|jument|poulain|poney|pouliche|haras\\b|pferd|hengst|stute|fohlen|gestut|caball|yegua|semental|potro|лошад|кон[ья](?!\\p{L}{2})|скакун|жереб|кобыл|atlari|ati(?:nin)?\\b|cins at|aygir|kisrak|madyan|ձի|նժույգ';
/** The carpets that bear it, folded beginnings of the nouns. */
const CARPETS =
  'carpet|rugs?\\b|runner|kilim|kelim|soumak|sumak|sumakh|saddlebag|weav|tapis\\b|teppich|laufer|alfombra|xalca|xali\\b|hali(?!\\p{L}{3})|ковер|ковр|գորգ|կարպետ';
/** What may stand between the name and either, folded. */
const BREED_AND_WEAVE =
  'antique|old|long|early|late|fine|prayer|gallery|pictorial|floral|woven|village|dragon|silk|wool|bay|chestnut|golden|gold|young|racing|purebred|pure-bred|thoroughbred|white|red';

/** Other states and regions that the same principles are said of, folded beginnings. */
const ELSEWHERE =
  'ukrain|украин|georgi(?!en)|georgien|грузи|gurcust|gurcist|moldov|молдов|serbi|серби|kosov|косов|catal|каталон|katalan|scotland|ecosse|palestin|палестин|syri|siri|сири|cypr|chypr|kibris|armenia(?!n)|armenie(?!n)|armenien(?!s)|армении|ermənistan|ermenistan|հայաստանի';
const OF_LAND = "of|for|de|du|d'|del|von|fur|la|l'|de l'|de la|pour|para";

/** Sources: the exclusions of the gazetteer, and general knowledge. */
export const LOOK_ALIKES: LookAlike[] = [
  { concepts: [...KARABAKH, 'place:aghdam'], before: /(?:^| )(?:fk|fc|pfk|фк|футбольныи клуб|klubu|club) ["«“']?$/ },
  // A district of İzmir.
  { concepts: KARABAKH, sentence: /(?<![\p{L}])karabaglar/u },
  {
    concepts: KARABAKH,
    after: /^["»”']? (?:fk|fc|agdam|azersun|spor\b|футбол|futbol|football|club\b|klub)/,
  },
  {
    concepts: KARABAKH,
    sentence:
      /\b(?:uefa|premier league|champions league|europa league|ligue des champions|ligue europa|sampiyonlar ligi|cempionlar liqasi|coach|goalkeeper|striker|midfielder|entraineur|buteur)\b|\b\d{1,2}(?:st|nd|rd|th) minute\b|\b\d{1,2}:\d \b|лиг[аиеу] (?:чемпионов|европы)|тренер|полузащитник/,
  },
  {
    concepts: KARABAKH,
    after: new RegExp(`^(?:'n?[iu]n|[iu]n|скии|ская|ских|ского|ские)?[ -](?:(?:${BREED_AND_WEAVE}) )?(?:${HORSES}|${CARPETS})`, 'u'),
  },
  {
    concepts: KARABAKH,
    before: new RegExp(`(?:^|[^\\p{L}])(?:${HORSES}|${CARPETS})\\p{L}{0,3}(?: du| de| del| des| aus)?(?: le| dem)? $`, 'u'),
  },
  {
    concepts: KARABAKH,
    after: /^ (?:khanate|xanligi|hanligi|ханств|khanat|mugam|sikestesi)/,
  },
  { concepts: KARABAKH, before: /(?:khanat|kanato|khanate|ханство)(?: du| de| of)?(?: le)? $/ },
  {
    concepts: ['place:lachin', 'place:lachin-corridor'],
    before: /(?:canal(?: de)?|arrondissement(?: de)?|rapides(?: de)?|ville de montreal) $/,
  },
  { concepts: ['place:lachin'], after: /^ (?:canal|rapids|hospital|borough|quebec)/ },
  { concepts: ['place:lachin'], sentence: /\b(?:montreal|quebec|quebecois)/ },
  { concepts: ['place:tartar', 'place:tartar-river'], before: /(?:sauce|steak|cream of|boeuf|saumon) $/ },
  { concepts: ['place:talish'], after: /^ (?:people|language|mountains|khanate|dili|xalqi|daglari|хребет|язык|горы|народ|berge|gebirge)/ },
  {
    concepts: ['place:fuzuli'],
    after: /^(?:'s|'nin|nin)? (?:poet|divan|ghazal|theatre|theater|street|kucesi|caddesi|divani|qezel|qəzəl|adina|poems|poetry)/,
  },
  { concepts: ['place:fuzuli'], before: /(?:mehemmed|məhəmməd|muhammad|mohammed|mehmet|мухаммед|poet|poete|sair|sairi|поэт|dichter) $/ },
  {
    concepts: ['place:fuzuli'],
    sentence: /\b(?:poet|poem|poems|poete|poesie|ghazals?|divan|sair|siir|seir|поэт|поэзи|стих|dichter|gedicht|poeta|poemas)\b/,
  },
  { concepts: ['place:jermuk'], after: /^ (?:mineral )?(?:water|вода|sparkling)/ },
  { concepts: ['actor:minsk-group'], after: /^ (?:agreements?|accords?|anlasmalari|соглашени)/ },
  { concepts: ['place:nakhchivan', 'place:aras-river'], before: /(?:araz|araz-) ?$/ },
  { concepts: ['place:aghdam', 'place:ganja'], after: /^ (?:wine|port|cognac|вино|портвеин|serabi|sarabi|konyak)/ },
  { concepts: ['place:aghdam'], before: /(?:портвеин|вино|vin|wine|wein) ["«“']?$/ },
  {
    concepts: ['place:ganja'],
    sentence: /\b(?:cannabis|marijuana|weed|rasta|reggae|smok(?:e|ed|ing) ganja|legali[sz]ation|grams?|kilos?|dealers?|drug)\b/,
  },
  // principles that each side put forward for the region, said of another state
  {
    concepts: ['wording:territorial-integrity', 'wording:self-determination'],
    after: new RegExp(`^ (?:(?:${OF_LAND}) ?)?(?:${ELSEWHERE})`),
  },
  { concepts: ['wording:territorial-integrity', 'wording:self-determination'], before: new RegExp(`(?:${ELSEWHERE})\\S* $`) },
  { concepts: ['place:ganja'], after: /^ (?:seiz|grower|haul|farm|plant|bust|smuggl|crop|worth)/ },
  { concepts: ['wording:liberation'], capital: true },
  { concepts: ['wording:liberation'], before: new RegExp(`${CAPTIVES}.{0,24}$`), after: new RegExp(`^.{0,16}${CAPTIVES}`) },
  { concepts: ['wording:rebel', 'wording:separatist', 'wording:terrorist'], before: new RegExp(`${OTHER_FIGHTERS}\\S* $`) },
  {
    concepts: ['wording:rebel', 'wording:separatist', 'wording:terrorist'],
    after: new RegExp(`^ (?:from |de |en |aus |из |в )?${OTHER_FIGHTERS}`),
  },
  {
    concepts: ['wording:martyr'],
    before: /(?:place|allee|avenue|rue|cimetiere|lane|alley|avenue|square|cemetery|аллея|аллее|аллеи|площадь)(?: of(?: the)?| des)? $/,
  },
  { concepts: ['wording:martyr'], after: /^'? (?:lane|alley|avenue|square|cemetery|xiyaban|hiyaban|parki)/ },
  {
    concepts: ['wording:puppet-regime'],
    before: /(?:ateskes|atəskəs|հրադադարի|պահպանման|прекращения огня|тишины|ceasefire|visa|визовыи) $/,
  },
];

/** Two records of one name: which words on the page, or beside it, speak for the other one. */
export interface Namesake {
  concept: string;
  /** Record meant where a cue is there. */
  other: string;
  /** Within some fifty characters on either side, folded. */
  near?: RegExp;
  /** Right before or after the name, folded. */
  before?: RegExp;
  after?: RegExp;
  /** Record that the page has to name outright for a cue to count. */
  page?: string;
}

/** Names shared by two records, with the words that tell which is meant. */
export const NAMESAKES: Namesake[] = [
  {
    concept: 'place:martuni-khojavend',
    other: 'place:martuni-armenia',
    after: /^(?:, | \(| in | en )(?:l'|the )?(?:armenia|armenie|armenien|армения)(?!\p{L})/u,
    near: /gegharkunik|gegharqunik|gegarkunik|guegharkounik|гегаркуник|գեղարքունիք|\bsevan\b|севан|սեւան|geqarkunik|vardenis|варденис|gavar\b/,
  },
  {
    concept: 'place:aghdam',
    other: 'place:aghdam-tovuz',
    before:
      /(?:tovuz(?:'s)?|tovuzun|товуз\S*|tawus(?:'s)?)(?: (?:district|rayonunun|раиона|rayonu)(?:'s)?)? (?:village of |село |деревн\S+ )?$|(?:tovuz|tovouz|товуз\S*)[^.;]{0,24}[,:(] (?:in |at |a |en |в |(?:the |le |au )?village (?:of |d'))?$/,
  },
  {
    concept: 'place:aghdam',
    other: 'place:aghdam-tovuz',
    after:
      /^(?:,| \()? ?(?:(?:a|an|the|un|une|le|ein|eine|einem|una|el|bir) )?(?:(?:small|border|petit|kleine[sn]?|pequena|pequeno) )?(?:village|localite|hameau|dorf|ort|aldea|pueblo|localidad|kendi|kəndi|koyu|сел[оаеу]\S*|деревн\S+|գյուղ\S*)?(?: (?:frontalier|fronteriz[oa]|of|in|near|de|du|del|en|dans|a|im|bei|bezirk|rayon|le|la|the|el|в|district|raion|region|distrito))* (?:d')?(?:tovuz|tovouz|tawus|товуз)/,
  },
  {
    // the other Aghdam is a town
    concept: 'place:aghdam',
    other: 'place:aghdam-tovuz',
    page: 'place:tovuz',
    before: /(?:village (?:of |d'|de )?|dorf |aldea de |pueblo de |сел[оеа] |деревн\S+ )$/,
    after: /^ (?:village|kənd\p{L}*|kend\p{L}*|koyu\p{L}*|գյուղ\p{L}*)/u,
  },
  {
    concept: 'place:tartar',
    other: 'place:tartar-river',
    before: /(?:river|riviere|fluss|rio|река|реки|реке|cay) $/,
    after: /^ (?:river|cayi|cay|nehri|գետ|река)/,
  },
  { concept: 'place:gegharkunik', other: 'place:lake-sevan', before: /(?:lake|lac|lago|see|озеро) $/, after: /^ (?:golu|lake|լիճ)/ },
];

/** Of several records with one name, the first of these that has it is meant; others by the order of the pack. */
export const PREFERRED = [
  'polity:republic-of-artsakh',
  'place:nagorno-karabakh',
  'place:martuni-khojavend',
  'place:aghdam',
  'place:lachin',
  'place:tartar',
  'place:kalbajar',
  'place:nakhchivan',
  'place:gegharkunik',
  'place:tavush',
  'place:barda',
  'place:yeraskh',
];
