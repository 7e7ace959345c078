import { cellAfter } from './use-roving-grid.ts';

const after = (key: string, row: number, column: number, ctrlKey = false) => cellAfter({ key, ctrlKey }, { row, column }, 3, 4);

describe('the keys of a table', () => {
  it('move one cell up, down and sideways', () => {
    expect([after('ArrowUp', 1, 1), after('ArrowDown', 1, 1), after('ArrowLeft', 1, 1), after('ArrowRight', 1, 1)]).toEqual([{ row: 0, column: 1 }, { row: 2, column: 1 }, { row: 1, column: 0 }, { row: 1, column: 2 }]);
  });

  it('go to the ends of a row, and with Ctrl to the corners', () => {
    expect([after('Home', 1, 2), after('End', 1, 2), after('Home', 1, 2, true), after('End', 1, 2, true)]).toEqual([{ row: 1, column: 0 }, { row: 1, column: 3 }, { row: 0, column: 0 }, { row: 2, column: 3 }]);
  });

  it('stop at the edges, and leave other keys to the page', () => {
    expect([after('ArrowUp', 0, 0), after('ArrowLeft', 0, 0), after('ArrowDown', 2, 3), after('ArrowRight', 2, 3), after('End', 1, 3), after('a', 1, 1)]).toEqual(Array.from({ length: 6 }, () => undefined));
  });
});
