import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The strictest policy a page can send: no script, no style, no HTML from strings. */
export const STRICT_POLICY = {
  'content-security-policy':
    "default-src 'none'; script-src 'none'; style-src 'none'; require-trusted-types-for 'script'",
};

/** What Chromium asks for by itself, without any extension, whatever flags forbid it: updates and who is signed in. */
const BROWSERS_OWN = ['update.googleapis.com', 'accounts.google.com'];

/**
 * A web server for the tests. It serves what was put there, and it is the browser's proxy for everything else:
 * it lets nothing through and writes every request down, whoever made it (page, worker, popup, browser).
 */
export type Site = {
  readonly origin: string;
  /** Every request so far but the browser's own, as "METHOD address", those to the site itself included. */
  readonly requests: readonly string[];
  /** Puts a page under a path and gives its address. */
  put(path: string, html: string | Buffer, headers?: Readonly<Record<string, string>>): string;
  close(): void;
};

/** The HTML of one of the bundled invented articles, by its file name without ending. */
export const articleHtml = (name: string): string =>
  readFileSync(new URL(`articles/${name}.html`, import.meta.url), 'utf8');

export async function openSite(): Promise<Site> {
  const pages = new Map<string, { html: string | Buffer; headers: Readonly<Record<string, string>> }>();
  const requests: string[] = [];
  const note = ({ method, url = '' }: IncomingMessage) => {
    const host = url.replace(/^\w+:\/\//, '').split(/[:/]/)[0] ?? '';
    if (!BROWSERS_OWN.includes(host)) requests.push(`${method} ${url}`);
  };

  let origin = '';
  function answer(request: IncomingMessage, response: ServerResponse) {
    note(request);
    // A browser asks its proxy with whole addresses, and a server with paths.
    const page = pages.get(new URL(request.url ?? '/', origin).href);
    if (page === undefined) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.html);
  }

  const server = createServer(answer);
  server.on('connect', (request, socket) => {
    note(request);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    requests,
    put(path, html, headers = {}) {
      pages.set(`${origin}${path}`, { html, headers });
      return `${origin}${path}`;
    },
    close: () => void server.close(),
  };
}
