// @streamparser/json: no dependencies, released this year, takes bytes, is not recursive, and keeps "__proto__" an ordinary key.
import { JSONParser, TokenType } from '@streamparser/json';
import { shorten } from '../core/pack/check-shape.ts';
import { findNewerFormat } from '../core/pack/parse-pack.ts';
import type { Problem } from '../core/pack/problem.ts';
import { RECORD_LISTS, type RecordList } from '../core/pack/record-list.ts';

/** Why a file cannot be read on, and where in it. */
export interface FileFault {
  kind: 'not-json' | 'newer-format' | 'bad-shape';
  problem: Problem;
}

/** Reads a pack file in pieces and holds no more of it than one record and the head. */
export interface PackFileReader {
  /** Everything of the head that was read so far. */
  readonly head: Record<string, unknown>;
  /** Names of all top-level fields met so far. */
  readonly fields: ReadonlySet<string>;
  /** Takes the next bytes; returns null unless the file cannot be read on. */
  write(bytes: Uint8Array): FileFault | null;
  /** Says that the file is at its end; returns null where the pack is whole. */
  end(): FileFault | null;
}

type TakeRecord = (list: RecordList, record: unknown, index: number) => void;

const HEAD_FIELDS = ['formatVersion', 'id', 'version', 'title', 'about', 'madeBy', 'madeOn', 'licence'];
const PATHS = [...HEAD_FIELDS.map((field) => `$.${field}`), ...RECORD_LISTS.map((list) => `$.${list}.*`)];
/** A record of the documented shape is seven levels deep at most. */
const MOST_LEVELS = 32;
/** The longest record in use has some 20 kB; the limit keeps one endless text from filling the memory. */
const LONGEST_RECORD = 1024 * 1024;

/** No pack has them, and the schema library passes over them in silence. */
const UNSAFE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Returns a reader that hands over every record as soon as it is complete, unchecked. */
export function readPackFile(take: TakeRecord): PackFileReader {
  const head: Record<string, unknown> = {};
  const watch = new TokenWatch();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parser = new JSONParser({ paths: PATHS, keepStack: false });
  let [bytesRead, takenAt] = [0, 0];
  parser.onToken = (token) => watch.see(token);
  parser.onValue = ({ value, key, stack }) => {
    takenAt = bytesRead;
    if (stack.length === 1) takeField(head, String(key), value);
    else take(stack[1]!.key as RecordList, value, key as number);
  };
  const guard = (read: () => void): FileFault | null => {
    try {
      read();
      return null;
    } catch (error) {
      return error instanceof FaultError ? error.fault : notJson(bytesRead, error);
    }
  };
  return {
    head,
    fields: watch.fields,
    write: (bytes) =>
      guard(() => {
        decoder.decode(bytes, { stream: true });
        parser.write(bytes);
        bytesRead += bytes.length;
        if (bytesRead - takenAt > LONGEST_RECORD) throw new FaultError('bad-shape', watch.field, tooLong(takenAt));
      }),
    end: () =>
      guard(() => {
        decoder.decode();
        if (!parser.isEnded) parser.end();
        if (!watch.begun) throw new SyntaxError('the file is empty');
      }),
  };
}

function takeField(head: Record<string, unknown>, field: string, value: unknown): void {
  head[field] = value;
  const newer = field === 'formatVersion' ? findNewerFormat(head) : null;
  if (newer) throw new FaultError('newer-format', newer.path, newer.message);
}

const tooLong = (start: number) => `longer than ${LONGEST_RECORD / 1024 / 1024} MB, from byte ${start} on`;

function notJson(bytesRead: number, error: unknown): FileFault {
  const said = shorten(error instanceof Error ? error.message : String(error));
  return {
    kind: 'not-json',
    problem: { record: 'file', path: '', message: `not a JSON document in UTF-8, at byte ${bytesRead} or soon after: ${said}` },
  };
}

class FaultError extends Error {
  readonly fault: FileFault;

  constructor(kind: FileFault['kind'], path: string, message: string) {
    super(message);
    this.fault = { kind, problem: { record: 'pack', path: shorten(path), message } };
  }
}

/** Sees to what the parser lets pass: depth, fields given twice, lists that are none. */
class TokenWatch {
  readonly fields = new Set<string>();
  field = '';
  /** True when the file holds anything but white space. */
  begun = false;
  #levels = 0;
  #text = '';
  #starts = false;

  see({ token, value }: { token: TokenType; value: unknown }): void {
    this.begun = true;
    if (this.#starts) this.#checkStart(token);
    if (token === TokenType.STRING) this.#text = value as string;
    else if (token === TokenType.COLON) this.#checkKey();
    if (this.#levels === 0 && token !== TokenType.LEFT_BRACE) throw new FaultError('bad-shape', '', 'a pack is one object');
    if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) this.#levels++;
    else if (token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET) this.#levels--;
    if (this.#levels > MOST_LEVELS) throw new FaultError('bad-shape', this.field, `nested deeper than ${MOST_LEVELS} levels`);
  }

  #checkKey(): void {
    if (this.#levels === 1) this.#seeField();
    if (UNSAFE_KEYS.has(this.#text)) throw new FaultError('bad-shape', this.field, `no field may be called ${this.#text}`);
  }

  #seeField(): void {
    this.field = this.#text;
    this.#starts = true;
    if (this.fields.has(this.field)) throw new FaultError('bad-shape', this.field, 'given twice');
    this.fields.add(this.field);
  }

  #checkStart(token: TokenType): void {
    this.#starts = false;
    const isList = (RECORD_LISTS as readonly string[]).includes(this.field);
    if (isList && token !== TokenType.LEFT_BRACKET) throw new FaultError('bad-shape', this.field, 'must be a list');
  }
}
