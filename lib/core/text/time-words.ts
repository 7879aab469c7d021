import { SOVIET_END } from './era-words.ts';

/** What a phrase of time is counted from, and how far. */
export type TimeKind =
  | 'same'
  | 'weak'
  | 'next'
  | 'before'
  | 'later'
  | 'earlier'
  | 'ago'
  | 'over'
  | 'recent'
  | 'lastYear'
  | 'lastMonth'
  | 'lastWeek'
  | 'thisYear'
  | 'thisMonth'
  | 'thisWeek'
  | 'today'
  | 'lastNight'
  | 'dayOf'
  | 'sovietEnd'
  | 'weekday';

/**
 * Phrases of time in one language, as sources of regular expressions: a space is any white space, `N` a small number, `U` a word for days,
 * weeks, months or years. Kinds: `same` the day told ("that day"), `weak` that day only where the paragraph tells one ("in the evening"),
 * `next` and `before` the day beside it, `later` and `earlier` so far from it, `ago` so far before the page's, `over` a stretch up to
 * the page's, `recent` a stretch of unknown length, `dayOf` a day of the month told, `sovietEnd` when the Soviet Union fell apart, `weekday` a day of the week in several words.
 */
export interface TimeWords {
  numbers: readonly [number, string][];
  units: { day: string; week: string; month: string; year: string };
  /** True where "a week later" may be said without the number. */
  bareUnit?: boolean;
  phrases: Partial<Record<TimeKind, string>>;
  /** Days of the week in several words, Monday first. */
  weekdays?: readonly string[];
  /** Between two days of a stretch. */
  joints: string;
  /** What makes two days one night. */
  night: string;
  /** True where such words follow what they govern. */
  postposed?: boolean;
  /** Right before a date, or right after it where words follow what they govern: what was before it, or after. */
  until: string;
  past: string;
  /** Right before or right after a date from which something is counted on. */
  since: string;
}

const EN: TimeWords = {
  numbers: [
    [1, 'an?|one'],
    [2, 'two|couple of'],
    [3, 'three'],
    [4, 'four'],
    [5, 'five'],
    [6, 'six'],
    [7, 'seven'],
    [8, 'eight'],
    [9, 'nine'],
    [10, 'ten'],
    [12, 'twelve|dozen'],
    [14, 'fourteen'],
    [15, 'fifteen'],
    [20, 'twenty'],
    [30, 'thirty'],
    [40, 'forty'],
  ],
  units: { day: 'days?', week: 'weeks?', month: 'months?', year: 'years?' },
  phrases: {
    sovietEnd: SOVIET_END.en!,
    same: 'that (?:same |first |very )?(?:day|evening|night|morning|afternoon|(?:sun|mon|tues|wednes|thurs|fri|satur)day)|the same (?:day|evening|night|morning|afternoon)|on the day itself|the day in question',
    weak: 'in the (?:evening|afternoon|morning)|by (?:evening|nightfall|dusk|midday|noon)|at nightfall|later in the day|in the course of the day|by the end of (?:that|the) day',
    next: 'the (?:next|following) (?:day|morning|evening|afternoon|night)|(?:a|one) day (?:later|after)|the day after(?! the| a)|next morning',
    before: 'the (?:previous|preceding) (?:day|evening|night)|the day before(?! the| a)|(?:a|one) day (?:earlier|before)',
    later: 'N U later|N U on(?= [a-z])|after N U(?! of)|N U after(?:wards)?|a fortnight later',
    earlier: 'N U (?:earlier|before|previously)',
    ago: 'N U ago|N U back',
    over: '(?:(?:with)?in|over|during|for) (?:(?:the|these|those|just|only|barely|under|less than|its|their|last|past|previous|first) )*N U|the (?:last|past|previous) N U|N U of (?:fighting|war|clashes|hostilities|combat|battle)|N U in',
    recent: '(?:in|over|during) (?:the )?(?:recent|past|last|past few|last few|past several) U|in recent times|(?:over|through) the years',
    lastYear: 'last year|(?:in )?the previous year|the year before|a year (?:earlier|ago)',
    lastMonth: 'last month|the previous month|the month before',
    lastWeek: 'last week|the previous week|the week before',
    thisYear: 'this year|so far this year|since the (?:start|beginning) of the year|since new year|since january',
    thisMonth: 'this month',
    thisWeek: 'this week|earlier in the week',
    today: 'this (?:morning|afternoon|evening)|tonight',
    lastNight: 'last night|overnight',
    dayOf:
      '(?:on|by|from|since|until|of) the (?:\\d{1,2})(?:st|nd|rd|th)(?! (?:of|century|day|anniversary|floor|year|time|army|brigade|regiment|division|century|hour|week|month|parallel|session|\\d))|(?:sun|mon|tues|wednes|thurs|fri|satur)day,? the (?:\\d{1,2})(?:st|nd|rd|th)',
  },
  joints: 'and|to|through|till|until|[-–]|into',
  night: 'night|overnight',
  until: 'before|prior to|until|till|up to|ahead of',
  past: 'after|following',
  since: 'since|since the morning of|from',
};

