import type { Roster } from './build-roster.ts';
import { groupVoice, voiceAt } from './find-voice.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';
import type { Introduction, Search, Voice } from './speaker.ts';
import type { Token } from './tag-words.ts';
import { isGenitive, isOblique, isPossessed } from './turkic-forms.ts';
import type { Speech } from './word-table.ts';
import { INSTITUTION_ACTORS } from './words/institution-words.ts';

/** Where the verb comes last, its subject is the first name before it that stands as a subject or source does; null for none. */
export function firstVoice(search: Search, at: number): Voice | null {
  const { view, roster, found } = search;
  let subject: Voice | null = null;
  for (let i = (found.at(-1)?.last ?? -1) + 1; i < at; i++) {
    const named = voiceAt(view, i, roster) ?? partyAt(view, i);
    if (!named || isQuotedApart(view, i, at)) continue;
    const end = endOfName(view, i);
    const army = armyOf(view, named, end);
    const voice = army?.voice ?? named;
    const last = army?.last ?? end;
    const speaks = voice.weak ? speaksAsState(view, { last, verb: at }) : speaksAsInstitution(view, { last, verb: at });
    // «Ermənistan ordusu atəş açıb, Müdafiə Nazirliyi bildirir»: who begins a clause of his own
    if (speaks && (subject === null || (!voice.weak && startsClause(view, voice.first) && !isSetApart(view, subject.at))))
      subject = personBeside(view, voice, { roster, at }) ?? voice;
    i = Math.max(i, last);
  }
  return subject;
}

