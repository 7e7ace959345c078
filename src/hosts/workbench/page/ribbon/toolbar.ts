const buttonsOf = (bar: HTMLElement) => [...bar.querySelectorAll<HTMLButtonElement>('button:not([role=menuitem])')];

/** The buttons of a toolbar are one stop of the Tab key; arrows, Home and End go from button to button. */
export function actAsToolbar(bar: HTMLElement): void {
  const settle = (current: Element | undefined) => buttonsOf(bar).forEach((button) => (button.tabIndex = button === current ? 0 : -1));
  settle(buttonsOf(bar)[0]);
  bar.addEventListener('focusin', ({ target }) => {
    const button = buttonsOf(bar).find((one) => one === target);
    if (button) settle(button);
  });
  bar.addEventListener('keydown', (event) => {
    const among = buttonsOf(bar);
    const next = nextPlace(event.key, among.indexOf(document.activeElement as HTMLButtonElement), among.length);
    if (next === undefined) return;
    event.preventDefault();
    among[next]!.focus();
  });
}

/** Where a key leads among so many things in a row; undefined where it leads nowhere. */
export function nextPlace(key: string, now: number, count: number): number | undefined {
  if (now < 0 || count === 0) return undefined;
  if (key === 'ArrowRight' || key === 'ArrowDown') return (now + 1) % count;
  if (key === 'ArrowLeft' || key === 'ArrowUp') return (now + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}
