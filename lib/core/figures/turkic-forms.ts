/** Endings of Turkish and Azerbaijani words as tokens have them: folded, so that i stands for the dotless one as well. */

const lastWord = (text: string) => text.slice(text.lastIndexOf(' ') + 1);

/** A noun with its own ending of belonging, alone or with a case after it: «askeri», «tankının», «qurğusu», «köylerinden». */
const POSSESSED = /(?:s?[iuü]|l[aeə]r[iuü])(?:n(?:[iuü]n?|[aeə]|[dt][aeə]n?|l[aeə]))?$/;
/** Nouns whose bare form ends as if they belonged to somebody: «kişi», «hərbçi», «yaralı». */
const VOWEL_FINAL = /(?:(?<!ara|g[uü]|u)[çc][iuü]|kişi|yarali|ölü|l[iuü]|qoşunçu)(?:y[iuüaeə]|n[iuü]n?|[dt][aeə]n?|l[aeə])?$/;

/** Returns whether a noun belongs to somebody named before it. */
export const isPossessed = (text: string): boolean => POSSESSED.test(lastWord(text)) && !VOWEL_FINAL.test(lastWord(text));

/** Returns whether a noun is ours («hərbçimiz», «askerimizin»). */
export const isOurs = (text: string): boolean => /[iuü]m[iuü]z(?:[iuüaeənd]{0,4})$/.test(lastWord(text));

/** Returns whether a word is in the genitive; an ending after an apostrophe counts as a word. */
export const isGenitive = (text: string): boolean =>
  /(?:n[iuü]n|^[iuü]n|[bcçdfgğhjkqlmprsştvxyz][iuü]n)$/.test(lastWord(text)) && !DAY.test(lastWord(text));

/** «dün», «bugün» end as genitives do. */
const DAY = /^(?:dün|bugün|gün)$/;

/** Returns whether a word is in another case than nominative and genitive: the one it happens to, goes to, stays at. */
export const isOblique = (text: string): boolean =>
  /(?:[iuü]n(?:[iuü]|[aeə]|[dt][aeə])|[dt][aeə](?:ki)?|^y?[aeəiuü]|^[dt][aeə](?:n|ki)?)$/.test(lastWord(text));

const PASSIVE = /(?:[iuü]l|[aeəiuüoö]n)(?:d[iuü]|m[iuü]ş|[iuü][bp]|[aeə]n|[aeə]r|[iuü]r|[iuü]yor|m[aeə]|d[iuü])/;

/** Returns whether a verb is passive or says what befell its subject: «öldürüldü», «vurulub», «imha edildiğini», «yaralandı». */
export const isPassiveVerb = (text: string): boolean => PASSIVE.test(lastWord(text)) || SUFFERS.test(text);

/** Verbs that are active in form and passive in sense: «isabet aldı», «hasar gördü». */
const SUFFERS = /^(?:isabet (?:al|et)|(?:hasar|zarar|ziyan|yara|xəsarət|zərər) (?:al|gör))/;

/** Returns whether a verb says what we did: «imha ettik», «məhv etdik», «saldıq». */
export const isOurDeed = (text: string): boolean => /[dt][iuü][kq]$|m[iuü]ş[iuü][kq]$/.test(lastWord(text));

/** Returns whether a verb is a noun in what somebody says: «vurduğunu», «itirdiyini». */
export const isReported = (text: string): boolean => /[dt][iuü](?:ğ|y|k)(?:[iuü]|l[aeə]r)/.test(lastWord(text));
