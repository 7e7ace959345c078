/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { addInFrom, type Command } from '../add-in/manifest.ts';
import { drawRibbon } from './ribbon.ts';
import { nextPlace } from './toolbar.ts';

const manifest = new DOMParser().parseFromString(readFileSync(path.join(__dirname, '../../../../../manifest.xml'), 'utf8'), 'application/xml');

function ribbon() {
  const chosen: (string | undefined)[] = [];
  const bar = document.body.appendChild(document.createElement('div'));
  drawRibbon(bar, addInFrom(manifest, 'ru-RU'), 'ru', ({ action }: Command) => chosen.push(action));
  const press = (key: string) => document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  const button = (command: string) => bar.querySelector<HTMLButtonElement>(`[data-command="${command}"]`)!;
  return { bar, chosen, press, button };
}

beforeEach(() => document.body.replaceChildren());

describe('the ribbon', () => {
  it('runs what the manifest says when its button is pressed', () => {
    const { button, chosen } = ribbon();
    button('Tirek.Check').click();
    button('Tirek.Open').click();
    expect(chosen).toEqual(['showFindings', undefined]);
  });

  it('is one stop of the Tab key, and arrows go through its buttons and round', () => {
    const { bar, press, button } = ribbon();
    const stops = () => [...bar.querySelectorAll('button')].filter((one) => one.tabIndex === 0).map((one) => one.dataset['command'] ?? one.id);
    expect(stops()).toEqual(['Tirek.Open']);
    button('Tirek.Open').focus();
    press('ArrowRight');
    expect([document.activeElement, stops()]).toEqual([button('Tirek.Staff'), ['Tirek.Staff']]);
    press('End');
    expect(document.activeElement!.id).toBe('cell-menu');
    press('ArrowRight');
    expect(document.activeElement).toBe(button('Tirek.Open'));
  });

  it('names its groups, and says by its tooltips what buttons do', () => {
    const { bar, button } = ribbon();
    for (const group of bar.querySelectorAll('[role=group]')) expect(group.getAttribute('aria-label')).toMatch(/\S/u);
    expect(button('Tirek.Check').title.split('\n')).toHaveLength(2);
  });
});

describe('the menu of a cell', () => {
  const opened = () => {
    const made = ribbon();
    const menu = made.bar.querySelector<HTMLElement>('[role=menu]')!;
    const opener = made.bar.querySelector<HTMLButtonElement>('#cell-menu')!;
    opener.focus();
    opener.click();
    return { ...made, menu, opener };
  };

  it('opens on its first line, goes through its lines, and runs one', () => {
    const { menu, opener, press, chosen } = opened();
    expect([menu.hidden, opener.getAttribute('aria-expanded')]).toEqual([false, 'true']);
    expect(document.activeElement!.textContent).toBe(menu.querySelector('button')!.textContent);
    press('ArrowDown');
    (document.activeElement as HTMLElement).click();
    expect(chosen).toEqual(['showFindings']);
    expect([menu.hidden, document.activeElement]).toEqual([true, opener]);
  });

  it('closes with Escape, which gives the focus back to its button', () => {
    const { menu, opener, press } = opened();
    press('Escape');
    expect([menu.hidden, opener.getAttribute('aria-expanded'), document.activeElement]).toEqual([true, 'false', opener]);
  });

  it('closes when the focus goes elsewhere', () => {
    const { menu, button } = opened();
    button('Tirek.Help').focus();
    expect(menu.hidden).toBe(true);
  });
});

describe('keys in a row of things', () => {
  it('lead to the neighbour, the first, the last, or nowhere', () => {
    expect(['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'Home', 'End', 'a'].map((key) => nextPlace(key, 0, 3))).toEqual([1, 1, 2, 2, 0, 2, undefined]);
    expect(nextPlace('ArrowRight', -1, 3)).toBeUndefined();
    expect(nextPlace('ArrowRight', 0, 0)).toBeUndefined();
  });
});
