import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const SCRIPT = resolve(import.meta.dirname, '../../scripts/annotate.ts');
const folder = mkdtempSync(join(tmpdir(), 'annotate-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(args: string[], { input = '', cwd = folder }: { input?: string; cwd?: string } = {}) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [SCRIPT, ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: cwd },
  });
  return { stdout, stderr, status, lines: stdout.split('\n').filter(Boolean) };
}

const TEXT =
  'Deux hélicoptères azerbaïdjanais ont été abattus près de Stepanakert, au Haut-Karabakh, selon le ministère arménien de la Défense.';
const HTML = `<!doctype html><html lang="fr-FR"><head><title>Essai</title><meta property="article:published_time" content="2020-09-27T18:00:00+02:00">
<script>var deux = "hélicoptères";</script></head><body><nav>Accueil</nav><p>Deux <b>hélicoptères</b> azerbaïdjanais ont été abattus<br>près de Stepanakert, au Haut-Karabakh.</p><pre>trois chars détruits</pre></body></html>`;

describe('annotate --help', () => {
  it.each(['--help', '-h'])('prints the usage and ends well: %s', (option) => {
    const { stdout, stderr, status } = run([option]);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(stdout).toContain('usage: npm run --silent annotate');
    expect(stdout).toContain('--jsonl');
  });
});

