import { routeOf, withSeam } from './worker/route.ts';

/** What a service worker has. The compiler's own description cannot stand beside that of a page. */
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Worker {
  readonly location: Location;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(kind: 'install' | 'activate' | 'message', listener: (event: Lasting) => void): void;
  addEventListener(kind: 'fetch', listener: (event: Fetching) => void): void;
}
const worker = self as unknown as Worker;

// It keeps nothing, so a new version may take over at once; a page that came past it asks to be taken in.
worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
for (const kind of ['activate', 'message'] as const) worker.addEventListener(kind, (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('fetch', (event) => {
  const route = routeOf(event.request, worker.location.origin);
  if (route.kind === 'office') event.respondWith(fromHere(route.path));
  if (route.kind === 'pane') event.respondWith(paneOf(event.request));
});

/** An answer of our own: it carries no address, so that the page's rules see the one that was asked for. */
async function fromHere(path: string): Promise<Response> {
  const { body, status, headers } = await fetch(path);
  return new Response(body, { status, headers: { 'Content-Type': headers.get('Content-Type') ?? 'text/javascript' } });
}

async function paneOf(request: Request): Promise<Response> {
  const answer = await fetch(request);
  if (!answer.ok) return answer;
  return new Response(withSeam(await answer.text()), { headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' } });
}
