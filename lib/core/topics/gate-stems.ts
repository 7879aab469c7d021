import type { GateScript } from './build-gate.ts';

/** Stems, lower-case, that say what they mean inside words, too: «Bergkarabach». */
export const STEMS_ANYWHERE = ['karab', 'qarab', 'караб', 'ղարաբ'];

/**
 * Stems that words of the subject begin with, lower-case, those above among them: adjectives and peoples, which prose writes so in most
 * languages, and all that is left of names in a text that writes them in lower case. Small patterns of equally long words: browsers look at
 * every few letters only.
 */
export const GATE_STEMS: readonly GateScript[] = [
  { letters: '', names: '[ae]rm[eéə]n|a[sz][eéə]r[biİ]|[kq]arab' },
  { letters: 'аА', names: 'а(?:рм[ея]н|зерб|рцах)|караб|вірме' },
  { letters: 'աԱ', names: 'հայ(?:աս|եր|կա)|արցախ|ադրբե|ղարաբ' },
];
