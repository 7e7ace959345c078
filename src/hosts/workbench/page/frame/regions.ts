/** One part of the page: whether it holds the focus, and how to put it there. */
export interface Region {
  holds(): boolean;
  /** False where it cannot take the focus now. */
  focus(): boolean;
}

/**
 * F6 and Shift+F6 go from part to part, as in Excel: the grid keeps the Tab key for its cells, so there must be another
 * way out of it. Returns a listener, for this page and for the pane's.
 */
export const goThrough = (regions: readonly Region[]) => (event: KeyboardEvent): void => {
  if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  event.stopPropagation();
  const now = Math.max(0, regions.findIndex((region) => region.holds()));
  const step = event.shiftKey ? regions.length - 1 : 1;
  for (let tried = 1; tried <= regions.length; tried++) if (regions[(now + step * tried) % regions.length]!.focus()) return;
};

/** A part whose first thing that can be focused takes the focus. */
export const regionOf = (root: HTMLElement): Region => ({
  holds: () => root.contains(document.activeElement),
  focus() {
    const target = [...root.querySelectorAll<HTMLElement>('button, input, [tabindex="0"]')].find((one) => one.tabIndex >= 0 && one.offsetParent !== null);
    target?.focus();
    return target !== undefined;
  },
});
