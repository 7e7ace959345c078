import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { focusIsLost } from '../parts/use-kept-focus.ts';

let last: string | undefined;

/** Something that opens a page in the place of the list: closed again, the keyboard is back where it was. */
export function Opener({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <span data-opener={name} onClickCapture={() => (last = name)}>
      {children}
    </span>
  );
}

/** The list takes a lost focus up: by the button that was pressed, or as a whole. */
export function useReturn(list: RefObject<HTMLElement>): void {
  useEffect(() => {
    if (!focusIsLost()) return;
    const opener = [...(list.current?.querySelectorAll<HTMLElement>('[data-opener]') ?? [])].find(({ dataset }) => dataset['opener'] === last);
    (opener?.querySelector('button') ?? list.current)?.focus();
  }, [list]);
}

/** What was opened takes a lost focus up: its first control, or itself. */
export function useArrival<Opened extends HTMLElement>(change: unknown = 'open'): RefObject<Opened> {
  const opened = useRef<Opened>(null);
  useEffect(() => {
    const within = (selector: string) => opened.current?.querySelector<HTMLElement>(selector);
    // Of several to choose between the chosen one: there the arrows begin.
    if (focusIsLost()) (within('[data-first] input:checked') ?? within('[data-first] input, [data-first] select, [data-first] button') ?? opened.current)?.focus();
  }, [change]);
  return opened;
}
