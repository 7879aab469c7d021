/** What style sheets say of a drawing, and a file of its own must say itself. */
const PROPERTIES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'overflow',
];

/** Space around the drawing in px: what lies on its edge is seen whole. */
const MARGIN = 24;

/** Returns a drawing of the page as an SVG file of its own, its colours as they are shown, on the paper that it is shown on. */
export function writeSvg(shown: SVGSVGElement, title: string): string {
  const copy = shown.cloneNode(true) as SVGSVGElement;
  const [from, to] = [shown, copy].map((root) => [root, ...root.querySelectorAll('*')]) as [Element[], Element[]];
  for (const [i, element] of to.entries()) settle(element, getComputedStyle(from[i]!));
  const { width, height } = shown.getBoundingClientRect();
  for (const [name, value] of Object.entries({ x: MARGIN, y: MARGIN, width, height })) copy.setAttribute(name, String(Math.ceil(value)));
  const file = make('svg', { width: Math.ceil(width) + 2 * MARGIN, height: Math.ceil(height) + 2 * MARGIN });
  const name = make('title', {});
  name.textContent = title;
  file.append(name, make('rect', { width: '100%', height: '100%', fill: paperOf(shown) }), copy);
  return new XMLSerializer().serializeToString(file);
}

function settle(element: Element, style: CSSStyleDeclaration): void {
  for (const property of PROPERTIES) element.setAttribute(property, style.getPropertyValue(property));
  for (const name of ['class', 'style', 'aria-hidden']) element.removeAttribute(name);
}

function make(name: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** Colour of the nearest element behind that has one. */
function paperOf(element: Element): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const colour = getComputedStyle(at).backgroundColor;
    if (colour !== 'rgba(0, 0, 0, 0)' && colour !== 'transparent') return colour;
  }
  return '#fff';
}
