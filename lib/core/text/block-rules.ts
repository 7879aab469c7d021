/*
 * How HTML becomes text, shared by the page walker and the command line, so that both see the same blocks.
 * Element names are lower-case; the list of blocks follows the elements that the HTML standard renders with `display: block` or as table parts.
 */

/** Elements that begin and end a block of text. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext search section summary table tbody td tfoot th thead title tr ul xmp'
  ).split(' '),
);

/** Elements whose text is never read: not prose, or not shown. */
export const SKIPPED_ELEMENTS: ReadonlySet<string> = new Set(
  'audio canvas code embed head iframe input kbd math meter noscript object pre progress samp script select style svg template textarea var video'.split(
    ' ',
  ),
);

/** The element that breaks a line inside a block. */
export const LINE_BREAK_ELEMENT = 'br';

/** What a line break element becomes: one UTF-16 unit, so that offsets stay simple. */
export const LINE_BREAK = '\n';

/** What stands between two blocks in the text of a page. */
export const BLOCK_SEPARATOR = '\n\n';
