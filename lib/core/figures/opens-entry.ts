const DATED_ENTRY = /^\W*(?:\p{L}+ )?\d{4}(?:\s?[,–—-][^.:!?;]{0,40})?\s?:/u;

/** Returns whether a sentence begins an entry of its own with a date («1994, mai : …»), so that the places told before are not its own. */
export const opensEntry = (sentence: string): boolean => DATED_ENTRY.test(sentence);

const CLOCK =
  /^\W*(?:(?:[01]?\d|2[0-4])\s?(?:[:.]|h|Uhr\s)\s?[0-5]\d|(?:[01]?\d|2[0-4])\s(?:h|Uhr)(?!\p{L}))(?![\d%])(?!\s?(?:m|km|млн|million)\b)/u;

/** Returns whether a sentence begins an entry of a live page with the time of day («18 h 20.», "18:20"), where nobody goes on speaking. */
export const opensClockEntry = (sentence: string): boolean => CLOCK.test(sentence);

const ANSWER = /^\W*(?:A|R|Answer|Réponse|Antwort|Respuesta|Ответ|Yanıt|Cevap|Cavab|Պատասխան)\s?[:.։]\s/u;

/** Returns whether a sentence begins the answer of an interview: whoever the question quotes does not go on speaking. */
export const opensAnswer = (sentence: string): boolean => ANSWER.test(sentence);
