/** Returns the name of a language in the interface's language ("French", "français"); the tag itself when it has no name. */
export function nameLanguage(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
  } catch {
    // A malformed tag throws a RangeError; showing it as it stands is all that can be done.
    return tag;
  }
}
