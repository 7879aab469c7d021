import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const OUTPUT = resolve(import.meta.dirname, '../../.output');
export const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;
export type Build = (typeof BUILDS)[number];

/** Reads every file of a build by its path within it; Latin-1, so that bytes stay comparable. */
export function readBuild(build: Build, kind: 'release' | 'test'): Map<string, string> {
  const folder = join(OUTPUT, kind === 'test' ? 'test' : '', build);
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    paths
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path): [string, string] => [path.slice(folder.length + 1), readFileSync(path, 'latin1')])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

export interface Manifest {
  permissions: string[];
  host_permissions: string[];
  optional_host_permissions: string[];
  content_security_policy: { extension_pages: string };
  content_scripts: { matches: string[] }[];
  browser_specific_settings?: { gecko: { data_collection_permissions: { required: string[] } } };
}

export function manifestOf(files: Map<string, string>): Manifest {
  return JSON.parse(files.get('manifest.json')!) as Manifest;
}
