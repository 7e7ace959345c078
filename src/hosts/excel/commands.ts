import type { Destination, RouteSource } from '../../taskpane/environment.ts';

/** What each button of the ribbon and each entry of the context menu leads to. The manifest names them by these ids. */
export const destinations: Readonly<Record<string, Destination>> = {
  showStaff: { route: 'staff' },
  showFindings: { route: 'findings' },
  showSettings: { route: 'settings' },
  showHelp: { route: 'help' },
  countSelection: { route: 'staff', order: { kind: 'count-selection' } },
  undo: { route: 'staff', order: { kind: 'undo' } },
};

export const commandIds: readonly string[] = Object.keys(destinations);

let current: Destination = { route: 'staff' };
const listeners = new Set<(destination: Destination) => void>();

export const routeSource: RouteSource = {
  current: () => current,
  listen(listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

function go(destination: Destination): void {
  current = destination;
  listeners.forEach((listener) => listener(destination));
}

/** Lets the ribbon and the context menu set the route and show the pane. */
export function associateCommands(): void {
  for (const [id, destination] of Object.entries(destinations))
    Office.actions.associate(id, async (event: Office.AddinCommands.Event) => {
      go(destination);
      // A host that cannot show the pane has shown it already, or says so itself.
      await Office.addin.showAsTaskpane().catch(() => undefined);
      event.completed();
    });
}
