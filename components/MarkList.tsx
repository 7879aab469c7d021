import type { MarkLine } from '../lib/core/reading.ts';
import { kindNameOf } from './mark-kinds.ts';
import type { PopupActions } from './Popup.tsx';
import { useSpeech } from './translate-context.ts';

interface MarkListProps {
  marks: { marks: readonly MarkLine[]; language: string } | null;
  actions: Pick<PopupActions, 'onListMarks' | 'onOpenMark'>;
}

/** The marks of the page in reading order; each button opens its card there. Read only once it is unfolded. */
export function MarkList({ marks, actions }: MarkListProps) {
  const { t } = useSpeech();
  return (
    <details class="px-group px-manner px-marks" onToggle={(event) => actions.onListMarks(event.currentTarget.open)}>
      <summary>{t('marksOnPage')}</summary>
      <ol>
        {marks?.marks.map((line) => (
          <li key={line.index}>
            <button type="button" onClick={() => actions.onOpenMark(line)}>
              <span class={`px-sample px-sample--${kindNameOf(line.kind)}`} lang={marks.language || undefined}>
                {line.text}
              </span>
              <span class="px-mark-kind">{t(`kind_${line.kind === 'actor' ? 'institution' : kindNameOf(line.kind)}`)}</span>
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
