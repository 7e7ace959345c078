import { useRef, useState, type KeyboardEvent, type RefObject } from 'react';

type Axis = 'vertical' | 'horizontal';
const steps: Readonly<Record<Axis, Readonly<Record<string, number>>>> = { vertical: { ArrowUp: -1, ArrowDown: 1 }, horizontal: { ArrowLeft: -1, ArrowRight: 1 } };

/** Where a key leads from a place in a row of this many; undefined where it leads nowhere. */
export function placeAfter(key: string, at: number, count: number, axis: Axis): number | undefined {
  const step = steps[axis][key];
  const place = step === undefined ? ({ Home: 0, End: count - 1 } as Readonly<Record<string, number>>)[key] : at + step;
  return place === undefined || place < 0 || place >= count || place === at ? undefined : place;
}

interface Roving<List extends HTMLElement> {
  readonly list: RefObject<List>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly item: (place: number) => { readonly tabIndex: 0 | -1; readonly onFocus: () => void; readonly 'data-roving': '' };
  readonly focus: (place: number) => void;
}

/** A row of buttons with one stop for the Tab key; arrows, Home and End move within it. */
export function useRoving<List extends HTMLElement>(count: number, axis: Axis, first = 0): Roving<List> {
  const [active, setActive] = useState(first);
  const list = useRef<List>(null);
  const at = Math.min(active, count - 1);
  const focus = (place: number) => list.current?.querySelectorAll<HTMLElement>('[data-roving]')[place]?.focus();
  return {
    list,
    onKeyDown(event) {
      const place = placeAfter(event.key, at, count, axis);
      if (place === undefined) return;
      event.preventDefault();
      focus(place);
    },
    item: (place) => ({ tabIndex: place === at ? 0 : -1, onFocus: () => setActive(place), 'data-roving': '' }),
    focus,
  };
}
