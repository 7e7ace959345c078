import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { contentType, workbenchFiles, type Find } from './files.ts';

/** Pages are only shown on this machine. */
export const loopback = '127.0.0.1';
const firstPort = 3000;
const lastPort = 3999;

export interface Served {
  /** `http://127.0.0.1:3000/`. */
  readonly address: string;
  /** Ends the server and the connections that are open. */
  close(): Promise<void>;
}

/** Answers requests with files, to whoever may ask. */
export const answerWith =
  (find: Find): RequestListener =>
  (request, response) =>
    void answer(request, response, find).catch(() => end(response, 500));

async function answer(request: IncomingMessage, response: ServerResponse, find: Find): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response.setHeader('Allow', 'GET, HEAD'), 405);
  const file = find(request.url ?? '/');
  const found = file === undefined ? undefined : await stat(file).catch(() => undefined);
  if (file === undefined || !found?.isFile()) return end(response, 404);
  const tag = `"${found.size.toString(36)}-${found.mtimeMs.toString(36)}"`;
  // Always asked for anew, so that a build is seen at once; answered briefly where nothing changed.
  response.setHeader('Cache-Control', 'no-cache').setHeader('ETag', tag).setHeader('X-Content-Type-Options', 'nosniff');
  if (request.headers['if-none-match'] === tag) return end(response, 304);
  response.writeHead(200, { 'Content-Type': contentType(file), 'Content-Length': found.size });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).on('error', () => response.destroy()).pipe(response);
}

function end(response: ServerResponse, status: number): void {
  if (response.headersSent) response.destroy();
  else if (status === 304) response.writeHead(status).end();
  else response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${status}\n`);
}

const isTaken = (error: unknown) => ['EADDRINUSE', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '');

/** Resolves when the server listens on this machine; rejects where the port is taken. */
export const listening = (server: Server, port: number, host = loopback) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });

/** Serves the workbench of a checkout on a port, or on the first one from 3000 that is free; 0 takes any. Rejects where the port is taken. */
export async function serveWorkbench(root: string, port?: number): Promise<Served> {
  const server = createServer(answerWith(workbenchFiles(root)));
  for (let next = port ?? firstPort; ; next++)
    try {
      await listening(server, next);
      return served(server);
    } catch (error) {
      if (port !== undefined || !isTaken(error) || next >= lastPort) throw error;
    }
}

/** A server that listens, by the address that is shown to people. */
export function served(server: Server, beginning = `http://${loopback}`): Served {
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { address: `${beginning}:${port}/`, close };
}
