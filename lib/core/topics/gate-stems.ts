/** Stems, lower-case, that say what they mean inside words, too: «Bergkarabach». */
export const STEMS_ANYWHERE = ['karab', 'qarab', 'караб', 'ղարաբ'];

/** A text that writes no name with a capital letter must hold one of these or of those above. */
export const STEMS_IN_LOWER_CASE = ['azerb', 'armen', 'азерб', 'армен', 'армян', 'арцах', 'հայաս', 'հայեր', 'արցախ', 'ադրբե'];
