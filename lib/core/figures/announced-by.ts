import type { Roster } from './build-roster.ts';
import { voiceAt } from './find-voice.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Speaker } from './speaker.ts';

const TEXT =
  /^(?:texte|communiqué|message|bulletin|déclaration|bilan|mise au point|statement|text|release|update|toll|mitteilung|erklärung|text|bilanz|meldung|comunicado|declaración|texto|mensaje|balance|сообщение|заявление|сводку|сводка|текст|bildiri|açiklama|açiklamayi|açiklamasi|bəyanat|məlumat|հաղորդագրություն|հայտարարություն)$/u;
const PUTS_OUT =
  /^(?:voici|ci-dessous|publi\p{L}*|diffus\p{L}*|relay\p{L}*|poste|posté|émet|émis|transmet|transmis|mis|traduit|issue[sd]?|releas\p{L}*|publish\p{L}*|posted|posts|carried|carries|reads?|here|below|veröffentlich\p{L}*|verbreite\p{L}*|herausg\p{L}*|difund\p{L}*|emit\p{L}*|опубликов\p{L}*|распростран\p{L}*|выпустил\p{L}*|yayimla\p{L}*|yayinla\p{L}*|paylaş\p{L}*|yaydi|yayib|հրապարակ\p{L}*|տարած\p{L}*)$/u;

/** The noun that a title without a verb begins with. */
const TITLE =
  /^(?:point|texte|communiqué|message|bulletin|déclaration|mise|statement|text|release|update|mitteilung|erklärung|comunicado|declaración|texto|сообщение|заявление|сводка)$/u;

/**
 * Returns the institution whose text a sentence only announces («Voici le communiqué du ministère …», "The ministry published a statement."):
 * what follows are its words. Null where several are named, or none, or the sentence counts something itself.
 */
export function announcedBy(view: SentenceView, roster: Roster): Speaker | null {
  const { tokens } = view;
  const titled = TITLE.test(tokens[0]?.text ?? '') && !tokens.some(({ tags }) => tags.speech);
  if (!titled && !(tokens.some(({ text }) => TEXT.test(text)) && tokens.some(({ text }) => PUTS_OUT.test(text)))) return null;
  let issuer: Speaker | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const voice = voiceAt(view, i, roster);
    if (!voice?.actor || voice.weak) continue;
    if (issuer && issuer.actor !== voice.actor) return null;
    issuer = { actor: voice.actor, side: voice.side, speech: 'say', at: i, from: 0, to: tokens.length };
  }
  return issuer;
}
