import { describe, expect, it } from 'vitest';
import { closureOf, type Module, readModules } from './read-imports.ts';

const modules = readModules();

/** Packages that lib/core may use: pure code without DOM or extension API. */
const PURE_PACKAGES = ['valibot', 'approx-string-match'];

/** What each room may import, by path prefix or package name. The first prefix that fits a module counts. */
const RULES: [room: string, allowed: string[]][] = [
  ['lib/core/', ['lib/core/', ...PURE_PACKAGES]],
  ['lib/page/', ['lib/page/', 'lib/core/', '@floating-ui/dom']],
  ['lib/reader/', ['lib/reader/', 'lib/page/', 'lib/core/']],
  ['lib/store/', ['lib/store/', 'lib/core/', 'dexie', '@streamparser/json']],
  ['lib/browser/', ['lib/browser/', 'lib/core/', 'wxt/browser', 'webextension-polyfill']],
  ['lib/messages/', ['lib/messages/', 'lib/core/', 'lib/browser/', 'webextension-polyfill']],
  ['components/', ['components/', 'lib/core/', 'assets/', 'preact', 'preact/hooks', '@preact/signals', '@tanstack/virtual-core']],
  ['entrypoints/content/', ['entrypoints/content/', 'lib/core/', 'lib/page/', 'lib/reader/', 'lib/messages/', 'lib/browser/', 'wxt/']],
  ['entrypoints/card', ['entrypoints/card', 'lib/core/', 'lib/page/', 'components/', 'assets/', 'preact', 'wxt/']],
  ['entrypoints/notes/', ['entrypoints/notes/', 'lib/core/', 'lib/page/', 'lib/reader/', 'components/', 'preact', 'wxt/']],
  ['entrypoints/gate/', ['entrypoints/gate/', 'lib/core/topics/', 'lib/page/', 'lib/messages/', 'wxt/']],
  ['entrypoints/background', ['entrypoints/background/', 'lib/core/', 'lib/store/', 'lib/messages/', 'lib/browser/', 'generated/', 'wxt/']],
  [
    'entrypoints/',
    ['entrypoints/', 'lib/core/', 'components/', 'lib/store/', 'lib/messages/', 'lib/browser/', 'assets/', 'preact', 'wxt/'],
  ],
];

/** What must not be reached by an entry's whole closure, types left out of account: the built script would carry it. */
const FORBIDDEN: [entry: string, never: string[]][] = [
  ['entrypoints/content/index.ts', ['preact', 'dexie', 'components/', 'lib/store/', 'generated/seed', 'valibot', 'papaparse']],
  [
    'entrypoints/gate/index.ts',
    ['preact', 'dexie', 'components/', 'lib/store/', 'lib/reader/', 'lib/browser/', 'generated/', 'valibot', 'wxt/browser'],
  ],
  ['entrypoints/card/index.ts', ['dexie', 'lib/store/', 'lib/messages/', 'generated/']],
  ['entrypoints/notes/index.ts', ['dexie', 'lib/store/', 'lib/messages/', 'generated/', 'valibot']],
  ['entrypoints/background/index.ts', ['preact', 'components/', 'lib/page/', 'lib/reader/']],
];

function violations(module: Module): string[] {
  const rule = RULES.find(([room]) => module.path.startsWith(room));
  if (!rule) return [];
  const fits = (name: string, allowed: string) =>
    name === allowed || name.startsWith(allowed.endsWith('/') ? allowed : `${allowed}/`) || name.startsWith(`${allowed}.`);
  return module.imports.filter((name) => !rule[1].some((allowed) => fits(name, allowed)));
}

