import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.png': 'image/png',
};

/** A local web server of a folder, for tests. */
export interface FolderServer {
  /** Address without a slash at its end. */
  url: string;
  /** Further pages by path ("/seed-000.html"); they win over files. */
  pages: Map<string, string>;
  /** Header lines for every answer, such as a Content-Security-Policy. */
  headers: Record<string, string>;
  /** Paths that were asked for, in order. */
  asked: string[];
  close(): Promise<void>;
}

/** Serves a folder's files on a free loopback port until closed; `host` is an address of this machine. */
export async function serveFolder(folder: string, host = '127.0.0.1'): Promise<FolderServer> {
  const pages = new Map<string, string>();
  const headers: Record<string, string> = {};
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    asked.push(path);
    const type = TYPES[extname(path)] ?? 'text/html; charset=utf-8';
    try {
      const body = pages.get(path) ?? (await readFile(join(folder, normalize(path))));
      response.writeHead(200, { 'content-type': type, ...headers }).end(body);
    } catch {
      // No such file: what a server says of that.
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, host, listening));
  const address = server.address() as { port: number };
  const close = () => new Promise<void>((closed) => server.close(() => closed()).closeAllConnections());
  return { url: `http://${host}:${address.port}`, pages, headers, asked, close };
}
