import type { SourceLine, SpeakerLine } from '../card/topic-model.ts';
import type { Translate } from './translate.ts';

/** Returns who speaks: the name, else an unnamed speaker of the side, else the article itself. */
export function nameSpeaker(speaker: SpeakerLine, t: Translate): string {
  if (speaker.as === 'article') return t('speakerArticle');
  if (speaker.name) return speaker.name.text;
  return speaker.side === null ? t('speakerUnknown') : t('speakerUnnamed', [t(`side_${keyOf(speaker.side)}`)]);
}

/** Returns the outlet and how sure it is: "AFP", "probably AFP", "outlet not known (document 002)". */
export function nameOutlet({ id, outlet }: Pick<SourceLine, 'id' | 'outlet'>, t: Translate): string {
  if (outlet.name === null) return t('outletUnknown', [id]);
  if (outlet.certainty === 'stated') return outlet.name;
  return t(outlet.certainty === 'high' ? 'outletLikely' : 'outletUnsure', [outlet.name]);
}

/** Returns the part of a message key that stands for an id: message keys know neither hyphens nor colons. */
export function keyOf(id: string): string {
  return id.replace(/[^A-Za-z0-9]+/g, '_');
}
