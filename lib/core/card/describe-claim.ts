import type { Claim, Source } from '../pack/pack.ts';
import { chooseActorName, chooseText } from './choose-text.ts';
import type { Records } from './look-up.ts';
import { nameOrigin } from './name-origin.ts';
import type { MentionLine, SourceLine, SpeakerLine } from './topic-model.ts';

/** Words of the start and the end of a quotation that a text fragment is made of. */
const FRAGMENT_WORDS = 5;

/** Returns a claim as a line of a card. Throws when its source is not among the records: a checked pack has it. */
export function describeClaim(claim: Claim, records: Records, language: string): MentionLine {
  const source = records.getSource(claim.source);
  if (!source) throw new Error(`claim ${claim.id}: source ${claim.source} is not on record`);
  const exact = claim.quote?.exact ?? null;
  return {
    claim: claim.id,
    speaker: describeSpeaker(claim.claimant, records, language),
    source: describeSource(source, records, language),
    quotation: exact === null ? null : { text: exact, language: source.language },
    paraphrase: chooseText(claim.paraphrase, language),
    relay: claim.relay ?? null,
    asOf: claim.asOf,
    stance: claim.stance,
    certain: claim.certain,
    address: source.url === null ? null : addressOfSentence(source.url, exact),
  };
}

/** Returns who speaks, with the name that a reader of the language knows. */
export function describeSpeaker(claimant: Claim['claimant'], records: Records, language: string): SpeakerLine {
  const actor = claimant.actor === null ? null : records.getActor(claimant.actor);
  return {
    actor: claimant.actor,
    name: chooseActorName(actor, language),
    side: claimant.side ?? actor?.side ?? null,
    as: claimant.as,
  };
}

/** Returns a source with our note on it for a reader of a language. */
export function describeSource(source: Source, records: Records, reader: string): SourceLine {
  const { id, outlet, original, language, translation, published, url, note } = source;
  const line = { id, outlet, original: original ?? null, language, translation, published, url, note: chooseText(note, reader) };
  return { ...line, ...nameOrigin(id, records, reader) };
}

/** Returns the address with a text fragment (https://wicg.github.io/scroll-to-text-fragment/) that leads to the quotation, the bare address without one. */
function addressOfSentence(url: string, exact: string | null): string {
  if (exact === null || url.includes('#')) return url;
  const words = exact.trim().split(/\s+/);
  const parts = words.length <= 2 * FRAGMENT_WORDS ? [words] : [words.slice(0, FRAGMENT_WORDS), words.slice(-FRAGMENT_WORDS)];
  return `${url}#:~:text=${parts.map((part) => encodeFragment(part.join(' '))).join(',')}`;
}

/** A hyphen is a delimiter inside a fragment, so it is encoded as well. */
function encodeFragment(text: string): string {
  return encodeURIComponent(text).replace(/-/g, '%2D');
}
