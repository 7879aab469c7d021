/** Stems, lower-case, that say what they mean inside words, too: «Bergkarabach». */
export const STEMS_ANYWHERE = ['karab', 'qarab', 'караб', 'ղարաբ'];

/** A text that writes all names in lower case, or all in capitals, must hold one of these or of those above. */
export const STEMS_OF_WORDS = ['azerb', 'armen', 'азерб', 'армен', 'армян', 'арцах', 'հայաս', 'հայեր', 'արցախ', 'ադրբե'];
