import { useSyncExternalStore } from 'react';

const query = () => (typeof window.matchMedia === 'function' ? window.matchMedia('(prefers-color-scheme: dark)') : undefined);

function listen(listener: () => void): () => void {
  const list = query();
  list?.addEventListener('change', listener);
  return () => list?.removeEventListener('change', listener);
}

/** Does the person prefer dark? Office's own theme is not told everywhere; the system's is. */
export const useDark = (): boolean => useSyncExternalStore(listen, () => query()?.matches ?? false);
