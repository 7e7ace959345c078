/** @jest-environment jsdom */
import { goThrough, type Region } from './regions.ts';

/** Four parts of a page, of which some cannot take the focus. */
function page(closed: readonly string[] = []) {
  let focused = 'top';
  const regions = ['top', 'ribbon', 'grid', 'pane'].map((name): Region => ({ holds: () => focused === name, focus: () => (closed.includes(name) ? false : ((focused = name), true)) }));
  const go = goThrough(regions);
  const press = (key: string, more: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent('keydown', { key, cancelable: true, ...more });
    go(event);
    return { focused, taken: event.defaultPrevented };
  };
  return { press };
}

describe('F6', () => {
  it('goes from part to part and round, and back with Shift', () => {
    const { press } = page();
    expect(['F6', 'F6', 'F6', 'F6'].map((key) => press(key).focused)).toEqual(['ribbon', 'grid', 'pane', 'top']);
    expect(press('F6', { shiftKey: true })).toEqual({ focused: 'pane', taken: true });
  });

  it('passes over a part that is closed', () => {
    const { press } = page(['ribbon', 'pane']);
    expect([press('F6').focused, press('F6').focused, press('F6', { shiftKey: true }).focused]).toEqual(['grid', 'top', 'grid']);
  });

  it('is left to the browser with Ctrl, and other keys are left alone', () => {
    const { press } = page();
    expect(press('F6', { ctrlKey: true })).toEqual({ focused: 'top', taken: false });
    expect(press('F5')).toEqual({ focused: 'top', taken: false });
  });
});
