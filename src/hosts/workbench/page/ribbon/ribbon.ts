import type { Language } from '../../../../text/language.ts';
import { element } from '../element.ts';
import { pageWords } from '../strings.ts';
import type { AddIn, Command } from '../add-in/manifest.ts';
import { menuButton } from './menu-button.ts';
import { actAsToolbar } from './toolbar.ts';

type Run = (command: Command) => void;

/** Draws the add-in's tab, as the manifest describes it, and the cell's menu at its end. */
export function drawRibbon(bar: HTMLElement, { tab, menu }: AddIn, language: Language, run: Run): void {
  const words = pageWords[language];
  bar.setAttribute('aria-label', words.ribbon(tab.label));
  const cell = menuButton(words.cellMenu, 'cell-menu', menu.commands.map((command) => ({ id: command.id, label: command.label, choose: () => run(command) })));
  bar.replaceChildren(...tab.groups.map(({ label, commands }) => groupOf(label, commands.map((command) => buttonOf(command, run)))), groupOf(menu.label, [cell]));
  actAsToolbar(bar);
}

const groupOf = (label: string, contents: readonly HTMLElement[]) =>
  element('div', { role: 'group', 'aria-label': label, class: 'ribbon-group' }, element('div', { class: 'ribbon-buttons' }, ...contents), element('div', { class: 'ribbon-label', 'aria-hidden': 'true' }, label));

function buttonOf(command: Command, run: Run): HTMLElement {
  const { id, label, title, about, icon } = command;
  const picture = icon === undefined ? [] : [element('img', { src: icon, alt: '', width: '24', height: '24' })];
  const button = element('button', { type: 'button', class: 'command', 'data-command': id, title: [title, about].filter(Boolean).join('\n') || undefined }, ...picture, element('span', {}, label));
  button.addEventListener('click', () => run(command));
  return button;
}
