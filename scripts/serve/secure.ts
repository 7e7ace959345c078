import { createServer, type ServerOptions } from 'node:https';
import { siteFiles } from './files.ts';
import { answerWith, listening, served, type Served } from './server.ts';

/** Where manifest.xml says that the add-in stands while it is tried. */
export const sitePort = 3000;

/** Serves the add-in's site by https as `localhost`; 0 takes any port. Rejects where the port is taken. */
export async function serveSite(root: string, certificate: Pick<ServerOptions, 'key' | 'cert'>, port = sitePort): Promise<Served> {
  const answer = answerWith(siteFiles(root));
  const server = createServer(certificate, (request, response) => {
    // Excel on the web reads the functions' metadata from a page of its own.
    response.setHeader('Access-Control-Allow-Origin', '*');
    answer(request, response);
  });
  await listening(server, port, 'localhost');
  return served(server, 'https://localhost');
}
