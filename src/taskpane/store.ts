import { reduce, type Action, type PaneState } from './pane-state.ts';

/** The pane's state in one place, so that work outside of drawing can read and change it. */
export interface Store {
  state(): PaneState;
  dispatch(action: Action): void;
  listen(listener: () => void): () => void;
}

export function createStore(first: PaneState): Store {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    dispatch(action) {
      state = reduce(state, action);
      for (const listener of [...listeners]) listener();
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
