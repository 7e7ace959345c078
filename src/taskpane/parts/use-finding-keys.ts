import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { focusIsLost } from './use-kept-focus.ts';
import { placeAfter } from './use-roving.ts';

interface FindingKeys {
  readonly list: RefObject<HTMLDivElement>;
  readonly item: (key: string) => { readonly tabIndex: 0 | -1; readonly onFocus: () => void; readonly onKeyDown: (event: KeyboardEvent) => void; readonly 'data-finding': '' };
}

/**
 * One stop of the Tab key for all findings; arrows, Home and End move through them, over headings and folds. The place
 * belongs to the finding, not to the line: it stays while findings come and go, and falls to a neighbour when its own is gone.
 */
export function useFindingKeys(drawn: readonly string[], current: string | undefined): FindingKeys {
  const list = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(current);
  const [seen, setSeen] = useState(current);
  const place = useRef(0);
  /** The keyboard was in the list last: elsewhere it is not for the list to take up. */
  const inside = useRef(false);
  if (seen !== current) {
    setSeen(current);
    if (current !== undefined) setActive(current);
  }
  const stop = [active, current].find((key) => key !== undefined && drawn.includes(key)) ?? drawn[0];
  const focus = (at: number) => list.current?.querySelectorAll<HTMLElement>('[data-finding]')[at]?.focus();
  const all = drawn.join('\n');
  useEffect(() => {
    const heard = ({ target }: FocusEvent) => void (inside.current = target instanceof Node && list.current?.contains(target) === true);
    document.addEventListener('focusin', heard);
    return () => document.removeEventListener('focusin', heard);
  }, []);
  useEffect(() => {
    if (drawn.length > 0 && inside.current && focusIsLost()) focus(Math.min(place.current, drawn.length - 1));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- whenever other lines are drawn
  }, [all]);
  return {
    list,
    item: (key) => ({
      tabIndex: key === stop ? 0 : -1,
      onFocus() {
        place.current = drawn.indexOf(key);
        setActive(key);
      },
      onKeyDown(event) {
        const next = placeAfter(event.key, drawn.indexOf(key), drawn.length, 'vertical');
        if (next === undefined) return;
        event.preventDefault();
        focus(next);
      },
      'data-finding': '',
    }),
  };
}
