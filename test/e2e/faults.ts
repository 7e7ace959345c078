import type { Frame } from 'playwright-core';
import { misfits, objections } from './audit.ts';
import type { Visit } from './workbench.ts';

/** Everything that is wrong with what the pane shows now: to axe in light, dark and forced colours, and to the eye. */
export async function faults({ page }: Visit, pane: Frame): Promise<string[]> {
  const found = await plainFaults(pane);
  for (const looks of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...looks });
    await drawn(pane);
    found.push(...(await objections(pane, { rules: ['color-contrast', 'link-in-text-block'] })).map((line) => `${JSON.stringify(looks)} ${line}`));
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  await drawn(pane);
  return found;
}

export async function plainFaults(pane: Frame): Promise<string[]> {
  await drawn(pane);
  return [...(await misfits(pane)), ...(await objections(pane))];
}

/** React has drawn, and no colour is on its way to another. */
const drawn = (pane: Frame) =>
  pane.evaluate(async () => {
    for (let frames = 0; frames < 3; frames++) await new Promise((resolve) => requestAnimationFrame(resolve));
    await Promise.all(document.getAnimations().filter((each) => each instanceof CSSTransition).map((each) => each.finished.catch(() => undefined)));
  });
