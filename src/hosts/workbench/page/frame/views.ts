import { byId } from '../element.ts';
import { nextPlace } from '../ribbon/toolbar.ts';

export type View = 'grid' | 'pane';
const views: readonly View[] = ['grid', 'pane'];
const tabOf = (view: View) => byId(`view-${view}`);

/** On a narrow screen the grid and the pane are two tabs; on a wide one both are seen and nothing of this shows. */
export function showView(view: View): void {
  document.body.dataset['view'] = view;
  for (const each of views) {
    tabOf(each).setAttribute('aria-selected', String(each === view));
    tabOf(each).tabIndex = each === view ? 0 : -1;
  }
}

/** `wanted` is told which of the two a person asks for. */
export function setUpViews(wanted: (view: View) => void): void {
  for (const view of views) tabOf(view).addEventListener('click', () => wanted(view));
  byId('views').addEventListener('keydown', (event) => {
    const next = nextPlace(event.key, views.findIndex((view) => tabOf(view) === document.activeElement), views.length);
    if (next === undefined) return;
    event.preventDefault();
    tabOf(views[next]!).click();
    tabOf(views[next]!).focus();
  });
  showView('grid');
}
