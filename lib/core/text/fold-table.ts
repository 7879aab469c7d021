/** Folded codes that are no letters: the unit is dropped, or stands for several units. */
export const DROPPED = 0;
/** Folded code of a unit that stands for several; `EXPANSIONS` has them. */
export const EXPANDED = 1;

const LIMIT = 0x590;
const LATIN_ADDITIONAL = [0x1e00, 0x1f00] as const;

/** Units that fold to more than one. */
export const EXPANSIONS: ReadonlyMap<number, string> = new Map([
  [0xdf, 'ss'],
  [0x1e9e, 'ss'],
  [0xe6, 'ae'],
  [0xc6, 'ae'],
  [0x153, 'oe'],
  [0x152, 'oe'],
  [0x587, 'եւ'],
]);

const SCHWAS = 'əƏǝƎәӘ';
const APOSTROPHES = "'’‘ʼʻ′`´‛ʹ";
const HYPHENS = '-‐‑‒–−֊';
const SPACES = ' \t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000';
const IGNORED = '\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff՛՜՞';
const SINGLE: Record<string, string> = { ı: 'i', ø: 'o', Ø: 'o', ł: 'l', Ł: 'l', đ: 'd', Đ: 'd', ð: 'd', Ð: 'd', ӊ: 'н' };

const MARKS = /\p{M}/gu;

function foldLetter(code: number): number {
  const parts = String.fromCharCode(code).normalize('NFD');
  const letter = parts.length === 1 ? parts : parts.replace(MARKS, '');
  const base = letter.toLowerCase();
  const bare = base.length === 1 ? base : base.replace(/\u0307/g, '');
  return bare.length === 1 ? bare.charCodeAt(0) : code;
}

function isCombining(code: number): boolean {
  return code >= 0x300 && code < 0x370;
}

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < table.length; code++) table[code] = code;
  for (let code = 0; code < LIMIT; code++) table[code] = isCombining(code) ? DROPPED : foldLetter(code);
  for (let code = LATIN_ADDITIONAL[0]; code < LATIN_ADDITIONAL[1]; code++) table[code] = foldLetter(code);
  const fill = (units: string, to: number) => {
    for (const unit of units) table[unit.charCodeAt(0)] = to;
  };
  fill(SCHWAS, 0x259);
  fill(APOSTROPHES, 0x27);
  fill(HYPHENS, 0x2d);
  fill(SPACES, 0x20);
  fill(IGNORED, DROPPED);
  for (const [from, to] of Object.entries(SINGLE)) table[from.charCodeAt(0)] = to.charCodeAt(0);
  for (const code of EXPANSIONS.keys()) table[code] = EXPANDED;
  table[0] = 0x20;
  table[1] = 0x20;
  return table;
}

/**
 * Folded unit of each UTF-16 unit, `DROPPED` where it vanishes, `EXPANDED` where `EXPANSIONS` tells.
 * Letters lose case and diacritics; й folds to и and ё to е, so that composed and decomposed text agree.
 */
export const FOLD_TABLE: Uint16Array = buildTable();