describe('the import table', () => {
  it('finds the rooms it speaks of', () => {
    for (const [room] of RULES)
      expect(
        modules.some(({ path }) => path.startsWith(room)),
        room,
      ).toBe(true);
  });

  it('is kept by every module', () => {
    const found = modules.flatMap((module) => violations(module).map((name) => `${module.path} imports ${name}`));
    expect(found).toEqual([]);
  });

  it('tells a forbidden import from an allowed one', () => {
    const module = (path: string, imports: string[]): Module => ({ path, imports, runtimeImports: imports, text: '' });
    expect(violations(module('lib/core/x.ts', ['lib/core/y.ts', 'valibot']))).toEqual([]);
    expect(violations(module('lib/core/x.ts', ['lib/page/y.ts', 'dexie', 'node:fs']))).toEqual(['lib/page/y.ts', 'dexie', 'node:fs']);
    expect(violations(module('lib/reader/x.ts', ['lib/messages/send-message.ts']))).toEqual(['lib/messages/send-message.ts']);
  });

  it.each(FORBIDDEN)('keeps %s free of what it must not carry', (entry, never) => {
    const reached = [...closureOf(entry, withoutTypes())];
    expect(reached.length).toBeGreaterThan(1);
    expect(reached.filter((name) => never.some((part) => name === part || name.startsWith(part)))).toEqual([]);
  });

  it('has no module that imports an entrypoint or a test', () => {
    const found = modules
      .filter(({ path }) => !path.startsWith('entrypoints/'))
      .flatMap(({ path, imports }) =>
        imports.filter((name) => /^(entrypoints|tests)\//.test(name)).map((name) => `${path} imports ${name}`),
      );
    expect(found).toEqual([]);
  });

  it('has no import cycle', () => {
    expect(findCycle(withoutTypes())).toBeNull();
  });

  it('has no barrel in lib', () => {
    expect(modules.filter(({ path }) => /^lib\/.*\/index\.tsx?$/.test(path)).map(({ path }) => path)).toEqual([]);
  });
});

describe('lib/core', () => {
  it('knows no clock, no chance and no console', () => {
    const impure = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bconsole\.|\bdocument\.|\bwindow\.|\bglobalThis\./;
    const found = modules
      .filter(
        ({ path, text }) => path.startsWith('lib/core/') && impure.test(text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '')),
      )
      .map(({ path }) => path);
    expect(found).toEqual([]);
  });
});

describe('house style', () => {
  it('imports the extension API in one file only', () => {
    const found = modules
      .filter(({ imports, path }) => imports.includes('wxt/browser') && path !== 'lib/browser/extension.ts')
      .map(({ path }) => path);
    expect(found).toEqual([]);
  });

  it('keeps modules under 200 lines, data tables apart', () => {
    const data =
      /^lib\/core\/(?:figures\/words\/[a-z-]+|figures\/numbers\/(?:[a-z]{2}|number-language)|(?:terms|text|topics)\/(?:[a-z-]+-words|look-alikes|fold-table|abbreviations|endings)|pack\/pack)\.ts$/;
    const long = modules
      .filter(({ path, text }) => !data.test(path) && text.split('\n').length > 200)
      .map(({ path, text }) => `${path}: ${text.split('\n').length}`);
    expect(long).toEqual([]);
  });

  it('keeps entrypoints under 60 lines', () => {
    const long = modules
      .filter(({ path, text }) => path.startsWith('entrypoints/') && text.split('\n').length > 60)
      .map(({ path }) => path);
    expect(long).toEqual([]);
  });
});

/** Modules with their run-time imports only. */
const withoutTypes = (): Map<string, Module> =>
  new Map(modules.map((module) => [module.path, { ...module, imports: module.runtimeImports }]));

function findCycle(graph: Map<string, Module>): string[] | null {
  const done = new Set<string>();
  const visit = (path: string, trail: string[]): string[] | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return null;
    for (const next of graph.get(path)?.imports ?? []) {
      const cycle = graph.has(next) ? visit(next, [...trail, path]) : null;
      if (cycle) return cycle;
    }
    done.add(path);
    return null;
  };
  for (const path of graph.keys()) {
    const cycle = visit(path, []);
    if (cycle) return cycle;
  }
  return null;
}
