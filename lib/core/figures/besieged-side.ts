import type { Side } from '../pack/pack.ts';
import { opponentOf, sideAt } from './bearer-search.ts';
import { sideOfPlace } from './build-roster.ts';
import type { Draft } from './draft.ts';
import type { SentenceReading } from './figure-sources.ts';
import { goesTo } from './goes-to.ts';
import { REGION } from './moved-side.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';
import type { Countable, Outcome } from './word-table.ts';
import { CARED_FOR } from './words/cared-for.ts';

const PEOPLE: readonly Countable[] = ['person', 'civilian', 'resident', 'child'];
const THERE: readonly (Outcome | null)[] = [null, 'living', 'evacuated', 'displaced', 'wounded'];

/** The closed road, and what people want for behind it. */
const SIEGE =
  /^(?:assiégé\p{L}*|siège|besieged|siege|belager\p{L}*|asediad\p{L}*|осажд\p{L}*|blocus|bloqu\p{L}*|corridor|coincé\p{L}*|pénurie\p{L}*|rationn\p{L}*|affam\p{L}*|famine|blockad\p{L}*|stranded|stuck|shortages?|short of|starv\p{L}*|ration\p{L}*|malnutrition|blockade|korridors?|versorgung\p{L}*|mangel\p{L}*|festsa(?:ß|ßen)|festsitz\p{L}*|eingeschlossen\p{L}*|bloque\p{L}*|corredor|atrapad\p{L}*|varad\p{L}*|desabastec\p{L}*|escasez|блокад\p{L}*|коридор\p{L}*|застря\p{L}*|нехватк\p{L}*|отрезан\p{L}*|abluka\p{L}*|koridor\p{L}*|mahsur|kıtlık\p{L}*|mühasirə\p{L}*|blokada\p{L}*|dəhliz\p{L}*|շրջափակ\p{L}*|միջանցք\p{L}*|պակաս\p{L}*|սով\p{L}*)$/u;

/** People at the road who are not from there. */
const OUTSIDERS =
  /^(?:activist\p{L}*|protest\p{L}*|demonstrat\p{L}*|environmentalist\p{L}*|journalist\p{L}*|driver\p{L}*|militant\p{L}*|manifestant\p{L}*|écolog\p{L}*|journalistes?|chauffeurs?|aktivist\p{L}*|demonstrant\p{L}*|umwelt\p{L}*|fahrer\p{L}*|ecologist\p{L}*|manifestantes?|periodistas?|activistas?|активист\p{L}*|протест\p{L}*|эколог\p{L}*|журналист\p{L}*|водител\p{L}*|eylemci\p{L}*|çevreci\p{L}*|gazeteci\p{L}*|fəal\p{L}*|ekoloq\p{L}*|jurnalist\p{L}*|ակտիվիստ\p{L}*|բնապահպան\p{L}*|լրագրող\p{L}*)$/u;

const FEW = 10;
/** More than lived there. */
const ALL = 200_000;

/**
 * Returns `nk` for people whom the closed road keeps from food, care or home, and, on a page of the months in which it was closed, for ten and
 * more residents, children or patients whom nothing places elsewhere; both on a page that names the region. Null for anybody else.
 */
export function besiegedSide({ found, counted, number }: Draft, { view, regionNamed, sources }: SentenceReading): Side | null {
  const { tokens } = view;
  if (!regionNamed || !PEOPLE.includes(counted.countable) || !THERE.includes(found?.outcome ?? null)) return null;
  const many = number.value ?? number.min ?? number.max ?? 0;
  if (many < FEW || many > ALL) return null;
  if (tokens.slice(Math.max(0, counted.number - 1), counted.last + 3).some(({ text }) => OUTSIDERS.test(text))) return null;
  const besieged = tokens.some(({ text }) => text.split(' ').some((word) => SIEGE.test(word)) || SIEGE.test(text));
  const wanting = besieged || tokens.some(({ text }) => FOOD.test(text)) || (isThere(view) && found === null);
  const cared = tokens.slice(counted.number + 1, counted.last + 1).some(({ text }) => CARED_FOR.test(text) || KEPT.test(text));
  if (duringSiege(sources.pageDate?.from) && (cared || AT_HOME.includes(counted.countable)) && !elsewhere({ view, sources })) return 'nk';
  if (!wanting || (!besieged && !isThere(view) && !duringSiege(sources.pageDate?.from))) return null;
  const other = tokens.some(
    (_, i) => i > counted.number && i <= counted.last + 2 && opponentOf(sideAt(view, i, sources.roster)) === 'armenian',
  );
  return other ? null : 'nk';
}

/** The months of the closed road. */
const duringSiege = (day: string | undefined): boolean => day !== undefined && day >= '2022-12-12' && day < '2023-11';

/** Families and pupils, who are at home. */
const KEPT =
  /^(?:famil\p{L}*|сем(?:ь|ей)\p{L}*|aile\p{L}*|ailə\p{L}*|ընտանիք\p{L}*|élèves?|pupils?|schüler\p{L}*|alumn[oa]s|школьник\p{L}*)$/u;

const AT_HOME: readonly Countable[] = ['resident', 'child', 'civilian'];

/** Whether a place of either state, or the state itself, is named where they may be. */
const elsewhere = ({ view, sources }: Pick<SentenceReading, 'view' | 'sources'>): boolean =>
  view.mentions.some((mention, i) => {
    if (mention && goesTo(view, i)) return false;
    if (mention?.kind !== 'place' && mention?.kind !== 'polity') return false;
    const side = sideOfPlace(sources.roster, mention.concept, sources.pageDate?.from ?? null);
    return side === 'azerbaijan' || side === 'armenia';
  });

const FOOD =
  /^(?:food|bread|hunger|hungry|medicines?|insulin|baby formula|formula|nourriture|pain|faim|vivres|médicaments?|lait|insuline|lebensmitteln?|nahrung|brot|hunger|medikamente?n?|alimentos|comida|pan|hambre|medicinas|продовольстви\p{L}*|еды|хлеб\p{L}*|голод\p{L}*|лекарств\p{L}*|gida|gidasiz|ekmek|açlik|ilaç\p{L}*|ərzaq\p{L}*|çörək\p{L}*|aclıq|aclik|dərman\p{L}*|սնունդ\p{L}*|սննդ\p{L}*|հաց\p{L}*|դեղ\p{L}*)$/u;

/** The region, or the enclave, is where they are. */
const isThere = ({ tokens, mentions }: SentenceView): boolean =>
  tokens.some((token, i) => hasMark(token, 'enclave') || REGION.includes(mentions[i]?.concept ?? ''));
