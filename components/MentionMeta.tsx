import type { MentionLine } from '../lib/core/card/topic-model.ts';
import { formatDate } from '../lib/core/i18n/format-date.ts';
import { nameOutlet } from '../lib/core/i18n/name-speaker.ts';
import { type Speech, useSpeech } from './translate-context.ts';

/** Where and when a claim stands: outlet and how sure it is, date of writing, relay, translation; a link where there is an address. */
export function MentionMeta({ line }: { line: MentionLine }) {
  const speech = useSpeech();
  const outlet = nameOutlet(line.source, speech.t);
  return (
    <span class="px-meta">
      {line.address ? (
        <a href={line.address} target="_blank" rel="noreferrer">
          {outlet}
        </a>
      ) : (
        outlet
      )}
      {partsOf(line, speech).map((part) => (
        <span key={part}> · {part}</span>
      ))}
    </span>
  );
}

function isDay(iso: string): boolean {
  return iso.length === 10;
}

function partsOf({ source, relay, asOf, stance, certain }: MentionLine, { t, language }: Speech): string[] {
  const { date, basis } = source.published;
  return [
    date === null ? t('dateUnknown') : t(isDay(date) ? 'writtenOn' : 'writtenIn', [formatDate(date, language)]),
    date !== null && basis === 'inferred' ? t('dateInferred') : '',
    asOf !== null && asOf !== date ? t(isDay(asOf) ? 'asOfDay' : 'asOfMonth', [formatDate(asOf, language)]) : '',
    relay === null ? '' : t('viaRelay', [relay]),
    source.original?.name ? t('translatedFrom', [source.original.name]) : '',
    source.translation === 'machine' ? t('machineTranslated') : '',
    source.pack ? t('inPack', [source.pack.text]) : '',
    stance === 'denies' ? t('stanceDenies') : '',
    certain ? '' : t('notCertain'),
  ].filter(Boolean);
}
