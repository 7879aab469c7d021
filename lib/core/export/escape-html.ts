const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Returns a text as HTML shows it literally, in content and in quoted attributes; control characters, which HTML has none of, are marked. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!).replace(/[\0-\x08\v\f\x0e-\x1f\x7f]/g, '\ufffd');
}
