import { element } from '../element.ts';
import { nextPlace } from './toolbar.ts';

export interface MenuLine {
  readonly id: string;
  readonly label: string;
  choose(): void;
}

/** A button that opens a menu below itself; arrows go through its lines, Escape and leaving it close it. */
export function menuButton(label: string, id: string, lines: readonly MenuLine[]): HTMLElement {
  const button = element('button', { type: 'button', id, class: 'command', 'aria-haspopup': 'menu', 'aria-expanded': 'false' }, label, element('span', { class: 'arrow', 'aria-hidden': 'true' }, ' ▾'));
  const list = element('div', { role: 'menu', 'aria-labelledby': id, class: 'menu', hidden: true });
  const show = (open: boolean) => {
    list.hidden = !open;
    // Below the button on the screen, since the ribbon may scroll and would cut it off.
    const { left, bottom } = button.getBoundingClientRect();
    Object.assign(list.style, { left: `${left}px`, top: `${bottom}px` });
    button.setAttribute('aria-expanded', String(open));
  };
  list.append(...lines.map((line) => lineOf(line, () => (show(false), button.focus()))));
  button.addEventListener('click', () => {
    show(list.hidden);
    if (!list.hidden) list.querySelector('button')?.focus();
  });
  list.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') return show(false), button.focus();
    const all = [...list.querySelectorAll('button')];
    const next = nextPlace(event.key, all.indexOf(document.activeElement as HTMLButtonElement), all.length);
    if (next === undefined) return;
    event.preventDefault();
    all[next]!.focus();
  });
  const place = element('span', { class: 'menu-place' }, button, list);
  place.addEventListener('focusout', ({ relatedTarget }) => {
    if (!place.contains(relatedTarget as Node | null)) show(false);
  });
  return place;
}

function lineOf({ id, label, choose }: MenuLine, close: () => void): HTMLElement {
  const line = element('button', { type: 'button', role: 'menuitem', tabindex: '-1', 'data-command': id }, label);
  line.addEventListener('click', () => {
    close();
    choose();
  });
  return line;
}
