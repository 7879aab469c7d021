import type { Note } from '../notes/note.ts';
import { findNotePassage, type NotePassage } from './note-passage.ts';
import { type NoteWords, tellNote, tellPage, tellPageDate } from './note-words.ts';
import { groupByPage } from './order-notes.ts';

/** Returns notes as CommonMark, by page: pages in the order of their first note, notes oldest first. Nothing of a page is taken for mark-up. */
export function notesToMarkdown(notes: readonly Note[], { exportedAt, words }: { exportedAt: string; words: NoteWords }): string {
  const head = [`# ${escapeMarkdown(words.t('notesTitle'))}`, escapeMarkdown(words.t('notesExported', [exportedAt.slice(0, 10)]))];
  const pages = groupByPage(notes).flatMap(({ page, notes: own }) => [
    ...writePage(page, words),
    ...own.map((note) => writeNote(note, words)),
  ]);
  return `${[...head, ...pages].join('\n\n')}\n`;
}

function writePage(page: Note['page'], { t, language }: NoteWords): string[] {
  const about = [page.outlet, tellPageDate(page.date, language) ?? t('dateUnknown')].flatMap((part) => part ?? []);
  return [`## ${escapeMarkdown(tellPage(page))}`, [...about.map(escapeMarkdown), writeAddress(page.url)].join(', ')];
}

/** Only what opens a page becomes a link. */
function writeAddress(url: string): string {
  if (!/^https?:\/\/[^\s<>\\]+$/i.test(url)) return escapeMarkdown(url);
  return `<${url}>`;
}

function writeNote(note: Note, words: NoteWords): string {
  const fields = tellNote(note, words).map(({ label, text }) => `- ${words.t('noteField', [escapeMarkdown(label), writeLines(text)])}`);
  return `> ${writePassage(findNotePassage(note))}\n\n${fields.join('\n')}`;
}

/** White space around the noted words stays outside of the emphasis, which it would end; next to other signs, emphasis is not sure: brackets. */
function writePassage({ before, words, after }: NotePassage): string {
  const noted = words.trim();
  const [open, close] = /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/su.test(noted) ? ['**', '**'] : ['\\[', '\\]'];
  const gapBefore = /\s$/.test(before) || /^\s/.test(words) ? ' ' : '';
  const gapAfter = /\s$/.test(words) || /^\s/.test(after) ? ' ' : '';
  return `${escapeMarkdown(before)}${gapBefore}${open}${escapeMarkdown(noted)}${close}${gapAfter}${escapeMarkdown(after)}`.trim();
}

/** Lines of a remark stay lines, within their list item. */
function writeLines(text: string): string {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(escapeMarkdown)
    .filter((line) => line !== '')
    .join('\\\n  ');
}

/**
 * Returns a text as CommonMark shows it literally, on one line: signs that mean something anywhere are escaped, and those that do at the
 * start of a line where they stand there. Addresses are kept from becoming links.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\s\u0085]+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>&#|~$]/g, '\\$&')
    .replace(/^(?:[-+=]|(\d+)(?=[.)]))/, (start, digits) => (digits ? `${digits}\\` : `\\${start}`))
    .replace(/:(?=\/\/)|(?<=\bwww)\./gi, '\\$&');
}
