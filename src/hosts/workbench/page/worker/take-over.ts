/** How long a worker may take to install and take over before the page stops waiting for it. */
const patience = 15_000;

/**
 * Registers the worker and waits until this page's requests go through it. False where a browser has none to offer:
 * an old one, a private window that forbids it, or an address that is neither https nor this machine.
 */
export async function takeOver(container: ServiceWorkerContainer | undefined = navigator.serviceWorker, wait = patience): Promise<boolean> {
  if (!container) return false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    await container.register('/sw.js', { scope: '/', updateViaCache: 'none' });
    return await Promise.race([controlled(container), new Promise<false>((resolve) => (timer = setTimeout(resolve, wait, false)))]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}

/** A page loaded past its worker (Ctrl+F5) has none although one is active: it asks to be taken in. */
async function controlled(container: ServiceWorkerContainer): Promise<true> {
  const change = new Promise((resolve) => container.addEventListener('controllerchange', resolve, { once: true }));
  const { active } = await container.ready;
  if (!container.controller) {
    active?.postMessage('claim');
    await change;
  }
  return true;
}
