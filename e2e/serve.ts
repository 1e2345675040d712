import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface Site {
  /** Without a slash at its end. */
  origin: string;
  close: () => Promise<unknown>;
}

export interface Content {
  /** The folder of the files. */
  folder?: string;
  /** Text of files by their path, before what the folder has: `/index.html`. */
  files?: () => Record<string, string>;
  headers?: () => Record<string, string>;
}

/** Serves files on a free port of this machine: every server is an origin of its own. */
export function serve({ folder, files, headers }: Content): Promise<Site> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream');
    for (const [name, value] of Object.entries(headers?.() ?? {})) response.setHeader(name, value);
    const text = files?.()[path];
    if (text !== undefined) response.end(text);
    else sendFile(response, folder && join(folder, path));
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({
        origin: `http://127.0.0.1:${port}`,
        close: () =>
          new Promise((closed) => {
            server.close(closed);
            // A browser holds a spare connection open, on which it has asked for nothing.
            server.closeAllConnections();
          }),
      });
    });
  });
}

function sendFile(response: ServerResponse, path: string | undefined): void {
  if (!path || !existsSync(path) || !statSync(path).isFile()) {
    response.statusCode = 404;
    response.end('Not found');
    return;
  }
  createReadStream(path).pipe(response);
}
