import type { CardModel, FigureCardModel } from '../lib/core/card/card-model.ts';
import { kinOf } from '../lib/core/card/kin-units.ts';
import { formatValue } from '../lib/core/i18n/format-value.ts';
import { keyOf, nameSpeaker } from '../lib/core/i18n/name-speaker.ts';
import { numberLocale } from '../lib/core/i18n/plural-key.ts';
import { quote } from '../lib/core/i18n/quotation-marks.ts';
import { type Speech, useSpeech } from './translate-context.ts';

/** Why the mark is there: which words, how they were read, and with which grade they were matched. */
export function WhyMarked({ model }: { model: CardModel }) {
  const speech = useSpeech();
  const { t } = speech;
  return (
    <dl class="px-why">
      <dt>{t('whyWords')}</dt>
      <dd lang={model.page.language}>{quote(model.page.text, model.page.language)}</dd>
      <dt>{t('whyReadAs')}</dt>
      <dd>{model.kind === 'figure' ? figureReading(model, speech) : recordOf(model, t)}</dd>
      {model.kind === 'figure' && (
        <>
          <dt>{t('whyMatch')}</dt>
          <dd>{gradeOf(model, speech)}</dd>
        </>
      )}
      <dt>{t('whyMeaning')}</dt>
      <dd>{t('markMeaning')}</dd>
    </dl>
  );
}

/** Only what does agree is said to agree: a side may be unknown, and a unit wider than the recorded one. */
function gradeOf({ reading, topic }: FigureCardModel, { t, language }: Speech): string {
  const { grade, side, unit } = reading;
  if (grade === null) return t('grade_none');
  const agreeing = [
    agreeingUnit(unit, topic?.positions.map((position) => position.unit) ?? [], t),
    side === null ? '' : t('key_side'),
    grade === 'topic-only' ? '' : t('key_date'),
    grade === 'same-figure' ? t('key_number') : '',
  ].filter(Boolean);
  return t(`grade_${keyOf(grade)}`, [new Intl.ListFormat(numberLocale(language), { type: 'conjunction' }).format(agreeing)]);
}

/** Which record the words were read as, by name. */
function recordOf(model: Exclude<CardModel, FigureCardModel>, t: Speech['t']): string {
  const kind = t(`whyKind_${model.kind}`);
  if (model.kind === 'place' && model.names.length > 1) return t('whyRecord', [kind, t('whyTwoNames', [model.title])]);
  if (model.kind === 'place') return t('whyRecord', [kind, model.title]);
  if (model.kind === 'person' || model.kind === 'event') return t('whyRecord', [kind, model.name.text]);
  return kind;
}

function agreeingUnit(unit: string, recorded: readonly (string | null)[], t: Speech['t']): string {
  if (recorded.includes(unit)) return t('key_unit');
  return kinOf(unit).some((kin) => recorded.includes(kin)) ? t('key_kin_unit') : '';
}

function figureReading({ reading }: FigureCardModel, speech: Speech): string {
  const { t } = speech;
  const { value, unit, side, claimedBy } = reading;
  return [
    formatValue(value, unit, speech),
    t(`unit_${unit}`),
    side === null ? t('whySideUnknown') : t('whySide', [t(`side_${keyOf(side)}`)]),
    claimedBy === null ? t('whySpeakerUnknown') : t('whySpeaker', [nameSpeaker(claimedBy, t)]),
  ].join('; ');
}
