/**
 * Returns the host name of the page that the reader sees in the address bar, in a frame as well: switches of a site hold for all of it.
 * In a frame whose browser tells nothing of its page, the frame's own.
 */
export function topHost(): string {
  if (window === window.top) return location.hostname;
  const origins = (location as Location & { ancestorOrigins?: DOMStringList }).ancestorOrigins;
  // Firefox has no ancestorOrigins; the referrer of a frame is the page that holds it.
  const outer = origins ? origins[origins.length - 1] : document.referrer;
  return outer && URL.canParse(outer) ? new URL(outer).hostname : location.hostname;
}
