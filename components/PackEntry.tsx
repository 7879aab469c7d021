import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { showTitle } from '../lib/core/card/name-origin.ts';
import { HeadText, PackFacts, type PackHead } from './PackFacts.tsx';
import type { PacksActions } from './Packs.tsx';
import { Switch } from './Switch.tsx';
import { useSpeech } from './translate-context.ts';

interface PackEntryProps {
  head: PackHead;
  /** Null for the bundled pack, which can be neither switched off nor removed. */
  imported: { on: boolean } | null;
  /** True while an import runs: the packs must not change under it. */
  busy: boolean;
  actions: PacksActions;
}

/** One pack of the list. Its removal asks once. */
export function PackEntry({ head, imported, busy, actions }: PackEntryProps) {
  const { t, language } = useSpeech();
  const [asking, setAsking] = useState(false);
  const title = showTitle(head.title, language).text;
  return (
    <li class="px-pack">
      <h3>
        <HeadText text={head.title} />
      </h3>
      <PackFacts head={head} />
      {imported === null && <p class="px-muted">{t('packBundled')}</p>}
      {imported && (
        <Switch on={imported.on} disabled={busy} onChange={(on) => actions.onSwitch(head.id, on)}>
          {t('packInUse')} <span class="px-hidden">{title}</span>
        </Switch>
      )}
      {imported && !asking && (
        <button type="button" class="px-quiet" disabled={busy} aria-label={t('packRemoveNamed', [title])} onClick={() => setAsking(true)}>
          {t('packRemove')}
        </button>
      )}
      {asking && (
        <Question
          title={title}
          onAnswer={(yes) => {
            setAsking(false);
            if (yes) actions.onRemove(head.id, head.title);
          }}
        />
      )}
    </li>
  );
}

function Question({ title, onAnswer }: { title: string; onAnswer(yes: boolean): void }) {
  const { t } = useSpeech();
  const keep = useRef<HTMLButtonElement>(null);
  // To the answer that loses nothing.
  useLayoutEffect(() => keep.current?.focus(), []);
  return (
    <div class="px-question" role="alertdialog" aria-labelledby="px-remove">
      <p id="px-remove">{t('packRemoveAsk', [title])}</p>
      <button type="button" onClick={() => onAnswer(true)}>
        {t('packRemoveYes')}
      </button>
      <button type="button" ref={keep} onClick={() => onAnswer(false)}>
        {t('packRemoveNo')}
      </button>
    </div>
  );
}
