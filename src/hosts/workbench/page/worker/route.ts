/** Microsoft's address of office.js, under which the add-in's page asks for it. */
const officeAddress = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const panePath = '/site/taskpane.html';

/** A request, as far as the worker decides by it. */
export interface Asked {
  readonly url: string;
  readonly mode: string;
  readonly destination: string;
}

/** What the worker does with a request: answers from this machine, adds the seam to the pane's page, or lets it pass. */
export type Route = { readonly kind: 'office'; readonly path: string } | { readonly kind: 'pane' } | { readonly kind: 'pass' };

/** The pane gets its seam only inside the workbench; opened by itself it says what Tirek is, as on any server. */
export function routeOf({ url, mode, destination }: Asked, origin: string): Route {
  if (url.startsWith(officeAddress)) return { kind: 'office', path: `/office/${url.slice(officeAddress.length)}` };
  const isFrame = mode === 'navigate' && destination === 'iframe';
  const asked = new URL(url);
  return isFrame && asked.origin === origin && asked.pathname === panePath ? { kind: 'pane' } : { kind: 'pass' };
}

/** The page with the seam before everything else in its head: office.js looks for its host as soon as it runs. */
export function withSeam(page: string): string {
  return page.replace(/<head(?:\s[^>]*)?>/iu, (head) => `${head}<script src="/workbench/seam.js"></script>`);
}