const FR: TimeWords = {
  numbers: [
    [1, 'une?'],
    [2, 'deux'],
    [3, 'trois'],
    [4, 'quatre'],
    [5, 'cinq'],
    [6, 'six'],
    [7, 'sept'],
    [8, 'huit'],
    [9, 'neuf'],
    [10, 'dix'],
    [12, 'douze|dizaine|douzaine'],
    [14, 'quatorze'],
    [15, 'quinze|quinzaine'],
    [20, 'vingt|vingtaine'],
    [30, 'trente|trentaine'],
    [40, 'quarante|quarantaine'],
  ],
  units: { day: 'jours?|journées?', week: 'semaines?', month: 'mois', year: 'ans?|années?' },
  phrases: {
    sovietEnd: SOVIET_END.fr!,
    same: 'ce jour[-‑]là|ce même jour|(?:le|du) même jour|(?:le|du) jour même|ce (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)[-‑]là|ce (?:soir|matin)[-‑]là|cette (?:nuit|journée|soirée)[-‑]là|le (?:soir|matin) même|la (?:même )?journée même|cette même journée|le même soir',
    weak: "(?:dans|au cours de) la (?:soirée|matinée|journée|nuit)|en soirée|en fin de journée|à la mi[-‑]journée|dans l['’]après[-‑]midi|le soir venu|en milieu de journée",
    next: "(?:le|du|dès le|au) lendemain(?: matin| soir)?(?! d[eu'’]| des)|le jour (?:suivant|d['’]après)|un jour (?:plus tard|après)",
    before:
      "(?:de |dès )?la veille(?: au soir)?(?! d[eu'’]| des)|le jour précédent|le jour d['’]avant|un jour (?:plus tôt|avant|auparavant)",
    later: "N U plus tard|N U après|au bout d['’e] ?N U|après N U(?! d)|dans les N U qui (?:suivent|suivirent|ont suivi)",
    earlier: 'N U (?:plus tôt|auparavant|avant)',
    ago: 'il y a (?:déjà |quelque |environ )?N U|voil[àa] N U|voici N U',
    over: "(?:en|pendant|durant|depuis|sur) (?:ces |les |seulement |à peine |moins d['’e] ?|l['’]espace d['’e] ?)*N U|(?:les|ces|des|aux) N (?:derni(?:ers|ères)|premi(?:ers|ères)) U|N U (?:de|d['’]) ?(?:combats|guerre|affrontements|hostilités|bataille)",
    recent: 'ces derni(?:ers|ères) (?:U|temps)|(?:au cours|au fil) des (?:derni(?:ers|ères) )?U|les derni(?:ers|ères) U',
    lastYear: "l['’]an(?:née)? (?:derni(?:er|ère)|passée?)|l['’]année précédente|un an (?:plus tôt|auparavant)",
    lastMonth: 'le mois (?:dernier|passé|précédent)',
    lastWeek: 'la semaine (?:dernière|passée|précédente)',
    thisYear: "cette année|depuis le début de l['’]année|depuis janvier",
    thisMonth: 'ce mois[-‑]ci|depuis le début du mois|ce mois',
    thisWeek: 'cette semaine|plus tôt dans la semaine',
    today: 'ce (?:matin|soir)(?![-‑]là)|cet après[-‑]midi(?![-‑]là)',
    lastNight: 'la nuit dernière|cette nuit(?![-‑]là)',
  },
  joints: 'et|à|au|[-–]|et le',
  night: 'nuit',
  until: "avant|avant le|jusqu['’]au|d['’]ici au|jusqu['’]à",
  past: 'après|après le|au lendemain du|le lendemain du|à partir du|passé le',
  since: 'depuis|depuis le|à compter d[eu]|dès',
};

