import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translate } from '../lib/core/i18n/translate.ts';

/** How views speak: `t` looks a message up, `language` is the primary tag of the language those messages are in. */
export interface Speech {
  t: Translate;
  language: string;
}

/** Without a provider keys show as they are, which a reader would notice and a test does. */
export const TranslateContext = createContext<Speech>({ t: (key) => key, language: 'en' });

/** Returns how to speak in the view that calls it. */
export function useSpeech(): Speech {
  return useContext(TranslateContext);
}
