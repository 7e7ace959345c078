import { useEffect } from 'react';
import { usePane } from '../use-pane.ts';

/** Escape closes what was opened last: the preview of an insertion, or the columns of a list. */
export function useEscape(): void {
  const pane = usePane();
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) pane.dispatch({ type: 'escape' });
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [pane]);
}
