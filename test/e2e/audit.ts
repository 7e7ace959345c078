import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { root } from './workbench.ts';

declare global {
  interface Window {
    axe?: { run(context: { readonly exclude: string[] }, options: RunOptions): Promise<AxeResults> };
  }
}

const source = readFileSync(path.join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Extent {
  /** Left out, by selector. */
  readonly except?: readonly string[];
  /** Only these rules; otherwise all of WCAG 2.2 AA and good practice. */
  readonly rules?: readonly string[];
}

/** What axe objects to, a line for each element. Evaluated in the page, so that its rules for scripts stay as they are. */
export async function objections(frame: Frame | Page, { except = [], rules }: Extent = {}): Promise<string[]> {
  if (!(await frame.evaluate(() => window.axe !== undefined))) await frame.evaluate(source);
  const asked = { exclude: [...except], type: rules ? ('rule' as const) : ('tag' as const), values: [...(rules ?? everything)] };
  return frame.evaluate(async ({ exclude, type, values }) => {
    const { violations } = await window.axe!.run({ exclude }, { runOnly: { type, values }, resultTypes: ['violations'], iframes: false });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`));
  }, asked);
}

/** Runs in the page: what does not fit, in words. */
function tooWide(except: string): string[] {
  const scroller = document.scrollingElement!;
  const sideways = scroller.scrollWidth > scroller.clientWidth ? [`the page scrolls sideways: ${scroller.scrollWidth} > ${scroller.clientWidth}`] : [];
  const name = (element: Element) => `${element.tagName} «${(element.textContent ?? '').slice(0, 60)}»`;
  const shown = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => element.clientWidth > 1 && element.getClientRects().length > 0 && !element.closest(except));
  const cut = shown.filter((element) => ['hidden', 'clip'].includes(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth + 1);
  const scrolls = (element: Element | null): boolean => element !== null && element !== document.body && (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
  const beyond = shown.filter((element) => {
    if (scrolls(element.parentElement)) return false;
    const { left, right } = element.getBoundingClientRect();
    return left < -1 || right > scroller.clientWidth + 1;
  });
  const context = document.createElement('canvas').getContext('2d')!;
  // A list to choose from hides what does not fit without a word.
  const choices = shown.filter((element): element is HTMLSelectElement => {
    if (!(element instanceof HTMLSelectElement)) return false;
    const { font, paddingLeft, paddingRight } = getComputedStyle(element);
    context.font = font;
    return context.measureText(element.selectedOptions[0]?.text ?? '').width > element.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
  });
  return [...sideways, ...cut.map((each) => `cut off: ${name(each)}`), ...beyond.map((each) => `outside: ${name(each)}`), ...choices.map((each) => `too long a choice: ${each.selectedOptions[0]!.text}`)];
}

/** What is cut off, stands outside the page or makes it scroll sideways. */
export const misfits = (frame: Frame | Page, { except = [] }: Extent = {}): Promise<string[]> => frame.evaluate(tooWide, ['.nothing', ...except].join(','));