const DE: TimeWords = {
  numbers: [
    [1, 'eine[mnr]?|ein'],
    [2, 'zwei(?:er)?|beiden'],
    [3, 'drei'],
    [4, 'vier'],
    [5, 'fünf'],
    [6, 'sechs'],
    [7, 'sieben'],
    [8, 'acht'],
    [9, 'neun'],
    [10, 'zehn'],
    [12, 'zwölf|dutzend'],
    [14, 'vierzehn'],
    [15, 'fünfzehn'],
    [20, 'zwanzig'],
    [30, 'dreißig|dreissig'],
    [40, 'vierzig'],
  ],
  units: { day: 'tag(?:e[ns]?)?', week: 'wochen?', month: 'monat(?:e[ns]?)?', year: 'jahr(?:e[ns]?)?' },
  phrases: {
    sovietEnd: SOVIET_END.de!,
    same: '(?:am|vom|noch am) (?:selben|gleichen|nämlichen) (?:tag|abend|morgen)|an (?:diesem|jenem|dem) (?:tag|abend|morgen|(?:sonn|mon|diens|donners|frei|sams)tag|mittwoch)|(?:desselben|jenes|dieses) tages|jene[rn] tag',
    weak: 'am (?:abend|nachmittag|vormittag|mittag)|im laufe des tages|bis zum abend|in der nacht(?! (?:auf|zu[mr]?|vo[nm]))|gegen abend|abends',
    next: '(?:am|der|den) (?:nächsten|folgenden|darauffolgenden|nächste|folgende) (?:tag|morgen|abend)|tags darauf|am tag (?:darauf|danach)|einen tag (?:später|danach|darauf)',
    before: '(?:am|vom) vortage?|tags zuvor|am tag (?:zuvor|davor)|einen tag (?:zuvor|davor|früher|vorher)|am abend zuvor',
    later: 'nach N U|N U (?:später|danach|darauf)',
    earlier: 'N U (?:zuvor|davor|früher|vorher)',
    ago: 'vor (?:gut |rund |etwa |knapp |mehr als )?N U',
    over: '(?:in|innerhalb von|binnen|während|an|seit) (?:nur |den |diesen |dieser |letzten |vergangenen |ersten |weniger als |gut )*N U|N U (?:krieg|kämpfe|gefechte)|N[ -]?tägige[nrs]? (?:krieg|kämpfe)',
    recent: 'in den (?:letzten|vergangenen|jüngsten) U|in jüngster zeit|in letzter zeit',
    lastYear: '(?:im )?(?:letzte[ns]|vergangene[ns]|vorige[ns]) jahr|im vorjahr|ein jahr (?:zuvor|davor|früher)',
    lastMonth: '(?:im )?(?:letzten|vergangenen|vorigen) monat',
    lastWeek: '(?:in der )?(?:letzten?|vergangenen?|vorigen?|vorwoche) ?woche|in der vorwoche',
    thisYear: '(?:in )?diese[ms] jahr|seit jahresbeginn|seit jahresanfang|seit anfang des jahres|heuer|seit januar',
    thisMonth: '(?:in )?diese[mn] monat',
    thisWeek: '(?:in )?dieser? woche',
    today: 'heute (?:früh|morgen|vormittag|nachmittag|abend)',
    lastNight: 'letzte nacht|in der vergangenen nacht|über nacht',
    dayOf: '(?:am|vom|seit dem|bis zum) \\d{1,2}\\.(?= [a-zäöüß])',
  },
  joints: 'und|bis|auf|zum|[-–]',
  night: 'nacht',
  until: 'vor dem|bis zum|vor',
  past: 'nach dem|nach|am tag nach dem',
  since: 'seit|seit dem|ab',
};

