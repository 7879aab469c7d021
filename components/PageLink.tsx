import type { NotedPage } from '../lib/core/notes/note.ts';

/** The title of a page as a link to it; an address that opens no web page, which a file may bring along, is no link. */
export function PageLink({ page }: { page: NotedPage }) {
  const title = page.title.trim() || page.url;
  if (!/^https?:\/\//i.test(page.url)) return <span>{title}</span>;
  return (
    <a href={page.url} target="_blank" rel="noopener noreferrer" lang={page.language ?? undefined}>
      {title}
    </a>
  );
}
