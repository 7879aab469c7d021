import { readPageDate } from '../figures/date-span.ts';
import { nearestYears } from './nearest-years.ts';
import { OTHER_EVENT_AFTER, OTHER_EVENT_BEFORE } from './other-events.ts';

/** The days of an event, ISO, to the precision known; `to` null while it goes on. */
export interface EventDays {
  from: string;
  to: string | null;
}

/** A noun that may stand for an event. */
export interface EventNoun {
  /** Folded. */
  noun: string;
  /** Folded sentence around it. */
  sentence: string;
  /** Folded text of the paragraph before the sentence. */
  earlier: string;
  /** Where the noun starts in the sentence. */
  at: number;
  pageDate: string | null;
  days: EventDays;
  /** A bare noun ("war") needs an article that says which one; a fuller name ("April fighting") does not. */
  bare: boolean;
}

/** How long after its end news still speak of an event by a bare noun, in days. */
const FRESH = 75;
/** A war stays "the war" for longer. */
const FRESH_WAR = 400;
const DAY = 86_400_000;
const WAR = /^(?:\S+ )*?(?:war|guerre|krieg|guerra|savas|muharib|воин|պատերազմ)/;
const CONFLICT = /^(?:\S+ )*?(?:conflict|conflit|konflikt|conflicto|конфликт|munaqis|հակամարտություն|catisma)/;
/** "At war", «crimes de guerre»: a state or a kind, never one event. */
const NO_EVENT =
  /(?:^|[ '])(?:at|to|into|any|no|possible|en|crimes? de|criminels? de|prisonniers? de|etat de|navire de|prisoners? of|state of|crimes? of|act of|возможн\S+|состоянии|в случае) $/;
/** "A ceasefire", «un cessez-le-feu immédiat»: a wish, where no year tells which one. */
const INDEFINITE =
  /(?:^|[ '])(?:a|an|new|another|immediate|un|une|nouveau|nouvelle|immediat|ein|eine|einen|einem|einer|neuen|neuer|una|nuevo|inmediato|bir|yeni|yaxin|новои|новую|новая|немедленн\S+) $/;
/** An operation is reported as it begins, a ceasefire agreement as it is signed: no article needed. */
const REPORTED =
  /^(?:\S+ )*?(?:accord de cessez|cease-?fire (?:agreement|deal|accord)|acuerdo de|waffenstillstandsabkommen|соглашени|anlasma|razilasma|raziliq|operation|offensive|operacion|ofensiva|offensive|operasyon|əməliyyat|операци|наступлени|գործողություն|հարձակ)/;
/** "The first war": its number says which one, however long ago. */
const NUMBERED =
  /^(?:first|second|premiere|deuxieme|seconde|erste\p{L}*|zweite\p{L}*|primera|segunda|перв\p{L}*|втор\p{L}*|birinci|ikinci|ilk|առաջին|երկրորդ) /u;
const ELSEWHERE =
  /^ (?:in|of|for|on|de|d'|del|du|des|en|au|aux|um|im|von|gegen|в|за|на) (?!\S{0,12} ?\S{0,8}(?:karab|qarab|arts|arzach|19[89]|90|region|enclave|caucas|kauka|kafkas|караб|арцах))/;
const NAMES_THE_WAR =
  /(?:in|during|since|after|before|end of) the $|(?:lors du|pendant le|dans le|au cours du|durant le|apres le|depuis le) $|(?:im|wahrend des|seit dem|nach dem) $|(?:en el|durante el|tras el) $|(?:в ходе|во время|после) $/;
/** "Fears of a new war": none yet. */
const FEARED =
  /(?:craind|crainte|craign|redout|menac|risqu|spectre|evit|pourrai|fear|risk|brink|spectre|prevent|avoid|avert|could|furcht|droh|verhinder|temor|temer|evitar|amenaz|опас|угро|избежать)[^.;:]{0,60}$/u;
const TRUCE = /^(?:cessez-le-feu|treve|cease-?fire|truce|waffenruhe|waffenstillstand|feuerpause|alto el fuego|tregua|перемири|прекращени)/u;
const IN_FORCE =
  /^[^.;:]{0,60}(?:entr\p{L}+ en vigueur|(?:conclu|signe|annonce|negocie|arrache|accepte)(?:e|es|s)?(?!\p{L})|scell|met fin|a mis fin|tak\p{L}+ effect|took effect|(?:comes?|came|went|goes) into (?:force|effect)|(?:was|been) (?:agreed|reached|announced|signed)|brokered|negotiated|in kraft|vereinbart|(?:entro|entrado) en vigor|вступи)/u;
const CONCLUDED =
  /(?:conclu|accept|arrach|obten|impos|contrain|annonc|decret|agree|reach|announc|broker|forc|sign|vereinbart|zugestimmt|acord|acept|pact|согласи|объяви)[^.;:]{0,60}$/u;
const WISHED =
  /(?:appel|demand|exig|reclam|plaid|propos|espoir|negoci|call|urg|seek|sought|hope|talks|forder|ruf|bitte|pide|pidio|exhort|llam|призва|требу)[^.;:]{0,60}$/u;
/** What the sentence before tells goes on. */
const THEN = /(?:^|[ ,])(?:alors|then|daraufhin|entonces|тогда)(?: |,)[^.;:]{0,60}$/u;

/** "The war that followed", «la guerre qui s’ensuit»: of the years told before it. */
const FOLLOWS_AFTER =
  /^,? (?:that |which |qui |que |die |der |котор\S+ )?(?:then )?(?:followed|ensued|s'ensui\S*|suivit|suivra|suit\b|a suivi|folgte|folgt|siguio|sobrevino|последова\S+)/;
const FOLLOWS_BEFORE =
  /(?:ensuing|subsequent|resulting|folgend\S*|anschliessend\S*|последовавш\S+|последующ\S+|ardindan (?:gelen|cikan|baslayan)|ardinca (?:gələn|baslayan)|հաջորդած|դրան հետեւած) $/;

const yearOf = (iso: string) => Number(iso.slice(0, 4));
const timeOf = (iso: string) => Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7) || 1) - 1, Number(iso.slice(8, 10) || 1));

/** Years named with the noun; those told last before its sentence where the noun goes on from it ("then", "the war that followed"). */
function yearsOf({ sentence, earlier, at, noun, pageDate }: EventNoun, goesOn: boolean) {
  const own = nearestYears(sentence, { at, length: noun.length, pageDate });
  return own ?? (goesOn ? nearestYears(earlier, { at: earlier.length, length: 0, pageDate: null }) : null);
}

/** «Un cessez-le-feu est entré en vigueur», "agreed to a ceasefire": no wish, where nobody calls for it. */
function isConcluded({ noun, sentence, at }: EventNoun): boolean {
  const before = sentence.slice(0, at);
  if (!TRUCE.test(noun) || WISHED.test(before)) return false;
  return IN_FORCE.test(sentence.slice(at + noun.length)) || CONCLUDED.test(before);
}

function isFresh({ noun, pageDate, days }: EventNoun): boolean {
  const page = readPageDate(pageDate);
  if (!page) return false;
  const fresh = (WAR.test(noun) || CONFLICT.test(noun) ? FRESH_WAR : FRESH) * DAY;
  return timeOf(page.to) >= timeOf(days.from) && timeOf(page.from) <= timeOf(days.to ?? days.from) + fresh;
}

/**
 * Returns true where a noun ("war", "ceasefire", "operation") can mean an event: the year nearest to it is one of the event's, or its
 * sentence names none, it is definite, and the page is dated within the event or shortly after. Without any date it means no event.
 */
export function isEventMeant(event: EventNoun): boolean {
  const { noun, sentence, at, days, bare } = event;
  const before = sentence.slice(0, at);
  if (OTHER_EVENT_BEFORE.test(before) || OTHER_EVENT_AFTER.test(sentence.slice(at + noun.length))) return false;
  if (bare && NO_EVENT.test(before)) return false;
  if (bare && CONFLICT.test(noun) && !NAMES_THE_WAR.test(before)) return false;
  if (bare && INDEFINITE.test(before) && FEARED.test(before)) return false;
  const follows = FOLLOWS_BEFORE.test(before) || FOLLOWS_AFTER.test(sentence.slice(at + noun.length));
  const years = yearsOf(event, follows || (TRUCE.test(noun) && THEN.test(before)));
  if (years) return years.first <= yearOf(days.to ?? days.from) && yearOf(days.from) <= years.last;
  if (follows) return false;
  if (bare && !REPORTED.test(noun) && INDEFINITE.test(before) && !isConcluded(event)) return false;
  return (NUMBERED.test(noun) && !ELSEWHERE.test(sentence.slice(at + noun.length))) || isFresh(event);
}
