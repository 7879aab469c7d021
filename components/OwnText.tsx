import type { ShownText } from '../lib/core/card/topic-model.ts';
import { useSpeech } from './translate-context.ts';

/** Our own words; where they fell back to English, that is said and marked with `lang`. */
export function OwnText({ text }: { text: ShownText }) {
  const { t, language } = useSpeech();
  if (text.language === language) return <>{text.text}</>;
  return (
    <>
      <span lang={text.language}>{text.text}</span> <span class="px-fallback">{t('inEnglish')}</span>
    </>
  );
}