const ES: TimeWords = {
  numbers: [
    [1, 'una?'],
    [2, 'dos'],
    [3, 'tres'],
    [4, 'cuatro'],
    [5, 'cinco'],
    [6, 'seis'],
    [7, 'siete'],
    [8, 'ocho'],
    [9, 'nueve'],
    [10, 'diez'],
    [12, 'doce|docena|decena'],
    [14, 'catorce'],
    [15, 'quince'],
    [20, 'veinte'],
    [30, 'treinta'],
    [40, 'cuarenta'],
  ],
  units: { day: 'días?|jornadas?', week: 'semanas?', month: 'mes(?:es)?', year: 'años?' },
  phrases: {
    sovietEnd: SOVIET_END.es!,
    same: '(?:ese|aquel|este) mismo día|(?:ese|aquel) día|(?:el|del) mismo día|(?:esa|aquella) (?:misma )?(?:noche|tarde|mañana|jornada)|(?:ese|aquel) (?:mismo )?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|la misma (?:jornada|noche|tarde)',
    weak: 'por la (?:tarde|noche|mañana)|al anochecer|de madrugada|al final del día|a lo largo del día|al caer la (?:tarde|noche)|al mediodía',
    next: '(?:al|el) día siguiente|un día (?:después|más tarde)|a la mañana siguiente|(?:a )?la jornada siguiente',
    before: 'la víspera(?! d)|(?:el|del) día (?:anterior|previo|antes)|un día antes|la (?:jornada|noche) anterior',
    later: 'N U (?:después|más tarde)|al cabo de N U|tras N U(?! de)|a (?:los|las) N U',
    earlier: 'N U (?:antes|atrás)',
    ago: 'hace (?:ya |unos |unas |casi )?N U|N U atrás',
    over: '(?:en|durante|desde hace) (?:los |las |solo |sólo |apenas |tan solo |estos |estas |menos de )*N U|(?:los|las|estos|estas) (?:últim[oa]s|primer[oa]s|pasad[oa]s) N U|(?:los|las|estos|estas) N (?:últim[oa]s|primer[oa]s|pasad[oa]s) U|N U de (?:combates|guerra|enfrentamientos|hostilidades)',
    recent: '(?:en |durante )?(?:los|las|estos|estas) (?:últim[oa]s|pasad[oa]s) U|últimamente',
    lastYear: 'el año (?:pasado|anterior|previo)|un año antes',
    lastMonth: 'el (?:pasado mes|mes (?:pasado|anterior))',
    lastWeek: 'la (?:pasada semana|semana (?:pasada|anterior))',
    thisYear: 'este año|en lo que va de año|desde (?:principios|comienzos|inicios) de año|desde enero',
    thisMonth: 'este mes|en lo que va de mes',
    thisWeek: 'esta semana',
    today: 'esta (?:mañana|tarde|noche)',
    lastNight: 'anoche|la pasada noche',
    dayOf: 'el día \\d{1,2}(?! de)',
  },
  joints: 'y|a|al|hasta(?: el)?|y el|[-–]',
  night: 'noche|madrugada',
  until: 'antes del?|hasta el|hasta',
  past: 'tras el|después del?|a partir del',
  since: 'desde|desde el|a partir del?',
};

