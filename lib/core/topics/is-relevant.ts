import type { Mention, PageText } from '../annotation.ts';

/** Returns whether a page is about the subject: its text names the region, a place of it that has two names, or an event of the conflict. */
export function isRelevant({ mentions }: { page: PageText; language: string; mentions: readonly Mention[] }): boolean {
  return mentions.length > 1;
}
