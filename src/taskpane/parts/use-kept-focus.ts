import { useEffect, useRef, type RefObject } from 'react';

let lastFocused: Element | undefined;

/** Remembers what had the focus last, to notice when that is gone. Returns how to stop. */
export function watchFocus(): () => void {
  const remember = ({ target }: FocusEvent) => {
    lastFocused = target instanceof Element ? target : undefined;
  };
  document.addEventListener('focusin', remember);
  return () => document.removeEventListener('focusin', remember);
}

/** The focus was on something that is no longer there. A focus in the grid, or on nothing yet, is not lost. */
export const focusIsLost = (): boolean =>
  document.hasFocus() && (document.activeElement === null || document.activeElement === document.body) && lastFocused !== undefined && !lastFocused.isConnected;

/** When something changes and the focus is lost by it that was within the element, the element takes it up: the keyboard stays in the part of the page where it was. */
export function useFocusWithin(ref: RefObject<HTMLElement>, change: unknown): void {
  const inside = useRef(false);
  useEffect(() => {
    const heard = ({ target }: FocusEvent) => void (inside.current = target instanceof Node && ref.current?.contains(target) === true);
    document.addEventListener('focusin', heard);
    return () => document.removeEventListener('focusin', heard);
  }, [ref]);
  useEffect(() => {
    if (inside.current && focusIsLost()) ref.current?.focus();
  }, [ref, change]);
}

/** When something changes and the focus is lost by it, the element takes it up. A whole page takes it without being scrolled to. */
export function useKeptFocus(ref: RefObject<HTMLElement>, change: unknown, preventScroll = false): void {
  useEffect(() => {
    if (change !== undefined && focusIsLost()) ref.current?.focus({ preventScroll });
  }, [ref, change, preventScroll]);
}