const RU: TimeWords = {
  numbers: [
    [1, 'один|одного|одну|одни|одних'],
    [2, 'дв[аеу]х?|двое|двоих|двумя'],
    [3, 'тр[иеё]х?|трое|троих'],
    [4, 'четыр[её]х?|четыре|четверо'],
    [5, 'пять|пяти|пятеро'],
    [6, 'шесть|шести'],
    [7, 'семь|семи'],
    [8, 'восемь|восьми'],
    [9, 'девять|девяти'],
    [10, 'десять|десяти'],
    [12, 'двенадцать|двенадцати|десяток'],
    [14, 'четырнадцать|четырнадцати'],
    [15, 'пятнадцать|пятнадцати'],
    [20, 'двадцать|двадцати'],
    [30, 'тридцать|тридцати'],
    [40, 'сорок|сорока'],
  ],
  units: {
    day: 'день|дня|дней|дни|днях|сутки|суток',
    week: 'недел(?:[юяиье]|ях|ями)',
    month: 'месяц(?:а|ев|ы)?',
    year: 'год(?:а|у|ом)?|лет',
  },
  bareUnit: true,
  phrases: {
    sovietEnd: SOVIET_END.ru!,
    same: '(?:в )?(?:тот|этот) же день|в (?:тот|этот) день|за (?:тот|этот) день|(?:тем|этим) же (?:дн[её]м|вечером)|того же дня|в (?:тот|этот) же (?:вечер|понедельник|вторник|четверг)|в ту же (?:ночь|среду|пятницу|субботу)|в то же воскресенье|той же ночью|под тем же днём',
    weak: 'к вечеру|вечером|ночью|дн[её]м|к концу дня|к исходу дня|за день|в течение дня|во второй половине дня|к полудню',
    next: '(?:на|в) следующ(?:ий|ее|ую) (?:день|утро|ночь)(?! после)|на другой день|следующим утром|дн[её]м позже|день спустя|через день|назавтра',
    before:
      'накануне(?! (?:войны|атаки|наступления|операции|нападения|выборов|встречи|переговоров))|(?:за )?день до этого|дн[её]м (?:ранее|раньше)|в предыдущий день|предыдущ(?:им|его) дн(?:[её]м|я)',
    later: 'через N U|N U спустя|спустя N U|N U позже|по прошествии N U',
    earlier: 'N U (?:ранее|раньше)|за N U до этого',
    ago: 'N U (?:тому )?назад',
    over: '(?:за|в течение|на протяжении) (?:последн\\p{L}+ |прошедш\\p{L}+ |минувш\\p{L}+ |первы\\p{L}+ |эт\\p{L}+ |вс[её] |неполны\\p{L}+ )*N U|(?:последн\\p{L}+|минувш\\p{L}+) N U|N U (?:бо[её]в|войны|боевых действий|столкновений)',
    recent: '(?:за|в) последн(?:ие|ее|юю|ий) (?:U|время)|в последних',
    lastYear: 'в (?:прошлом|минувшем|предыдущем) году|прошлым летом|прошлой (?:весной|осенью|зимой)|годом ранее',
    lastMonth: 'в (?:прошлом|минувшем) месяце|месяцем ранее',
    lastWeek: 'на (?:прошлой|минувшей|предыдущей) неделе|неделей ранее',
    thisYear: 'в (?:этом|нынешнем|текущем) году|с начала (?:этого |текущего )?года|с января',
    thisMonth: 'в (?:этом|текущем) месяце|с начала месяца',
    thisWeek: 'на (?:этой|текущей) неделе|с начала недели',
    lastNight: 'минувшей ночью|прошлой ночью',
    dayOf: '\\d{1,2}(?:-?го)? числа|\\d{1,2}-го(?! (?:полка|армии|года|корпуса|века|\\p{L}+(?:бря|ля|ня|та|аря|мая)))',
  },
  joints: 'и|по|до|на|[-–]',
  night: 'ноч[ьи]',
  until: 'до|перед|к',
  past: 'после',
  since: 'с|со|начиная с',
};

