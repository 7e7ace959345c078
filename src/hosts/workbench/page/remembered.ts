const prefix = 'tirek.workbench.';

/** What this browser remembers of the page; a browser may keep nothing, and then nothing is remembered. */
export function remembered(key: string): string | undefined {
  try {
    return localStorage.getItem(prefix + key) ?? undefined;
  } catch {
    return undefined;
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(prefix + key, value);
  } catch {
    // A private window, or a full store: the choice lasts as long as the page.
  }
}

/** The pane keeps the language chosen in it under a key of its own, after a part that Office may put before it. */
export function forgetPaneLanguage(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.endsWith('tirek.language')) localStorage.removeItem(key);
  } catch {
    // Where nothing is kept there is nothing to forget.
  }
}
