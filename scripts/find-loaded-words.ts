import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

/** A word that our own voice does not use. */
export interface VoicePattern {
  /** `<language>:<short>`. */
  id: string;
  language: string;
  /** `ban` fails the test, `check` is for a person to decide. */
  level: 'ban' | 'check';
  useInstead: string;
  allowedWhen: ('quotation' | 'official-name' | 'wording-card')[];
  /** Source of a regular expression with the flags i and u, to be run over text made by `foldForVoice`. */
  pattern: string;
  examples: string[];
  counterExamples: string[];
}

/** A word of one side found in a text of ours. */
export interface LoadedWord {
  pattern: VoicePattern;
  /** As it stands in the folded text. */
  found: string;
}

const file = join(resolve(import.meta.dirname, '..'), 'seeds', 'own-voice.yaml');
const { officialNames, patterns } = parse(readFileSync(file, 'utf8')) as { officialNames: string[]; patterns: VoicePattern[] };

/** Every pattern of seeds/own-voice.yaml. */
export const VOICE_PATTERNS: readonly VoicePattern[] = patterns;

const expressions = new Map(patterns.map((pattern) => [pattern, new RegExp(pattern.pattern, 'giu')]));

/** Returns text with one form for each letter, space and hyphen, without the stress and emphasis marks of Russian and Armenian. */
export function foldForVoice(text: string, language: string): string {
  const folded = text
    .normalize('NFC')
    .replace(/[\u00a0\u2009\u202f]/g, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\u0307/g, '');
  if (language === 'ru')
    return folded
      .normalize('NFD')
      .replace(/\u0301/g, '')
      .normalize('NFC');
  return language === 'hy' ? folded.replace(/[\u055b\u055c\u055e]/g, '') : folded;
}

/** Matched pairs of quotation marks; single marks only where no letter touches them from outside. */
const QUOTED = /«[^»]*»|“[^”]*”|„[^“”]*[“”]|"[^"]*"|(?<!\p{L})['‘][^'‘’]*(?:(?<=\p{L})['’](?=\p{L})[^'‘’]*)*['’](?!\p{L})/gu;

/**
 * Returns the loaded words of a text in the order of the patterns; empty when there is none.
 * With `quotations`, what stands in quotation marks is left out: use it for texts that always name who is quoted.
 */
export function findLoadedWords(text: string, language: string, { quotations = false } = {}): LoadedWord[] {
  const folded = foldForVoice(text, language);
  const own = quotations ? folded.replace(QUOTED, ' ” ') : folded;
  const withoutNames = officialNames.reduce((left, name) => left.replaceAll(name, ' '), own);
  return patterns
    .filter((pattern) => pattern.language === language)
    .flatMap((pattern) => {
      const searched = pattern.allowedWhen.includes('official-name') ? withoutNames : own;
      return [...searched.matchAll(expressions.get(pattern)!)].map(([found]) => ({ pattern, found }));
    });
}
