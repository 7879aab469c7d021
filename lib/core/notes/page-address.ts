/** Parameters that tell where a reader came from and not which page it is. Names as the makers of such links document them. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|yclid|twclid|ito|cmp|xtor|at_medium|at_campaign|ref_src)(?:=|$)/i;

/**
 * Returns the address under which notes of a page are kept: without its fragment (but for one that is a path, as single-page sites have them),
 * and without parameters that only tell where a reader came from.
 */
export function pageAddress(url: string): string {
  const [beforeHash, hash] = cut(url, '#');
  const [path, query] = cut(beforeHash, '?');
  const kept = query.split('&').filter((parameter) => parameter !== '' && !TRACKING.test(parameter));
  return path + (kept.length > 0 ? `?${kept.join('&')}` : '') + (/^!?\//.test(hash) ? `#${hash}` : '');
}

/** The text before and after the first of a character. */
function cut(text: string, at: string): [string, string] {
  const index = text.indexOf(at);
  return index < 0 ? [text, ''] : [text.slice(0, index), text.slice(index + 1)];
}

/** Returns the host of an address as a reader knows a site by, without "www."; empty where it has none. */
export function hostOf(url: string): string {
  return /^[a-z]+:\/\/(?:[^/@]*@)?(?:www\.)?([^/:?#]+)/i.exec(url)?.[1] ?? '';
}
