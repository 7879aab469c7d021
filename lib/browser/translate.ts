import { browser } from './extension.ts';

// The generated types know only the literal keys; keys come in as plain strings here, and a test looks each of them up.
const getMessage = (key: string, substitutions?: readonly string[]): string =>
  (browser.i18n as unknown as { getMessage(key: string, substitutions?: readonly string[]): string }).getMessage(key, substitutions);

/** The text of a message of the interface in the reader's language; the key itself where there is none, so that it shows. */
export function translate(key: string, substitutions: readonly string[] = []): string {
  return getMessage(key, substitutions) || key;
}

/**
 * BCP 47 tag of the language that the messages are in. Not the browser's own: a browser in a language without messages, or started under
 * another locale, would give cards in two languages.
 */
export function interfaceLanguage(): string {
  return getMessage('interfaceLanguage') || browser.i18n.getUILanguage();
}