describe('annotate FILE', () => {
  it('prints a table of a text file, by a path relative to where the command was typed', () => {
    writeFileSync(join(folder, 'page.txt'), TEXT);
    const { stdout, status } = run(['page.txt', '--date', '2020-09-27']);
    expect(status).toBe(0);
    expect(stdout).toContain('azerbaijani-helicopters-downed-2020-09-27');
    expect(stdout.split('\n')[0]).toContain('language fr');
  });

  it('prints one record with --json, without the text of a text file', () => {
    writeFileSync(join(folder, 'page.txt'), TEXT);
    const record = JSON.parse(run(['page.txt', '--json', '--date', '2020-09-27']).stdout);
    expect(Object.keys(record)).toEqual(['id', 'language', 'relevant', 'annotations']);
    expect(record.annotations.some((annotation: { kind: string }) => annotation.kind === 'figure')).toBe(true);
  });

  it('reads language and date from HTML, leaves out what is not prose, and gives the text that the offsets refer to', () => {
    writeFileSync(join(folder, 'page.html'), HTML);
    const { text, language, annotations } = JSON.parse(run(['page.html', '--json']).stdout);
    expect(language).toBe('fr');
    expect(text).toBe('Accueil\n\nDeux hélicoptères azerbaïdjanais ont été abattus\nprès de Stepanakert, au Haut-Karabakh.');
    const figure = annotations.find((annotation: { kind: string }) => annotation.kind === 'figure');
    expect(text.slice(figure.start, figure.end)).toContain('Deux hélicoptères');
    expect(figure.topic).toBe('azerbaijani-helicopters-downed-2020-09-27');
  });

  it('reads standard input for -', () => {
    const { stdout, status } = run(['-', '--json', '--language', 'fr', '--date', '2020-09-27'], { input: TEXT });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ id: '-', language: 'fr', relevant: true });
  });

  it.each([
    ['a file that is not there', ['nowhere.txt']],
    ['a folder', ['.']],
    ['an option that does not exist', ['page.txt', '--verdict']],
    ['a date that is none', ['page.txt', '--date', 'yesterday']],
    ['a date that the calendar has not', ['page.txt', '--date', '2020-99-99']],
    ['an interval that ends before it begins', ['page.txt', '--date', '2020-10/2020-09']],
    ['a file with --jsonl, which reads standard input', ['page.txt', '--jsonl']],
    ['--json with --jsonl', ['--json', '--jsonl']],
    ['a language that is none', ['page.txt', '--language', '?']],
    ['no file', []],
    ['two files', ['page.txt', 'page.html']],
  ])('says one line and ends with status 2 for %s', (_, args) => {
    const { stdout, stderr, status } = run(args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe('annotate --jsonl', () => {
  it('answers each line in order', () => {
    const input = [1, 2, 3].map((id) => JSON.stringify({ id, text: TEXT, date: '2020-09-27' })).join('\n');
    const { lines, status } = run(['--jsonl'], { input });
    expect(lines.map((line) => JSON.parse(line).id)).toEqual([1, 2, 3]);
    expect(status).toBe(0);
  });

  it('answers in the same order and the same words with threads', () => {
    const line = (id: number) =>
      id % 7 === 3
        ? '{"id": '
        : JSON.stringify({ id, text: `${TEXT} ${'Nothing more to say. '.repeat((id % 5) * 500)}`, date: '2020-09-27' });
    const input = Array.from({ length: 60 }, (_, id) => line(id)).join('\n');
    const [alone, together] = [run(['--jsonl'], { input }), run(['--jsonl', '--jobs', '3'], { input })];
    expect(together.lines).toEqual(alone.lines);
    expect([alone.status, together.status]).toEqual([1, 1]);
  });

  it.each([
    ['--jsonl', '--jobs', '0'],
    ['--jsonl', '--jobs', 'many'],
    ['--json', '--jobs', '2', 'page.txt'],
  ])('refuses threads that make no sense: %s %s %s', (...args) => {
    expect(run(args).status).toBe(2);
  });

  it('gives an error in the place of a wrong line, answers the others, and ends with status 1', () => {
    const input = [
      JSON.stringify({ id: 'a', text: TEXT }),
      '{"id": "b", "text": ',
      JSON.stringify({ id: 'c', text: 12 }),
      '[]',
      JSON.stringify({ id: 'e' }),
      JSON.stringify({ id: 'f', html: HTML }),
    ].join('\n');
    const { lines, status } = run(['--jsonl'], { input });
    const answers = lines.map((line) => JSON.parse(line));
    expect(answers.map(({ id }) => id)).toEqual(['a', null, 'c', null, 'e', 'f']);
    expect(answers.map(({ error }) => typeof error)).toEqual(['undefined', 'string', 'string', 'string', 'string', 'undefined']);
    expect(answers[5].text).toContain('hélicoptères');
    expect(status).toBe(1);
  });

  it('takes a byte order mark for none of the first line', () => {
    const { lines, status } = run(['--jsonl'], { input: `\uFEFF${JSON.stringify({ id: 1, text: TEXT })}\n` });
    expect(lines.map((line) => JSON.parse(line).error)).toEqual([undefined]);
    expect(status).toBe(0);
  });

  it.each(['constructor', '__proto__', 'toString'])('answers a line in the language "%s" like one in any it does not know', (language) => {
    const input = `{"id":1,"text":${JSON.stringify(TEXT)},"language":"${language}"}`;
    expect(run(['--jsonl'], { input }).lines.map((line) => JSON.parse(line))).toEqual([
      expect.not.objectContaining({ error: expect.anything() }),
    ]);
  });

  it('ends quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, [SCRIPT, '--jsonl'], { stdio: ['pipe', 'pipe', 'pipe'] });
    let complaint = '';
    child.stderr.on('data', (data) => {
      complaint += data;
    });
    child.stdin.on('error', () => {});
    child.stdout.destroy();
    child.stdin.end(`${JSON.stringify({ id: 1, text: TEXT })}\n`.repeat(50));
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect([status, complaint]).toEqual([0, '']);
  });

  it('takes a date of the line over that of the command', () => {
    const input = JSON.stringify({ id: 1, text: TEXT, date: '2016-04-02' });
    const [answer] = run(['--jsonl', '--date', '2020-09-27'], { input }).lines.map((line) => JSON.parse(line));
    expect(
      answer.annotations
        .filter((annotation: { kind: string }) => annotation.kind === 'figure')
        .map(({ topic }: { topic: string }) => topic),
    ).toEqual([null]);
  });
});
