import type { SentenceView } from './sentence-view.ts';
import type { Voice } from './speaker.ts';

const FORMER =
  /^(?:former|retired|ex|ex-\p{L}+|erstwhile|onetime|one-time|ousted|sacked|dismissed|ancien|anciens|ancienne|anciennes|ehemalige[rnsm]?|frühere[rnsm]?|pensionierte[rnsm]?|antigu[oa]s?|exministr[oa]|exportavoz|jubilad[oa]|retirad[oa]|бывш\p{L}*|экс-\p{L}+|отставн\p{L}*|sabiq|keçmiş|eski|emekli|istefada|նախկին)$/u;
const REACH = 7;

/** Returns the voice of an institution without its name where one who no longer speaks for it is named by it ("a former spokesman for the ministry"), else as it is. */
export function withoutOffice({ tokens, mentions }: SentenceView, voice: Voice): Voice {
  if (mentions[voice.at]?.kind === 'person') return voice;
  if (tokens.slice(voice.at + 1, voice.at + 5).some(({ text }, i, after) => FORMER.test(text) && /^s$/.test(after[i - 1]?.text ?? '')))
    return { ...voice, actor: null };
  for (let i = voice.at; i >= Math.max(0, voice.first - REACH); i--) {
    const { text, word, number, tags } = tokens[i]!;
    if (FORMER.test(text)) return { ...voice, actor: null };
    if (i < voice.first && ((!word && !/^['’]$/.test(text)) || number !== undefined || (tags.speech && !mentions[i]))) return voice;
  }
  return voice;
}
