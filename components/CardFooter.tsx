import { useState } from 'preact/hooks';
import type { CardModel } from '../lib/core/card/card-model.ts';
import { citeCard } from '../lib/core/card/cite-claim.ts';
import { formatDate } from '../lib/core/i18n/format-date.ts';
import { keyOf } from '../lib/core/i18n/name-speaker.ts';
import type { PackState } from '../lib/core/reading.ts';
import type { CardActions } from './Card.tsx';
import { RestsOn, type RestsOnProps } from './RestsOn.tsx';
import { useSpeech } from './translate-context.ts';
import { WhyMarked } from './WhyMarked.tsx';

export interface CardFooterProps {
  model: CardModel;
  actions: CardActions;
  /** Key of a message about the last action, null when there is nothing to say. */
  notice: string | null;
  data: PackState;
  /** When the mark's own passage was noted, ISO; null or absent where it was not. */
  notedAt?: string | null;
}

const NOTHING: Partial<Record<CardModel['kind'], string>> = { person: 'restsOnNothing_person', wording: 'restsOnNothing_wording' };
const VOICES: Partial<Record<CardModel['kind'], RestsOnProps['voices']>> = { person: 'speakers', wording: 'none' };

/** Cards whose own texts come from outside the recorded articles. */
const OUTSIDE: ReadonlySet<CardModel['kind']> = new Set(['place', 'wording', 'person', 'event']);

/** The foot of every card: what it rests on, and what can be done with it. */
export function CardFooter({ model, actions, notice, data, notedAt }: CardFooterProps) {
  const speech = useSpeech();
  const { t } = speech;
  const [why, setWhy] = useState(false);
  const basis = 'basis' in model ? model.basis : (model.topic?.basis ?? null);
  return (
    <footer class="px-foot">
      {why && <WhyMarked model={model} />}
      {OUTSIDE.has(model.kind) && <p class="px-basis">{t(model.pack ? 'packKnowledge' : 'generalKnowledge')}</p>}
      {basis && <RestsOn basis={basis} voices={VOICES[model.kind] ?? 'balance'} nothing={NOTHING[model.kind]} />}
      {data.kind !== 'ready' && <p class="px-basis">{t(dataKey(data))}</p>}
      <p class="px-notice" role="status">
        {notice ? t(notice) : notedAt && t('notedOn', [formatDate(notedAt.slice(0, 10), speech.language)])}
      </p>
      <div class="px-buttons">
        {model.kind !== 'topic' && (
          <button type="button" class="px-primary" onClick={() => actions.onNote(null)}>
            {t('noteThis')}
          </button>
        )}
        <button type="button" onClick={() => actions.onCopy(citeCard(model, speech))}>
          {t('copyCitation')}
        </button>
        {model.kind !== 'topic' && (
          <button type="button" aria-expanded={why} onClick={() => setWhy(!why)}>
            {t('whyMarked')}
          </button>
        )}
        <button type="button" title={t('reportMatchHint')} onClick={() => actions.onReport()}>
          {t('reportMatch')}
        </button>
      </div>
    </footer>
  );
}

/** Message that tells a reader which copy of the claims answers. */
export function dataKey(data: PackState): string {
  return data.kind === 'bundled' ? `data_bundled_${keyOf(data.why)}` : `data_${data.kind}`;
}
