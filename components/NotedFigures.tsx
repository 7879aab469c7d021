import type { NotedLine } from '../lib/core/card/topic-model.ts';
import { mainNumber } from '../lib/core/card/value-interval.ts';
import { formatDate } from '../lib/core/i18n/format-date.ts';
import { formatNumber, formatValue } from '../lib/core/i18n/format-value.ts';
import { nameSpeaker } from '../lib/core/i18n/name-speaker.ts';
import { quote } from '../lib/core/i18n/quotation-marks.ts';
import { type Speech, useSpeech } from './translate-context.ts';

/** What the reader noted on the question from pages: apart from the record's own positions, with outlet and date. */
export function NotedFigures({ noted }: { noted: readonly NotedLine[] }) {
  const speech = useSpeech();
  const { t } = speech;
  if (noted.length === 0) return null;
  return (
    <section class="px-section px-noted">
      <h3>{t('youNoted')}</h3>
      <ul class="px-plain">
        {noted.map((line) => (
          <li key={line.note}>
            <strong lang={line.words.language}>{wordsOf(line, speech)}</strong>
            <span class="px-meta"> · {[...sayersOf(line, speech), line.outlet, dateOf(line, speech)].filter(Boolean).join(', ')}</span>
            {line.here && <span class="px-meta"> · {t('notedHere')}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The page's own words, and the value where it is told otherwise there. */
function wordsOf({ words, value, unit }: NotedLine, { t, language }: Speech): string {
  const number = formatNumber(mainNumber(value) ?? 0, unit, language);
  const own = quote(words.text, words.language);
  return words.text.includes(number) ? own : `${own} (${formatValue(value, unit, { t, language })})`;
}

function sayersOf({ speaker, speakerWords }: NotedLine, { t }: Speech): string[] {
  if (speakerWords) return [speakerWords];
  return speaker ? [nameSpeaker(speaker, t)] : [];
}

function dateOf({ date, notedAt }: NotedLine, { t, language }: Speech): string {
  return date === null ? t('undatedNotedOn', [formatDate(notedAt.slice(0, 10), language)]) : formatDate(date.slice(0, 10), language);
}
