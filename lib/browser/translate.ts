import { browser } from './extension.ts';

/** The text of a message of the interface in the reader's language; the key itself where there is none, so that it shows. */
export function translate(key: string, substitutions: string[] = []): string {
  return browser.i18n.getMessage(key, substitutions) || key;
}

/** BCP 47 tag of the interface's language. */
export function interfaceLanguage(): string {
  return browser.i18n.getUILanguage();
}
