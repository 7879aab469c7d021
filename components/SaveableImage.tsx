import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useSpeech } from './translate-context.ts';
import { writeSvg } from './write-svg.ts';

interface SaveableImageProps {
  title: string;
  /** What tells its file from others. */
  name: string;
  onSave(image: { name: string; text: string }): void;
  /** Holds one drawing. */
  children: ComponentChildren;
}

/** A drawing with a button that saves it as a file. */
export function SaveableImage({ title, name, onSave, children }: SaveableImageProps) {
  const { t } = useSpeech();
  const frame = useRef<HTMLElement>(null);
  const save = () => {
    const svg = frame.current?.querySelector('svg');
    if (svg) onSave({ name, text: writeSvg(svg, title) });
  };
  return (
    <figure class="px-nb-image" ref={frame}>
      {children}
      <button type="button" class="px-quiet" aria-label={t('nbSaveImageOf', [title])} onClick={save}>
        {t('nbSaveImage')}
      </button>
    </figure>
  );
}
