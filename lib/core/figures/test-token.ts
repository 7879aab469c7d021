import type { Token } from './read-tokens.ts';

/** Returns whether a token is a word or mark with one of the roles (bits of ROLE). */
export const hasRole = (token: Token | undefined, roles: number): boolean => ((token?.word?.roles ?? 0) & roles) !== 0;

/** Returns whether a token is one of the marks, given as code units (hyphens are 45, dashes 8211, apostrophes 39). */
export const isMark = (token: Token | undefined, ...marks: number[]): boolean => token?.kind === 'mark' && marks.includes(token.mark);

/** Returns whether nothing stands between two tokens. */
export const isGlued = (a: Token | undefined, b: Token | undefined): boolean => a !== undefined && b !== undefined && a.end === b.start;

/** Returns the token as written. */
export const writtenIn = (text: string, token: Token): string => text.slice(token.start, token.end);
