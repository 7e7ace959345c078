import { byId, element } from './element.ts';

export interface Message {
  readonly kind: 'done' | 'note' | 'problem';
  readonly text: string;
  /** What a person can do about it; the message goes when one is chosen. */
  readonly choices?: readonly { readonly id: string; readonly label: string; choose(): void }[];
}

/** Shows a message above the grid in place of the one before. Nothing needs to be clicked away to go on working. */
export function showMessage(message: Message, closeLabel: string): void {
  const place = byId('messages');
  if (!place.contains(document.activeElement)) before = document.activeElement;
  const close = element('button', { type: 'button', class: 'quiet', 'aria-label': closeLabel }, '×');
  close.addEventListener('click', clearMessage);
  const choices = (message.choices ?? []).map(({ id, label, choose }) => {
    const button = element('button', { type: 'button', 'data-choice': id }, label);
    button.addEventListener('click', () => (clearMessage(), choose()));
    return button;
  });
  place.replaceChildren(element('div', { class: `message ${message.kind}`, 'data-message': message.kind }, element('p', {}, message.text), element('div', { class: 'buttons' }, ...choices), close));
  choices[0]?.focus();
}

/** Where the focus was when the message came, and goes back to when it leaves with the focus on it. */
let before: Element | null = null;

export function clearMessage(): void {
  const place = byId('messages');
  const held = place.contains(document.activeElement);
  place.replaceChildren();
  if (held && before instanceof HTMLElement) before.focus();
}
