import { createRoot } from 'react-dom/client';
import { start } from './actions/start.ts';
import { createPane } from './create-pane.ts';
import type { PaneEnvironment } from './environment.ts';
import { PaneApp } from './pane-app.tsx';

/** Draws the pane into the page and lets it begin. */
export function mountPane(root: HTMLElement, environment: PaneEnvironment): void {
  const pane = createPane(environment);
  createRoot(root).render(<PaneApp pane={pane} />);
  void start(pane);
}
