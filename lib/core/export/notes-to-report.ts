import { chooseText } from '../card/choose-text.ts';
import type { PositionModel } from '../card/topic-model.ts';
import { formatValue } from '../i18n/format-value.ts';
import { nameOutlet, nameSpeaker } from '../i18n/name-speaker.ts';
import type { Note } from '../notes/note.ts';
import { buildNotePlot, type NotedTopic } from './build-note-plot.ts';
import { drawPlot } from './draw-plot.ts';
import { escapeHtml } from './escape-html.ts';
import { findNotePassage } from './note-passage.ts';
import { type NoteWords, tellCounted, tellNote, tellPage, tellPageDate } from './note-words.ts';
import { orderNotes } from './order-notes.ts';
import { REPORT_STYLE } from './report-style.ts';

/** What a report is made with. `topics`: those that notes answer, in the order to be shown in; notes on others stand at the end. */
export interface ReportOptions {
  exportedAt: string;
  words: NoteWords;
  topics: readonly NotedTopic[];
}

/** Nothing may run or be loaded, should a text ever get past its escaping. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * Returns notes as one HTML page that needs nothing else: by question, each with a plot of recorded and noted figures, the same as a table, and
 * the notes, oldest first. It has no script and loads nothing; all texts are escaped.
 */
export function notesToReport(notes: readonly Note[], { exportedAt, words, topics }: ReportOptions): string {
  const { t, language } = words;
  const ordered = orderNotes(notes);
  const shown = new Set(topics.map(({ record }) => record.id));
  const others = ordered.filter(({ topic }) => topic === null || !shown.has(topic));
  const sections = topics.map((topic) =>
    writeTopic(
      topic,
      ordered.filter((note) => note.topic === topic.record.id),
      words,
    ),
  );
  const rest =
    others.length > 0
      ? writeSection(
          t('reportNoTopic'),
          language,
          others.map((note) => writeNote(note, words)),
        )
      : '';
  const title = escapeHtml(t('notesTitle'));
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} ${escapeHtml(exportedAt.slice(0, 10))}</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<h1>${title}</h1>
<p class="muted">${escapeHtml(t('notesExported', [exportedAt.slice(0, 10)]))}</p>
${[...sections, rest].join('')}${notes.length === 0 ? `<p>${escapeHtml(t('reportEmpty'))}</p>` : ''}
</body>
</html>
`;
}

function writeTopic(topic: NotedTopic, notes: readonly Note[], words: NoteWords): string {
  if (notes.length === 0) return '';
  const question = chooseText(topic.record.question, words.language);
  // A claim of the record that was kept stands among the positions already.
  const own = notes.filter(({ claim }) => claim === null);
  const plots = buildNotePlot(topic, own).lines.map((line) => drawPlot(line, words));
  return writeSection(question.text, question.language, [
    ...plots,
    writeTable(topic, own, words),
    ...notes.map((note) => writeNote(note, words, question.text)),
  ]);
}

function writeSection(heading: string, language: string, parts: readonly string[]): string {
  return `<section>\n<h2 lang="${escapeHtml(language)}">${escapeHtml(heading)}</h2>\n${parts.join('\n')}\n</section>\n`;
}

/** What the plots show, and what they leave out, in words. */
function writeTable({ positions }: NotedTopic, notes: readonly Note[], words: NoteWords): string {
  const { t } = words;
  const rows = [
    ...positions.flatMap((position) => rowsOfPosition(position, words)),
    ...notes.flatMap((note) => (note.figure ? [rowOfNote(note, words)] : [])),
  ];
  if (rows.length === 0) return '';
  const head = ['Figure', 'Counted', 'Speaker', 'Outlet', 'Date', 'Basis'].map(
    (name) => `<th scope="col">${escapeHtml(t(`report${name}`))}</th>`,
  );
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`);
  return `<div class="table" tabindex="0"><table><caption>${escapeHtml(t('reportTable'))}</caption><thead><tr>${head.join('')}</tr></thead><tbody>
${body.join('\n')}
</tbody></table></div>`;
}

function rowsOfPosition({ value, unit, side, label, statements }: PositionModel, words: NoteWords): string[][] {
  const { t, language } = words;
  const told = value ? formatValue(value, unit, words) : label.text;
  return statements.map(({ first: { speaker, source } }) => [
    told,
    unit === null ? '' : tellCounted(unit, side, words),
    nameSpeaker(speaker, t),
    nameOutlet(source, t),
    tellPageDate(source.published.date, language) ?? t('dateUnknown'),
    t('reportOnRecord'),
  ]);
}

function rowOfNote({ figure, page }: Note, words: NoteWords): string[] {
  const { t, language, name } = words;
  const { value, unit, side, speaker, claimedBy } = figure!;
  return [
    formatValue(value, unit, words),
    tellCounted(unit, side, words),
    speaker ?? (claimedBy && name(claimedBy)) ?? t('speakerUnknown'),
    page.outlet ?? tellPage(page),
    tellPageDate(page.date, language) ?? t('dateUnknown'),
    t('reportYouNoted'),
  ];
}

/** Page texts may be written in either direction; each is kept apart from what stands beside it. `heading` is the question told above. */
function writeNote(note: Note, words: NoteWords, heading?: string): string {
  const { page } = note;
  const { before, words: noted, after } = findNotePassage(note);
  const language = page.language ? ` lang="${escapeHtml(page.language)}"` : '';
  const about = [page.outlet, tellPageDate(page.date, words.language) ?? words.t('dateUnknown')].flatMap((part) => part || []);
  const told = tellNote(note, words).filter(({ field, text }) => field !== 'question' || text !== heading);
  const fields = told.map(({ label, text }) => `<dt>${escapeHtml(label)}</dt><dd><bdi>${escapeHtml(text)}</bdi></dd>`);
  return `<article>
<blockquote dir="auto"${language}>${escapeHtml(before)}<mark>${escapeHtml(noted)}</mark>${escapeHtml(after)}</blockquote>
<p>${[writeLink(page), ...about.map((part) => `<bdi>${escapeHtml(part)}</bdi>`)].join(', ')}</p>
<dl>${fields.join('')}</dl>
</article>`;
}

/** Only the address of a page becomes a link. */
function writeLink(page: Note['page']): string {
  const title = `<bdi>${escapeHtml(tellPage(page))}</bdi>`;
  return /^https?:\/\//i.test(page.url) ? `<a href="${escapeHtml(page.url)}" rel="noopener noreferrer">${title}</a>` : title;
}
