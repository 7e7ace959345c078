import { workbookChanged } from './actions/look.ts';
import type { Pane } from './actions/pane.ts';
import { arrive } from './actions/start.ts';
import type { PaneEnvironment } from './environment.ts';
import { firstState } from './pane-state.ts';
import { createStore } from './store.ts';

/** The pane without its looks: its state, listening to the ribbon and to the workbook. */
export function createPane(environment: PaneEnvironment): Pane {
  const { preferences, startLanguage, route: source } = environment;
  const { route, order } = source.current();
  const welcome = !preferences.welcomed() && route === 'staff' && order === undefined;
  const pane: Pane = { ...createStore(firstState(preferences.language() ?? startLanguage, route, welcome)), environment };
  source.listen((destination) => void arrive(pane, destination));
  environment.onWorkbookChanged?.((changes) => void workbookChanged(pane, changes));
  return pane;
}
