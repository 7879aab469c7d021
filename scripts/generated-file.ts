import { existsSync, mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** True while nothing that a generated file was made of, files or whole folders, is newer than it. */
export function isFresh(file: string, madeOf: readonly string[]): boolean {
  if (!existsSync(file)) return false;
  const madeAt = statSync(file).mtimeMs;
  return madeOf.every((path) => newestChange(path) < madeAt);
}

/** Writes a value as JSON, renamed into place, so that another process never reads half a file. */
export function writeGenerated(file: string, value: unknown): void {
  writeWhole(file, `${JSON.stringify(value)}\n`);
}

/** Writes bytes as the background carries them: gzipped, as base64. */
export function writePacked(file: string, bytes: Uint8Array): void {
  writeWhole(file, gzipSync(bytes, { level: 9 }).toString('base64'));
}

/** Writes bytes, renamed into place. */
export function writeBytes(file: string, bytes: Uint8Array): void {
  writeWhole(file, bytes);
}

function writeWhole(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, content);
  renameSync(`${file}.${process.pid}`, file);
}

/** Milliseconds since 1970 of the newest file or folder below a path. A folder changes when a file is added or removed. */
function newestChange(path: string): number {
  const own = statSync(path);
  const below = own.isDirectory() ? readdirSync(path).map((name) => newestChange(join(path, name))) : [];
  return Math.max(own.mtimeMs, ...below);
}
