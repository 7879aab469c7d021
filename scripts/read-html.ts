import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { PageText } from '../lib/core/annotation.ts';
import { BLOCK_ELEMENTS, BLOCK_SEPARATOR, LINE_BREAK, LINE_BREAK_ELEMENT } from '../lib/core/text/block-rules.ts';
import { FRONT_ELEMENTS, findPageDate } from '../lib/core/text/find-page-date.ts';
import { isHiddenByMarkup, isUnread } from '../lib/core/text/is-unread.ts';

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

function isSkipped(element: Element): boolean {
  const read = (name: string) => attribute(element, name);
  return isUnread(element.tagName, read) || isHiddenByMarkup(read);
}

function pushChildren(stack: (Node | 'break')[], node: Node, isBlock: boolean): void {
  if (isBlock) stack.push('break');
  const children = childrenOf(node);
  for (let i = children.length - 1; i >= 0; i--) stack.push(children[i]!);
  if (isBlock) stack.push('break');
}

function findDate(elements: readonly Element[]): string | null {
  const named = (name: string) => elements.filter((element) => element.tagName === name);
  const metas = named('meta').map((meta) => ({
    name: attribute(meta, 'property') ?? attribute(meta, 'name') ?? attribute(meta, 'itemprop') ?? '',
    content: attribute(meta, 'content') ?? '',
  }));
  const jsonLd = named('script')
    .filter((script) => attribute(script, 'type') === 'application/ld+json')
    .map(textOf);
  const times = named('time').map((time) => ({
    datetime: attribute(time, 'datetime') ?? '',
    published: attribute(time, 'pubdate') !== undefined || attribute(time, 'itemprop') === 'datePublished',
    within: isWithinFront(time),
  }));
  return findPageDate({ metas, jsonLd, times });
}

function isWithinFront(element: Element): boolean {
  for (let at: Node | null = element.parentNode; at; at = 'parentNode' in at ? at.parentNode : null) {
    if (isElement(at) && FRONT_ELEMENTS.has(at.tagName)) return true;
  }
  return false;
}
