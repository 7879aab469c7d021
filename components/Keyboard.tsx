import type { PopupProps } from './Popup.tsx';
import { useSpeech } from './translate-context.ts';

/** Messages that name the keyboard commands of the manifest. */
const LABELS: Record<string, string> = {
  'next-mark': 'commandNextMark',
  'previous-mark': 'commandPreviousMark',
  'open-card': 'commandOpenCard',
  'note-selection': 'commandNoteSelection',
  'toggle-site': 'commandToggleSite',
};

/** The keyboard commands with the keys that the browser has for them now. No commands: nothing. */
export function Keyboard({ keys }: Pick<PopupProps, 'keys'>) {
  const { t } = useSpeech();
  const known = keys.filter(({ name }) => name in LABELS);
  if (known.length === 0) return null;
  return (
    <details class="px-group px-manner px-keyboard">
      <summary>{t('keyboard')}</summary>
      <dl>
        {known.map(({ name, keys: combination }) => (
          <div key={name}>
            <dt>{t(LABELS[name]!)}</dt>
            <dd>{combination ? <kbd>{combination}</kbd> : t('noKey')}</dd>
          </div>
        ))}
      </dl>
      <p class="px-keys-hint">{t('keysHint')}</p>
    </details>
  );
}
