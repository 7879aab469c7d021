import type { PersonCardModel } from '../lib/core/card/card-model.ts';
import { formatDate } from '../lib/core/i18n/format-date.ts';
import { nameLanguage } from '../lib/core/i18n/name-language.ts';
import { keyOf } from '../lib/core/i18n/name-speaker.ts';
import { translateCount } from '../lib/core/i18n/plural-key.ts';
import { sinceDate } from '../lib/core/i18n/since-date.ts';
import { OwnText } from './OwnText.tsx';
import { SideMark } from './SideMark.tsx';
import { type StatementActions, StatementList } from './StatementList.tsx';
import { type Speech, useSpeech } from './translate-context.ts';

/** Statements shown before the rest is folded away. */
const FIRST_STATEMENTS = 2;

interface PersonCardProps {
  model: PersonCardModel;
  actions: StatementActions;
}

/** Who a person or institution is, for which side they speak, and what is on record from them. */
export function PersonCard({ model, actions }: PersonCardProps) {
  const speech = useSpeech();
  const { t, language } = speech;
  return (
    <>
      <section class="px-section">
        {model.role.text.toLowerCase() !== model.name.text.toLowerCase() && (
          <p>
            <OwnText text={model.role} />
            <span class="px-meta"> {termOf(model, speech)}</span>
          </p>
        )}
        <p class="px-speaker">
          <SideMark side={model.side} />{' '}
          <strong>{model.side === null ? t('sideUnknown') : t('speaksFor', [t(`side_${keyOf(model.side)}`)])}</strong>
        </p>
        {model.otherNames.length > 0 && (
          <details class="px-other-names">
            <summary>{t('inOtherLanguages')}</summary>
            <ul class="px-plain">
              {model.otherNames.map(({ text, language: own }) => (
                <li key={own}>
                  <span lang={own}>{text}</span> <span class="px-meta">{nameLanguage(own, language)}</span>
                </li>
              ))}
            </ul>
          </details>
        )}
      </section>
      <OnRecord model={model} actions={actions} />
    </>
  );
}

function OnRecord({ model, actions }: PersonCardProps) {
  const { t, language } = useSpeech();
  const rest = model.statements.slice(FIRST_STATEMENTS);
  return (
    <section class="px-section">
      <h3>
        {model.statements.length === 0
          ? t('noStatements')
          : translateCount(t, 'statementsOnRecord', { count: model.statements.length, language })}
      </h3>
      <StatementList statements={model.statements.slice(0, FIRST_STATEMENTS)} actions={actions} />
      {rest.length > 0 && (
        <details>
          <summary>{t('showRest')}</summary>
          <StatementList statements={rest} actions={actions} />
        </details>
      )}
    </section>
  );
}

/** Empty where the role already tells the year. */
function termOf({ role, from, to }: PersonCardModel, { t, language }: Speech): string {
  if ([from, to].some((date) => date !== null && role.text.includes(date.slice(0, 4)))) return '';
  if (from !== null && to !== null) return `${formatDate(from, language)} – ${formatDate(to, language)}`;
  if (from !== null) return sinceDate(from, { t, language });
  return to === null ? '' : t('untilDate', [formatDate(to, language)]);
}
