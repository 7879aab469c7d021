import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const PROJECT = resolve(import.meta.dirname, '../..');
const COPIED = [
  'assets',
  'components',
  'entrypoints',
  'lib',
  'public',
  'scripts',
  'seeds',
  'env.d.ts',
  'package.json',
  'tsconfig.json',
  'wxt.config.ts',
];

describe('building with broken records', () => {
  let copy: string;
  const run = (script: string) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(copy, 'scripts', script)], { cwd: copy, encoding: 'utf8' });
    return { status, said: stdout + stderr };
  };

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'parallax-build-'));
    for (const path of COPIED) cpSync(join(PROJECT, path), join(copy, path), { recursive: true });
    symlinkSync(join(PROJECT, 'node_modules'), join(copy, 'node_modules'));
    writeFileSync(join(copy, 'seeds', 'sources', 'torn.yaml'), 'id: torn\nnote: { en: "open\n');
    appendFileSync(join(copy, 'seeds', 'pack.yaml'), '\ncolour: green\n');
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it.each(['build.ts', 'compile-pack.ts', 'print-pack.ts'])(
    'fails in %s, printing every problem with its file and record',
    (script) => {
      const { status, said } = run(script);
      expect(status).not.toBe(0);
      expect(status).not.toBeNull();
      expect(said).toMatch(/seeds\/sources\/torn\.yaml: line \d+/);
      expect(said).toMatch(/seeds\/pack\.yaml: .*colour: unknown field/);
      expect(existsSync(join(copy, '.output', 'chrome-mv3', 'manifest.json'))).toBe(false);
      expect(existsSync(join(copy, 'generated', 'seed-pack.json'))).toBe(false);
    },
    60_000,
  );
});
