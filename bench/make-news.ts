import { NEWS_WORDS, type NewsWords } from './news-words.ts';
import { type SeededRandom, seededRandom } from './seeded-random.ts';

/** Languages of the generated text. */
export type NewsLanguage = keyof typeof NEWS_WORDS;

/** Scripts of generated pages, with their languages. */
export const SCRIPTS = { latin: ['en'], cyrillic: ['ru'], armenian: ['hy'], mixed: ['en', 'ru', 'hy', 'fr'] } as const satisfies Record<
  string,
  NewsLanguage[]
>;
export type Script = keyof typeof SCRIPTS;

/** A generated text to be asked for. */
export interface NewsRequest {
  seed: number;
  script: Script;
  /** Characters of text, about. */
  length: number;
  /** One sentence in so many is about the subject; Infinity for none. */
  aboutEvery: number;
  /** One sentence in so many names what the subject names too and is about something else; Infinity for none. */
  besideEvery: number;
  /** Names by language that the sentences name. */
  names: Record<NewsLanguage, string[]>;
}

/** A generated paragraph. */
export interface NewsParagraph {
  language: NewsLanguage;
  sentences: NewsSentence[];
}

/** A generated sentence; `name` is the written form of the pack's name in it, empty where it has none. */
interface NewsSentence {
  text: string;
  name: string;
}

/** Returns the same paragraphs for the same request on every machine. */
export function makeNews({ seed, script, length, aboutEvery, besideEvery, names }: NewsRequest): NewsParagraph[] {
  const random = seededRandom(seed);
  const paragraphs: NewsParagraph[] = [];
  for (let written = 0; written < length; ) {
    const language = SCRIPTS[script][paragraphs.length % SCRIPTS[script].length]!;
    const sentences: NewsSentence[] = [];
    for (let i = random.between(4, 9); i > 0; i--)
      sentences.push(makeSentence(language, { random, aboutEvery, besideEvery, names: names[language] }));
    paragraphs.push({ language, sentences });
    written += sentences.reduce((sum, { text }) => sum + text.length + 1, 1);
  }
  return paragraphs;
}

/** Returns paragraphs as plain text, an empty line between them. */
export function newsText(paragraphs: readonly NewsParagraph[]): string {
  return paragraphs.map(({ sentences }) => sentences.map(({ text }) => text).join(' ')).join('\n\n');
}

interface Making {
  random: SeededRandom;
  aboutEvery: number;
  besideEvery: number;
  names: string[];
}

function makeSentence(language: NewsLanguage, { random, aboutEvery, besideEvery, names }: Making): NewsSentence {
  const own = NEWS_WORDS[language];
  if (random.onceIn(aboutEvery)) {
    const name = random.pick(names) + random.pick(own.endings);
    return { text: fillNumbers(random.pick(own.about), random).replace('{place}', name), name };
  }
  if (random.onceIn(8)) return { text: fillNumbers(random.pick(own.counts), random), name: '' };
  if (random.onceIn(besideEvery)) return { text: fillNumbers(random.pick(own.beside), random), name: '' };
  return { text: plainSentence(own, random), name: '' };
}

const fillNumbers = (text: string, random: SeededRandom) => text.replaceAll('{n}', () => String(random.between(2, 4000)));

function plainSentence({ words }: NewsWords, random: SeededRandom): string {
  const chosen = Array.from({ length: random.between(8, 18) }, () => random.pick(words));
  const text = chosen.join(' ').replace(/ (\S+) (\S+)$/, ', $1 $2.');
  return text[0]!.toUpperCase() + text.slice(1);
}
