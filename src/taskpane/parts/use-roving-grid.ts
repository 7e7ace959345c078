import { useRef, useState, type KeyboardEvent, type RefObject } from 'react';

interface Place {
  readonly row: number;
  readonly column: number;
}

const steps: Readonly<Record<string, Place>> = { ArrowUp: { row: -1, column: 0 }, ArrowDown: { row: 1, column: 0 }, ArrowLeft: { row: 0, column: -1 }, ArrowRight: { row: 0, column: 1 } };

/** Where a key leads from a cell of a table of this size; undefined where it leads nowhere. With Ctrl, Home and End lead to the corners. */
export function cellAfter({ key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>, { row, column }: Place, rows: number, columns: number): Place | undefined {
  const step = steps[key];
  const ends: Readonly<Record<string, Place>> = { Home: { row: ctrlKey ? 0 : row, column: 0 }, End: { row: ctrlKey ? rows - 1 : row, column: columns - 1 } };
  const place = step ? { row: row + step.row, column: column + step.column } : ends[key];
  if (!place || place.row < 0 || place.row >= rows || place.column < 0 || place.column >= columns) return undefined;
  return place.row === row && place.column === column ? undefined : place;
}

/** A table of buttons with one stop for the Tab key; arrows, Home and End move within it. */
export function useRovingGrid<Table extends HTMLElement>(rows: number, columns: number) {
  const [active, setActive] = useState<Place>({ row: 0, column: 0 });
  const table: RefObject<Table> = useRef<Table>(null);
  const at = { row: Math.min(active.row, rows - 1), column: Math.min(active.column, columns - 1) };
  return {
    table,
    onKeyDown(event: KeyboardEvent) {
      const place = cellAfter(event, at, rows, columns);
      if (!place) return;
      event.preventDefault();
      table.current?.querySelector<HTMLElement>(`[data-cell="${place.row} ${place.column}"]`)?.focus();
    },
    cell: (row: number, column: number) => ({ tabIndex: row === at.row && column === at.column ? 0 : -1, onFocus: () => setActive({ row, column }), 'data-cell': `${row} ${column}` }),
  };
}