const OPENS = /^[«“„"]$/;
const CLOSES = /^[»”“"]$/;

/** «“Ermenistan 250 tank kaybetti” dedi»: a name within the words that a verb behind them quotes. */
function isQuotedApart({ tokens }: SentenceView, name: number, verb: number): boolean {
  const marks = tokens.slice(0, name).filter(({ text }) => OPENS.test(text) || CLOSES.test(text)).length;
  return marks % 2 === 1 && tokens.slice(name + 1, verb).filter(({ text }) => CLOSES.test(text)).length % 2 === 1;
}

/** Last token of the mention at a token and of the ending after its apostrophe. */
function endOfName({ tokens, mentions }: SentenceView, at: number): number {
  let last = at;
  while (mentions[at] && mentions[last + 1] === mentions[at]) last++;
  return /^['’]$/.test(tokens[last + 1]?.text ?? '') && tokens[last + 2]?.word && tokens[last + 2]!.start === tokens[last + 1]!.end
    ? last + 2
    : last;
}

/** «Ermeni tarafı»: a people's word with one for a party. */
function partyAt(view: SentenceView, at: number): Voice | null {
  const named = !view.mentions[at] && view.tokens[at]!.tags.side && PARTY.test(view.tokens[at + 1]?.text ?? '');
  return named ? groupVoice(view, at) : null;
}

/** «Karabağ'ın ordusu», «yönetimin ordusu»: an army by the one it belongs to. */
function armyOf({ tokens }: SentenceView, { side, first }: Voice, end: number): { voice: Voice; last: number } | null {
  const next = tokens[end + 1];
  const actor = isGenitive(tokens[end]!.text) && side && hasMark(next, 'army') ? INSTITUTION_ACTORS[side]?.army : undefined;
  return actor ? { voice: { actor, side, at: end, first, weak: false }, last: end + 1 } : null;
}

const startsClause = ({ tokens }: SentenceView, first: number) => first === 0 || /^[,;—–]$/.test(tokens[first - 1]!.text);

/** True where a comma or «ise» sets a subject off from what it says. */
const isSetApart = (view: SentenceView, at: number) => {
  const next = view.tokens[endOfName(view, at) + 1]?.text ?? '';
  return next === ',' || THOUGH.test(next);
};

const THOUGH = /^(?:is[eə]|da|də|de)$/;
/** Those who govern or stand for a state, in any case. */
const PARTY = /^(?:t[aə]r[aə]f|yönetim|hükümet|hökum[aə]t|makam|yetkili|r[əe]smi|rəhb[əe]rli|hakimiyyət|idarəçili)\p{L}*$/u;
/** What an institution puts out. */
const PAPER =
  /^(?:açiklama|açiqlama|bəyan|məlumat|bilgi|bildiri|rapor|hesabat|liste|siyahi|xəbər|haber|bilanço|rəqəm|rakam|veri|bülten|brifinq|mətbuat|basin|paylaşim|mesaj|yazili|çetele|görüntü|isim|söz|xülasə|hesap|hesab|ifadə|yekun|dəyərləndirmə|özet)\p{L}*$/u;
const PAPER_REACH = 5;

interface Place {
  /** Last token of the name. */
  last: number;
  verb: number;
}

/** Whether what an institution puts out, or who speaks for it, stands between the name and the verb, or the verb right behind it. */
function saysOn({ tokens }: SentenceView, { last, verb }: Place): boolean {
  if (verb - last <= 2) return true;
  return tokens
    .slice(last + 1, Math.min(verb, last + 1 + PAPER_REACH))
    .some((token) => PAPER.test(token.text) || hasMark(token, 'spokes') || token.tags.speech);
}

const ABLATIVE = /[dt][aeə]n$/;
const LOCATIVE = /[dt][aeə]$/;
const OBJECT = /(?:[iuü]n[iuüaeə]|^y?[iuüaeə])$/;

/** An institution speaks in any case but as object; in the genitive only with a word for speaking right behind. */
function speaksAsInstitution(view: SentenceView, place: Place): boolean {
  const { text } = view.tokens[place.last]!;
  const next = view.tokens[place.last + 1];
  if (hasMark(next, 'post')) return /^t[aə]r[aə]f/.test(next!.text) && place.verb - place.last <= PAPER_REACH;
  if (ABLATIVE.test(text)) return saysOn(view, place);
  if (OBJECT.test(text) && view.mentions[place.last]?.kind !== 'person') return false;
  return !isGenitive(text) || view.mentions[place.last]?.end !== view.tokens[place.last]!.end || saysOn(view, place);
}

/** A state or capital speaks in the nominative («Bakü, …»), by its government («Ermənistan tərəfi»), or with a word for speaking right behind. */
function speaksAsState(view: SentenceView, place: Place): boolean {
  const { tokens } = view;
  const { text } = tokens[place.last]!;
  const next = tokens[place.last + 1];
  if (hasMark(next, 'post')) return /^t[aə]r[aə]f/.test(next!.text) && place.verb - place.last <= PAPER_REACH;
  if (NOMINATIVE.test(text)) return !next?.word || PARTY.test(next.text) || THOUGH.test(next.text) || !isOwned(next);
  if (isGenitive(text) || ABLATIVE.test(text)) return saysOn(view, place);
  return LOCATIVE.test(text) && !isOblique(tokens[place.last + 1]?.text ?? '') && place.verb - place.last <= 2;
}

/** «Bakı mediası», «Azerbaycan helikopteri», «Ermeni ordusu»: something else of it. */
const isOwned = (token: Token): boolean =>
  !token.tags.speech &&
  (token.tags.countable !== undefined ||
    hasMark(token, 'army') ||
    (token.text.length > SHORT && isPossessed(token.text) && !ADVERB.test(token.text)));
const SHORT = 3;
const ADVERB = /^(?:kendi|öz|yeni|resmi|rəsmi|dünkü|bugünkü|önceki|əvvəlki|belli|şimdi|indi|iki|alti|yedi|tek|aynı|ayni|hatta|hətta)$/u;

const NOMINATIVE = /(?:stan|baycan|bakü|baki|r[ei]van|irəvan|kert|kend[ii]|kənd[ii]|artsa(?:x|kh|h)|ba[ğg])$/u;
const TITLE_REACH = 3;

/** "of the ministry Anar Eyvazov": the person named right after an institution speaks. */
function personBeside(view: SentenceView, { at: named }: Voice, { roster, at }: { roster: Roster; at: number }): Voice | null {
  const last = endOfName(view, named);
  for (let i = last + 1; i <= last + TITLE_REACH && i < at; i++) {
    if (view.tokens[i]!.text === ',' || view.tokens[i]!.number !== undefined) return null;
    if (view.mentions[i]?.kind === 'person') return voiceAt(view, i, roster);
  }
  return null;
}

/**
 * Returns who goes on with a further verb of the same sentence («…etiraf edir, havada isə 13 PUA vurduğunu bildirir»), nobody on record where
 * another subject stands before it («ekspertlər isə … ehtimal edirlər»); null where no one has spoken or a new sentence part begins.
 */
export function sameSubject({ view: { tokens }, found }: Search, at: number, speech: Speech): Introduction | null {
  const before = found.at(-1);
  if (!before || before.speech === 'according' || tokens.slice(before.last, at).some(({ text }) => text === ';')) return null;
  const though = tokens.findIndex(({ text }, i) => i > before.last && i < at && /^is[eə]$/.test(text));
  const other = though > 0 && !/[dt][aeə]n?$|[aeə]$/.test(tokens[though - 1]!.text);
  if (other) return { actor: null, side: null, speech, at, first: though - 1, last: at, after: false };
  return { actor: before.actor, side: before.side, speech, at, first: before.last + 1, last: at, after: false };
}

/** Returns the institution whose list, statement or tally a token says something stands in («Başsavcılığın çetelesinde», «nazirliyin məlumatında»), or null. */
export function introducePaper({ view, roster, found }: Search, at: number): Introduction | null {
  if (!PAPER.test(view.tokens[at]!.text) || !LOCATIVE.test(view.tokens[at]!.text)) return null;
  for (let i = at - 1; i >= Math.max(0, at - ISSUER_REACH, (found.at(-1)?.last ?? -1) + 1) && view.tokens[i]!.number === undefined; i--) {
    const voice = voiceAt(view, i, roster);
    if (!voice || !isGenitive(view.tokens[endOfName(view, i)]!.text)) continue;
    return { actor: voice.actor, side: voice.side, speech: 'say', at, first: voice.first, last: at, after: false };
  }
  return null;
}

const ISSUER_REACH = 9;
