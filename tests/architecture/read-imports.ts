import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const PROJECT = resolve(import.meta.dirname, '../..');
const ROOMS = ['entrypoints', 'components', 'lib', 'scripts', 'bench'];
const IMPORT = /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

/** A source module of the project. */
export interface Module {
  /** Path from the project's root, with forward slashes. */
  path: string;
  /** Project paths for relative imports, package or node: names otherwise; type imports too. */
  imports: string[];
  /** Those of `imports` that the built script would carry: `import type` is erased by the build. */
  runtimeImports: string[];
  text: string;
}

/** Reads every source module of the project's rooms. */
export function readModules(): Module[] {
  return ROOMS.flatMap((room) => filesIn(join(PROJECT, room))).map((file) => {
    const text = readFileSync(file, 'utf8');
    const found = importsOf(text, file);
    const runtimeImports = found.filter(({ erased }) => !erased).map(({ name }) => name);
    return { path: toProjectPath(file), imports: found.map(({ name }) => name), runtimeImports, text };
  });
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(?:tsx?|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function importsOf(text: string, file: string): { name: string; erased: boolean }[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  return [...code.matchAll(IMPORT)].map(([, type, from, lazily]) => {
    const name = (from ?? lazily)!;
    const path = name.startsWith('.') ? toProjectPath(resolve(dirname(file), name.replace(/\?.*$/, ''))) : name;
    return { name: path, erased: type !== undefined };
  });
}

function toProjectPath(file: string): string {
  return relative(PROJECT, file).replaceAll('\\', '/');
}

/** Returns every module that `path` reaches through imports, itself included; packages too. */
export function closureOf(path: string, modules: Map<string, Module>): Set<string> {
  const reached = new Set<string>();
  const open = [path];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    open.push(...(modules.get(next)?.imports ?? []));
  }
  return reached;
}
