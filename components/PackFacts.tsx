import { showTitle } from '../lib/core/card/name-origin.ts';
import { formatDate } from '../lib/core/i18n/format-date.ts';
import type { Pack, Text } from '../lib/core/pack/pack.ts';
import { RECORD_LISTS, type RecordList } from '../lib/core/pack/record-list.ts';
import { OwnText } from './OwnText.tsx';
import { useSpeech } from './translate-context.ts';

/** What a pack says of itself, and how many records it holds. */
export interface PackHead extends Omit<Pack, RecordList> {
  counts: Record<RecordList, number>;
}

/** Somebody else wrote them: no more of a line is shown. */
const MOST_UNITS = 400;

/** A text of a pack's head, cut where it is too long. */
export function HeadText({ text }: { text: Text }) {
  const { language } = useSpeech();
  return <OwnText text={showTitle(text, language, MOST_UNITS)} />;
}

/** Maker, date, version, licence and contents of a pack. */
export function PackFacts({ head }: { head: PackHead }) {
  const { t, language } = useSpeech();
  const format = new Intl.NumberFormat(language);
  const cut = (text: string) => showTitle({ en: text }, 'en').text;
  return (
    <>
      <p>
        <HeadText text={head.about} />
      </p>
      <p class="px-muted">
        {t('packMade', [cut(head.madeBy), formatDate(head.madeOn, language)])} · {t('packVersion', [cut(head.version)])} ·{' '}
        {t('packLicence', [cut(head.licence)])}
      </p>
      <dl class="px-pack-counts">
        {RECORD_LISTS.filter((list) => head.counts[list] > 0).map((list) => (
          <div key={list}>
            <dt>{t(`packCount_${list}`)}</dt>
            <dd>{format.format(head.counts[list])}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
