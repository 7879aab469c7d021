import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { PageText } from '../lib/core/annotation.ts';
import { BLOCK_ELEMENTS, BLOCK_SEPARATOR, LINE_BREAK, LINE_BREAK_ELEMENT, SKIPPED_ELEMENTS } from '../lib/core/text/block-rules.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Returns the text of an HTML page by the block rules of the page walker, with the language, date and title that the page states. */
export function readHtml(html: string): PageText {
  const document = parse(html);
  const elements = listElements(document);
  const blocks = readBlocks(document).map(trimBlock).filter(Boolean);
  const root = elements.find((element) => element.tagName === 'html');
  const canonical = elements.find((element) => element.tagName === 'link' && attribute(element, 'rel') === 'canonical');
  return {
    text: blocks.join(BLOCK_SEPARATOR),
    language: (root && attribute(root, 'lang'))?.split('-')[0]?.toLowerCase() || null,
    date: findDate(elements),
    title: textOf(elements.find((element) => element.tagName === 'title')).trim() || null,
    url: (canonical && attribute(canonical, 'href')) || null,
  };
}

const isElement = (node: Node): node is Element => 'tagName' in node;
const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);
const attribute = (element: Element, name: string) => element.attrs.find((attr) => attr.name === name)?.value;
const textOf = (node: Node | undefined): string =>
  node && 'value' in node ? node.value : node ? childrenOf(node).map(textOf).join('') : '';
const trimBlock = (text: string) => text.replace(/^\s+|\s+$/g, '');

function listElements(node: Node): Element[] {
  const elements: Element[] = [];
  const stack: Node[] = [node];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (isElement(next)) elements.push(next);
    const children = childrenOf(next);
    for (let i = children.length - 1; i >= 0; i--) stack.push(children[i]!);
  }
  return elements;
}

/** Texts of the blocks in reading order; a walk without recursion, because pages nest deeper than a call stack. */
function readBlocks(root: Node): string[] {
  const blocks = [''];
  const stack: (Node | 'break')[] = [root];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (next === 'break') blocks.push('');
    else if ('value' in next && next.nodeName === '#text') blocks[blocks.length - 1] += next.value.replace(/[\t\n\f\r]/g, ' ');
    else if (!isElement(next)) pushChildren(stack, next, false);
    else if (next.tagName === LINE_BREAK_ELEMENT) blocks[blocks.length - 1] += LINE_BREAK;
    else if (!isSkipped(next)) pushChildren(stack, next, BLOCK_ELEMENTS.has(next.tagName));
  }
  return blocks;
}

const isSkipped = (element: Element) => SKIPPED_ELEMENTS.has(element.tagName) || attribute(element, 'hidden') !== undefined;

function pushChildren(stack: (Node | 'break')[], node: Node, isBlock: boolean): void {
  if (isBlock) stack.push('break');
  const children = childrenOf(node);
  for (let i = children.length - 1; i >= 0; i--) stack.push(children[i]!);
  if (isBlock) stack.push('break');
}

/** The day a page says it was published: meta data first, then JSON-LD, then the first <time>; null when it says none. */
function findDate(elements: readonly Element[]): string | null {
  const meta = elements.find(
    (element) =>
      element.tagName === 'meta' &&
      /^(?:article:published_time|datePublished|date|dc\.date)$/i.test(
        attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'itemprop') ?? '',
      ),
  );
  const time = elements.find((element) => element.tagName === 'time' && attribute(element, 'datetime'));
  const found = [meta && attribute(meta, 'content'), dateInJsonLd(elements), time && attribute(time, 'datetime')];
  return found.map((date) => /^\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(date ?? '')?.[0]).find(Boolean) ?? null;
}

function dateInJsonLd(elements: readonly Element[]): string | undefined {
  const scripts = elements.filter((element) => element.tagName === 'script' && attribute(element, 'type') === 'application/ld+json');
  return scripts.map((script) => /"datePublished"\s*:\s*"([^"]+)"/.exec(textOf(script))?.[1]).find(Boolean);
}
