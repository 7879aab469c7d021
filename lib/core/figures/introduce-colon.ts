import { isGoverned, ownedBy, voiceAt } from './find-voice.ts';
import { headVoice } from './introduce-head.ts';
import { hasMark, outcomesOf, type SentenceView } from './sentence-view.ts';
import type { Introduction, Search } from './speaker.ts';

const CAPITALS = new Set(['place:baku', 'place:yerevan', 'place:stepanakert']);

/** A name before a colon speaks where little else stands before it. */
const LABEL_REACH = 8;

/** Returns the speaker of «Bakou : …», "the first toll from Yerevan:" and "the ombudsman keeps to the damage: …"; null where nobody on record. */
export function introduceColon(search: Search, at: number): Introduction | null {
  const { view, roster, found } = search;
  const voice = at > 0 ? ownedBy(view, voiceAt(view, at - 1, roster), roster) : null;
  if (!voice) return introduceHead(search, at);
  const toll = isTollOf(view, voice.first);
  if (voice.weak && !toll && !CAPITALS.has(view.mentions[voice.at]?.concept ?? '')) return null;
  // «вошёл российский контингент: 1960 военнослужащих»: the verb before the name tells of it, and the colon of how many
  if (!toll && view.tokens.slice(0, voice.first).some((token) => outcomesOf(token).some(({ role }) => role !== 'noun'))) return null;
  if ((isGoverned(view, voice.first) && !toll) || (found.at(-1)?.last ?? -1) >= voice.first) return null;
  if (!toll && voice.first - clauseStart(view, voice.first) > LABEL_REACH) return null;
  return { actor: voice.actor, side: voice.side, speech: 'say', at, first: voice.first, last: at, after: false };
}

function clauseStart({ clauses }: SentenceView, at: number): number {
  let start = at;
  while (start > 0 && clauses[start - 1] === clauses[at]) start--;
  return start;
}

const TOLL_REACH = 9;
const FROM = /^(?:from|of|de|d|du|des|von|aus|из|от)$/u;

/** "The first toll from Yerevan:": whose the count is that follows. */
const isTollOf = ({ tokens }: SentenceView, first: number): boolean =>
  tokens.slice(Math.max(0, first - 3), first).some(({ text }) => FROM.test(text)) &&
  tokens
    .slice(Math.max(0, first - TOLL_REACH), first)
    .some((token) => hasMark(token, 'total') || hasMark(token, 'telling') || TEXT.test(token.text) || COMES.test(token.text)) &&
  !tokens.slice(0, first).some((token) => token.number !== undefined);

/** What an institution puts out. */
const TEXT =
  /^(?:texte|message|déclaration|statement|text|message|release|mitteilung|erklärung|texto|mensaje|declaración|сообщение|заявление|текст)$/;
const COMES = /^(?:comes|came|come|vient|provient|viennent|émane|stammt|kommt|procede|viene|исходит)$/u;

/** "The ombudsman keeps to the damage: 90 houses": a person or office that begins the sentence tells what the colon brings. */
function introduceHead({ view, roster, found }: Search, at: number): Introduction | null {
  if (found.length > 0 || view.tokens.slice(0, at).some(({ number }) => number !== undefined)) return null;
  const head = headVoice(view, roster);
  const lists = view.tokens.slice(0, at).some((token) => hasMark(token, 'telling'));
  if (!head?.actor || (!lists && roster.military.has(head.actor) && view.mentions[head.at]?.kind !== 'person')) return null;
  // "the peacekeepers have had losses: five …": who bears them tells nothing
  if (
    !lists &&
    view.tokens.slice(0, at).some((token) => outcomesOf(token).some(({ outcome, role }) => outcome === 'lost' && role !== 'act'))
  )
    return null;
  const counted = view.tokens.findIndex(({ number }, i) => i > at && number !== undefined);
  // «подверглись обстрелу: погибли, по версии X, шесть»
  const sourced = view.tokens.slice(at + 1, Math.max(at + 1, counted)).some(({ tags }) => tags.speech === 'according');
  return counted > 0 && !sourced
    ? { actor: head.actor, side: head.side, speech: 'say', at, first: head.first, last: at, after: false }
    : null;
}
