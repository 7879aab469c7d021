/** Style of the report, for screens of any width in light and dark, and for paper. Colours of sides as in assets/tokens.css. */
export const REPORT_STYLE = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --sunken: #f4f5f6; --ink: #171b20; --muted: #58626c; --line: #dfe3e7; --strong: #7c8893; --accent: #2b4a5a; --soft: #e6eef2;
  --azerbaijan: #7d6200; --armenian: #6a4da6; --other: #5b6670;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #1d2227; --sunken: #262c32; --ink: #eef1f3; --muted: #a9b3bc; --line: #363e46; --strong: #76828d; --accent: #a9cbdc; --soft: #2a3a44;
    --azerbaijan: #d9b94c; --armenian: #bca6f2; --other: #aab4bd;
  }
}
* { box-sizing: border-box; }
body {
  max-width: 760px; margin: 0 auto; padding: 24px 16px 48px; background: var(--paper); color: var(--ink); overflow-wrap: anywhere;
  font: 15px/1.5 system-ui, -apple-system, 'Segoe UI', 'Noto Sans', 'Noto Sans Armenian', sans-serif; font-variant-numeric: tabular-nums;
}
h1 { margin: 0; font-size: 24px; line-height: 1.25; }
h2 { margin: 40px 0 12px; padding-top: 16px; border-top: 1px solid var(--line); font-size: 19px; line-height: 1.3; }
a { color: var(--accent); }
.muted { color: var(--muted); }
figure { margin: 16px 0; break-inside: avoid; }
figcaption { color: var(--muted); font-size: 13px; }
.plot { display: block; width: calc(100% - 48px); margin: 6px 24px 0; overflow: visible; font-size: 12px; }
.plot text { fill: var(--ink); }
.axis { stroke: var(--strong); }
.azerbaijan { --side: var(--azerbaijan); }
.armenian { --side: var(--armenian); }
.other { --side: var(--other); }
.noted { --side: var(--ink); }
path { fill: var(--side); stroke: var(--paper); stroke-width: 1.5; }
circle.noted { fill: none; stroke: var(--ink); stroke-width: 2; }
.reach { stroke: var(--side); stroke-width: 6; stroke-opacity: 0.35; }
path.tip { fill: none; stroke: var(--side); stroke-width: 2; }
.legend { display: flex; flex-wrap: wrap; gap: 0 16px; margin: 4px 0 0; padding: 0; list-style: none; color: var(--muted); font-size: 13px; }
.legend svg { vertical-align: -2px; overflow: visible; }
.table { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 13px; overflow-wrap: normal; }
caption { padding: 8px 0 4px; color: var(--muted); text-align: start; }
th, td { padding: 4px 12px 4px 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
tr { break-inside: avoid; }
article { margin: 16px 0; padding: 12px 16px; border: 1px solid var(--line); border-radius: 8px; break-inside: avoid; }
blockquote { margin: 0; font: 17px/1.5 Georgia, 'Noto Serif', 'Noto Serif Armenian', serif; }
mark { padding: 0 2px; background: var(--soft); color: inherit; font-weight: 600; }
article p { margin: 6px 0; font-size: 13px; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 12px; margin: 8px 0 0; font-size: 13px; }
dt { color: var(--muted); }
dd { margin: 0; white-space: pre-wrap; }
@media (prefers-contrast: more) { :root { --muted: var(--ink); --line: var(--ink); --strong: var(--ink); } }
@media (forced-colors: active) { path { fill: CanvasText; stroke: Canvas; } circle.noted, .axis, .reach, path.tip { stroke: CanvasText; } .plot text { fill: CanvasText; } }
@media print {
  @page { margin: 16mm; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  blockquote { font-size: 12pt; }
  h2 { break-after: avoid; }
  mark { background: none; text-decoration: underline; }
  article a[href]::after { content: ' (' attr(href) ')'; color: var(--muted); }
  path, circle { print-color-adjust: exact; }
}
`;
