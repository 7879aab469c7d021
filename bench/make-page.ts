import { makeNews, type NewsParagraph, type NewsRequest, SCRIPTS } from './make-news.ts';
import { type SeededRandom, seededRandom } from './seeded-random.ts';

/** One name in so many is broken up as pages break them: by an inline tag, a soft hyphen, or written in decomposed letters. */
const BROKEN_EVERY = 5;
const SECTION_EVERY = 12;

/** Returns a generated page as a news site would serve it; the same for the same request on every machine. */
export function makePage(request: NewsRequest): string {
  const language = SCRIPTS[request.script][0];
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta property="article:published_time" content="2020-11-12">
<title>News of the week</title><style>body { max-width: 42rem; margin: 2rem auto; font: 16px/1.5 serif; }</style></head>
<body><header><nav><a href="#a">One</a> <a href="#b">Two</a></nav></header><main><article>
${makeBody(request)}
</article></main><footer>The end</footer></body></html>`;
}

/** Returns the paragraphs of such a page alone, as HTML with a heading before each section. */
export function makeBody(request: NewsRequest): string {
  const random = seededRandom(request.seed + 1);
  const paragraphs = makeNews(request).map((paragraph, at) => {
    const heading = at % SECTION_EVERY === 0 ? `<h2>Part ${at / SECTION_EVERY + 1}</h2>\n` : '';
    return `${heading}<p>${writeParagraph(paragraph, random)}</p>`;
  });
  return paragraphs.join('\n');
}

function writeParagraph({ sentences }: NewsParagraph, random: SeededRandom): string {
  return sentences
    .map(({ text, name }) => {
      if (name) return text.replace(name, () => (random.onceIn(BROKEN_EVERY) ? breakUp(name, random) : name));
      return random.onceIn(6) ? emphasise(text, random) : text;
    })
    .join(' ');
}

function breakUp(name: string, random: SeededRandom): string {
  const at = random.between(1, name.length - 1);
  const [start, end] = [name.slice(0, at), name.slice(at)];
  return random.pick([`${start}<b>${end}</b>`, `<em>${start}</em>${end}`, `${start}\u00ad${end}`, name.normalize('NFD')]);
}

function emphasise(text: string, random: SeededRandom): string {
  const words = text.split(' ');
  const at = random.between(0, words.length - 1);
  words[at] = random.pick([`<a href="#there">${words[at]}</a>`, `<em>${words[at]}</em>`, `<strong>${words[at]}</strong>`]);
  return words.join(' ');
}
