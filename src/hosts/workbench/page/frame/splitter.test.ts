import fc from 'fast-check';
import { narrowest, widest, widthAfter, within } from './splitter.ts';

describe('the width of the pane', () => {
  it('follows the arrow keys: to the left it grows, as the pane stands at the right', () => {
    expect(widthAfter('ArrowLeft', 350)).toBe(366);
    expect(widthAfter('ArrowRight', 350)).toBe(334);
    expect(widthAfter('Home', 350)).toBe(narrowest);
    expect(widthAfter('End', 350)).toBe(widest);
    expect(widthAfter('a', 350)).toBeUndefined();
  });

  it('never leaves its bounds, wherever it is dragged', () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom('ArrowLeft', 'ArrowRight'), (wished, key) => {
        const width = widthAfter(key, within(wished))!;
        expect(width).toBeGreaterThanOrEqual(320);
        expect(width).toBeLessThanOrEqual(720);
      }),
    );
  });
});
