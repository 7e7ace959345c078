import { createContext, useContext, useSyncExternalStore } from 'react';
import type { InEveryLanguage } from '../text/language.ts';
import type { Pane } from './actions/pane.ts';
import type { PaneState } from './pane-state.ts';

const PaneContext = createContext<Pane | undefined>(undefined);
export const PaneProvider = PaneContext.Provider;

/** What the actions take. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('drawn outside of the pane');
  return pane;
}

export function usePaneState(): PaneState {
  const pane = usePane();
  return useSyncExternalStore(pane.listen, pane.state);
}

export const useWords = <Words>(table: InEveryLanguage<Words>): Words => table[usePaneState().language];
