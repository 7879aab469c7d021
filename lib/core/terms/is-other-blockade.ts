/** A word for a blockade or a siege, and all that may tell that it is another one than that of 2022 and 2023. */
export interface BlockadeWord {
  /** Folded text right before and right after it. */
  before: string;
  after: string;
  /** ISO date of the page, or an interval "from/to"; null when unknown. */
  pageDate: string | null;
}

/** Concepts whose forms are words for it. */
export const BLOCKADES: ReadonlySet<string> = new Set(['wording:blockade', 'event:2022-23-blockade']);

const BEGINNING = '2022-12';
/** Folded beginnings of the states and places that were cut off at other times; a people is not its state. */
const STATES =
  "armenia(?!n|'s)|armenie(?!n)|armenien(?!s)|армени|ermənistan|ermenistan|հայաստան|nakhch|nakhich|nakhitch|nachitsch|naxciv|nahciv|najich|нахич|нахчыв|նախիջ|gaza|cuba|kuba|leningrad|ленинград|sarajevo|сараев|berlin|yemen|mariup|marioup|мариупол|qatar|katar|shush[ai]|chouch[ai]|schuscha|susa(?!m)|шуш|շուշ|khojaly|khodjaly|xocali|ходжал|gyumri|meghri|yerevan|erevan|eriwan|ереван|երեւան";
/** Who else closed borders and roads. */
const OTHERS =
  "turkey|turkiye|turquie|turkei|turquia|турци|թուրքիա|armenia(?!n|'s)|armenie(?!n)|armenien(?!s)|армени|ermənistan|ermenistan|հայաստան";
const OF = "of|on|against|around|de|du|d'|des|contre|a|sur|von|gegen|uber|del|contra|sobre|против";
const BY = 'by|par|durch|por|со стороны';
const KEPT =
  'has|had|have|is|was|been|being|remains?|remained|still|itself|also|kept|placed|put|lives?|lived|partly|est|etait|a ete|reste|restait|vit|vivait|toujours|soumise?|place|ist|war|steht|stand|liegt|esta|estaba|sigue|vive|находится|находилась|живет|была|остается|оказалась';

const OBJECT_AFTER = new RegExp(
  `^ (?:armeniens(?![\\p{L}])|(?:(?:imposed|laid|impose|imposee|verhangte|impuesto) )?(?:(?:${OF}) ?)?(?:the |la |l')?(?:${STATES}))`,
  'u',
);
const DOER_AFTER = new RegExp(`^[^,.;]{0,16} (?:${BY}) (?:both |the |la |l')?(?:${OTHERS})`);
/** "Turkey's blockade", "Armenia imposed a blockade": the doer right before it. */
const DOER_BEFORE = new RegExp(
  `(?:^|[^\\p{L}])(?:(?:${OTHERS})(?:'s)? (?:\\p{L}+ ){0,1}(?:impos\\p{L}*|verhang\\p{L}*|lifted|leve|ввела|ввел[аио]?) (?:\\p{L}+ ){0,2}|(?:turkey|armenia|turkiye)'s (?:\\p{L}+ )?|turkish |turecki\\p{L}+ |naval |морск\\p{L}+ )$`,
  'u',
);
/** "Armenia has been under blockade", «Армения находится в блокаде», «Ermenistan ablukası». */
const OBJECT_BEFORE = new RegExp(
  `(?:^|[^\\p{L}])(?:${STATES})\\p{L}*(?:'\\p{L}+)? (?:(?:${KEPT}) )*(?:(?:under|in|sous|unter|bajo|в) (?:an? |the |un |einer? )?(?:\\p{L}+ )?)?$`,
  'u',
);
const YEARS = '(?<!\\d)(?:19[1-9]\\d|20[01]\\d)(?!\\d)';
const YEAR_AFTER = new RegExp(`^[^,;.]{0,36}${YEARS}`);
const YEAR_BEFORE = new RegExp(`${YEARS}[^;.]{0,20}$`);
const OWN_YEAR = /(?<!\d)202[23](?!\d)/;

/**
 * Returns true where a word for a blockade or a siege is said of another one than that of the Lachin road: of another place, laid by
 * another state, in another year, or on a page that is older.
 */
export function isOtherBlockade({ before, after, pageDate }: BlockadeWord): boolean {
  const lastDay = pageDate?.split('/').at(-1);
  if (lastDay && lastDay < BEGINNING.slice(0, lastDay.length)) return true;
  if (OBJECT_AFTER.test(after) || DOER_AFTER.test(after) || DOER_BEFORE.test(before) || OBJECT_BEFORE.test(before)) return true;
  if (OWN_YEAR.test(before) || OWN_YEAR.test(after)) return false;
  return YEAR_AFTER.test(after) || YEAR_BEFORE.test(before);
}
