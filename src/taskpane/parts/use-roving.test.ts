import { placeAfter } from './use-roving.ts';

describe('the keys of a list', () => {
  it('move one up or down, and to both ends', () => {
    expect(placeAfter('ArrowDown', 0, 3, 'vertical')).toBe(1);
    expect(placeAfter('ArrowUp', 2, 3, 'vertical')).toBe(1);
    expect(placeAfter('Home', 2, 3, 'vertical')).toBe(0);
    expect(placeAfter('End', 0, 3, 'vertical')).toBe(2);
  });

  it('stop at the ends', () => {
    expect([placeAfter('ArrowDown', 2, 3, 'vertical'), placeAfter('ArrowUp', 0, 3, 'vertical'), placeAfter('Home', 0, 3, 'vertical'), placeAfter('End', 0, 0, 'vertical')]).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('move sideways in a row, and leave the other arrows to the page', () => {
    expect(placeAfter('ArrowRight', 0, 4, 'horizontal')).toBe(1);
    expect(placeAfter('ArrowLeft', 1, 4, 'horizontal')).toBe(0);
    expect([placeAfter('ArrowDown', 0, 4, 'horizontal'), placeAfter('ArrowRight', 0, 4, 'vertical'), placeAfter('a', 0, 4, 'vertical')]).toEqual([undefined, undefined, undefined]);
  });
});