const TR: TimeWords = {
  numbers: [
    [1, 'bir'],
    [2, 'iki'],
    [3, 'üç'],
    [4, 'dört'],
    [5, 'beş'],
    [6, 'altı'],
    [7, 'yedi'],
    [8, 'sekiz'],
    [9, 'dokuz'],
    [10, 'on'],
    [12, 'on iki'],
    [14, 'on dört'],
    [15, 'on beş'],
    [20, 'yirmi'],
    [30, 'otuz'],
    [40, 'kırk'],
  ],
  units: { day: 'gün(?:de|dür|den|ün|ü|lük)?', week: 'hafta(?:da|dır|lık)?', month: 'ay(?:da|dır|lık)?', year: 'yıl(?:da|dır|lık)?' },
  phrases: {
    sovietEnd: SOVIET_END.tr!,
    same: 'o gün(?:ün|kü|e)?|aynı gün(?:ün)?|o (?:akşam|gece|sabah)|aynı (?:akşam|gece)|o (?:pazar|salı|cuma)(?: günü)?|söz konusu gün',
    weak: 'akşam(?:a doğru| saatlerinde|leyin)?|gün içinde|gün boyunca|günün sonunda|öğleden sonra',
    next: 'ertesi (?:gün|sabah|akşam)|bir sonraki gün|bir gün sonra',
    before: 'bir önceki gün(?:ün|kü)?|bir gün önce(?:ki|sinde)?',
    later: 'N U sonra(?:sında)?',
    earlier: 'N U öncesinde',
    ago: 'N U (?:önce|evvel)|önceki gün',
    over: '(?:son|geçen|ilk) N U|N U (?:içinde|boyunca|zarfında|süren|süresince|çatışmalarda|savaşta)|N (?:günde|günlük|haftada|ayda|yılda|gündür|yıldır)',
    recent: 'son (?:günlerde|haftalarda|aylarda|yıllarda|dönemde|zamanlarda)',
    lastYear: '(?:geçen|geçtiğimiz|önceki) (?:yıl|sene)|bir yıl önce',
    lastMonth: '(?:geçen|geçtiğimiz) ay',
    lastWeek: '(?:geçen|geçtiğimiz) hafta',
    thisYear: 'bu (?:yıl|sene)|yılbaşından|yıl başından|yılın başından',
    thisMonth: 'bu ay',
    thisWeek: 'bu hafta',
    today: 'bu (?:sabah|akşam|gece)',
    lastNight: 'dün gece',
    dayOf: "ayın \\d{1,2}['’]?\\p{L}{2,4}",
  },
  joints: 've|ile|ila|[-–]',
  postposed: true,
  night: 'gece\\p{L}*',
  until: 'önce|öncesinde|evvel|kadar',
  past: 'sonra|sonrasında',
  since: 'beri|bu yana|itibaren',
};

const AZ: TimeWords = {
  numbers: [
    [1, 'bir'],
    [2, 'iki'],
    [3, 'üç'],
    [4, 'dörd'],
    [5, 'beş'],
    [6, 'altı'],
    [7, 'yeddi'],
    [8, 'səkkiz'],
    [9, 'doqquz'],
    [10, 'on'],
    [12, 'on iki'],
    [14, 'on dörd'],
    [15, 'on beş'],
    [20, 'iyirmi'],
    [30, 'otuz'],
    [40, 'qırx'],
  ],
  units: { day: 'gün(?:də|dür|dən|ün|ü|lük)?', week: 'həftə(?:də|dir|lik)?', month: 'ay(?:da|dır|lıq)?', year: 'il(?:də|dir|lik)?' },
  phrases: {
    sovietEnd: SOVIET_END.az!,
    same: '(?:elə )?(?:həmin|o|eyni|elə o) gün(?:ün|də|ü|kü)?|həmin (?:axşam|gecə|səhər)|həmin (?:bazar|şənbə|cümə) günü',
    weak: 'axşam(?: saatlarında|a doğru|üstü)?|gün ərzində|günün sonunda|günorta',
    next: 'ertəsi gün(?:ü)?|növbəti gün(?:ü)?|sabahısı gün(?:ü)?|bir gün sonra',
    before: '(?:bir|əvvəlki) gün (?:əvvəl|öncə|qabaq)(?:ki)?|əvvəlki gün|bundan bir gün əvvəl',
    later: 'N U sonra',
    earlier: 'N U öncəsində',
    ago: 'N U (?:əvvəl|öncə|qabaq)|ötən gün',
    over: '(?:son|keçən|ilk) N U|N U (?:ərzində|müddətində|içində|boyunca|davam edən)|N (?:gündə|günlük|həftədə|ayda|ildə|gündür|ildir)',
    recent: 'son (?:günlər|həftələr|aylar|illər|vaxtlar|dövr)\\p{L}*',
    lastYear: '(?:keçən|ötən) il|bir il əvvəl',
    lastMonth: '(?:keçən|ötən) ay',
    lastWeek: '(?:keçən|ötən) həftə',
    thisYear: 'bu il|ilin əvvəlindən',
    thisMonth: 'bu ay',
    thisWeek: 'bu həftə',
    today: 'bu (?:səhər|axşam|gecə)',
    lastNight: 'dünən gecə|ötən gecə',
    dayOf: 'ayın \\d{1,2}-?\\p{L}{2,4}',
  },
  weekdays: [
    'bazar ertəsi\\p{L}*(?: gün\\p{L}*)?',
    'çərşənbə axşamı\\p{L}*(?: gün\\p{L}*)?',
    'çərşənbə(?:ni?n|dən|yə|dəki)?(?: gün\\p{L}*)?',
    'cümə axşamı\\p{L}*(?: gün\\p{L}*)?',
    'cümə(?:dən)? gün\\p{L}*|cümədən',
    'şənbə(?:nin|dən|yə|dəki)?(?: gün\\p{L}*)?',
    'bazar gün\\p{L}*|bazardan',
  ],
  joints: 'və|ilə|[-–]',
  postposed: true,
  night: 'gecə\\p{L}*',
  until: 'əvvəl|öncə|qədər|qabaq',
  past: 'sonra',
  since: 'bəri|etibarən|başlayaraq|bu yana',
};

