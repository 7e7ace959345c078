/** @jest-environment jsdom */
import type { Book, BookEvent } from '../book.ts';
import { Unsaved } from './unsaved.ts';

function book() {
  const charts: object[] = [];
  const listeners: ((event: BookEvent) => void)[] = [];
  const sheet = { id: 's', name: () => 'S', visibility: () => 'Visible', kept: { charts } };
  return { charts, book: { sheets: () => [sheet], kept: { customXml: [], names: [], settings: new Map() }, listen: (listener: (event: BookEvent) => void) => (listeners.push(listener), () => undefined) } as unknown as Book, happens: (event: BookEvent) => listeners.forEach((tell) => tell(event)) };
}
const asksBeforeLeaving = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
const area = { top: 0, left: 0, bottom: 0, right: 0 };

describe('unsaved changes', () => {
  it('are asked about on leaving only when there are any', () => {
    const unsaved = new Unsaved(() => undefined);
    const { book: open, happens } = book();
    unsaved.follow(open);
    expect(asksBeforeLeaving()).toBe(false);
    for (const event of [{ kind: 'selected' }, { kind: 'calculated' }, { kind: 'activated', sheet: 's' }] as const) happens(event);
    expect(unsaved.any).toBe(false);
    happens({ kind: 'changed', sheet: 's', area, byHost: false });
    expect(asksBeforeLeaving()).toBe(true);
    unsaved.saved();
    expect(asksBeforeLeaving()).toBe(false);
  });

  it('are made by the add-in too: cells and sheets', () => {
    const unsaved = new Unsaved(() => undefined);
    for (const event of [{ kind: 'changed', sheet: 's', area, byHost: true }, { kind: 'added', sheet: 's' }, { kind: 'deleted', sheet: 's' }] as const) {
      const { book: open, happens } = book();
      unsaved.follow(open);
      expect(unsaved.any).toBe(false);
      happens(event);
      expect(unsaved.any).toBe(true);
    }
  });

  it('are a chart or a setting as well, but not what the add-in only reads', () => {
    const unsaved = new Unsaved(() => undefined);
    const { book: open, charts } = book();
    unsaved.follow(open);
    unsaved.look(open);
    expect(unsaved.any).toBe(false);
    charts.push({ id: '1' });
    unsaved.look(open);
    expect(unsaved.any).toBe(true);
    unsaved.saved();
    unsaved.look(open);
    expect(unsaved.any).toBe(false);
    open.kept.settings.set('a', 1);
    unsaved.look(open);
    expect(unsaved.any).toBe(true);
  });
});
