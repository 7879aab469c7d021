/**
 * How markup becomes text: one table for the page walker and for the command line.
 * Element names are lower case. A block's text never runs on into the next block.
 */

/** Elements that begin and end a block (HTML Standard, rendering section: display block, list-item and table parts). */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext search section summary ' +
    'table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Elements whose text is never read: not prose, or the reader's own typing. */
export const SKIPPED_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'applet audio canvas code datalist embed frame frameset head iframe input kbd map math meter noembed noframes noscript object output ' +
    'parallax-root pre progress rp rt samp script select style svg template textarea title tt var video xmp'
  ).split(' '),
);

/** Headings begin a new section: "the first mark in each section" counts from them. */
export const SECTION_ELEMENTS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** The element that breaks a line inside a block. */
export const LINE_BREAK_ELEMENT = 'br';

/** What a line break element becomes: one UTF-16 unit, so that offsets stay simple. */
export const LINE_BREAK = '\n';

/** What stands between two blocks in the text of a page. */
export const BLOCK_SEPARATOR = '\n\n';