const HY: TimeWords = {
  numbers: [
    [1, 'մեկ|մի'],
    [2, 'երկու'],
    [3, 'երեք'],
    [4, 'չորս'],
    [5, 'հինգ'],
    [6, 'վեց'],
    [7, 'յոթ'],
    [8, 'ութ'],
    [9, 'ինը'],
    [10, 'տասը'],
    [12, 'տասներկու'],
    [14, 'տասնչորս'],
    [15, 'տասնհինգ'],
    [20, 'քսան'],
    [30, 'երեսուն'],
    [40, 'քառասուն'],
  ],
  units: { day: 'օր(?:վա|ում|ից|ը)?', week: 'շաբաթ(?:վա|ում|ից|ը)?', month: 'ամ(?:իս|սվա|սում|սից|իսը)', year: 'տար(?:ի|վա|ում|ուց|ին)' },
  phrases: {
    sovietEnd: SOVIET_END.hy!,
    same: '(?:հենց )?(?:նույն|այդ|այն) օր(?:ը|վա|ում|ն)|(?:նույն|այդ) (?:երեկո(?:յան)?|գիշեր(?:ը)?|կիրակի)',
    weak: 'երեկոյան|օրվա ընթացքում|օրվա վերջին|օրվա վերջում|գիշերը|կեսօրին',
    next: '(?:հաջորդ|մյուս) (?:օր(?:ը|վա|ն)|առավոտ(?:յան)?)|(?:մեկ|մի) օր (?:անց|հետո)',
    before: 'նախորդ օր(?:ը|վա|ն)|նախօրեին|նախօրյակին|(?:մեկ|մի) օր առաջ',
    later: 'N U (?:անց|հետո)',
    earlier: 'N U ավելի վաղ',
    ago: 'N U առաջ',
    over: '(?:վերջին|անցած|առաջին) N U|N U ընթացքում|N (?:օրում|օրվա|շաբաթվա|ամսում|տարում)',
    recent: 'վերջին (?:օրերին|օրերի|շաբաթներին|ամիսներին|տարիներին|տարիների|շրջանում)',
    lastYear: '(?:անցյալ|անցած|նախորդ) տար(?:ի|վա|ում)',
    lastMonth: '(?:անցյալ|անցած|նախորդ) ամ(?:իս|սվա|սում)',
    lastWeek: '(?:անցյալ|անցած|նախորդ) շաբաթ(?:վա)?',
    thisYear: 'այս տար(?:ի|վա|ում)|տարեսկզբից|տարվա սկզբից',
    thisMonth: 'այս ամ(?:իս|սվա)',
    thisWeek: 'այս շաբաթ(?! օր)',
    today: 'այս (?:առավոտ|երեկո)|այսօրվա',
    lastNight: 'անցած գիշեր|երեկ գիշերը',
    dayOf: 'ամսի \\d{1,2}-\\p{L}{1,4}',
  },
  weekdays: ['', '', '', '', '', 'շաբաթ (?:օրը?|առավոտյան|երեկոյան|գիշերը)', ''],
  joints: 'եւ|և|ու|մինչև|[-–]',
  postposed: true,
  night: 'գիշեր\\p{L}*|լույս',
  until: 'առաջ|մինչ',
  past: 'հետո|անց',
  since: 'ի վեր|սկսած',
};

/** Phrases of time by language. */
export const TIME_WORDS: ReadonlyMap<string, TimeWords> = new Map(
  Object.entries({ en: EN, fr: FR, de: DE, es: ES, ru: RU, tr: TR, az: AZ, hy: HY }),
);
