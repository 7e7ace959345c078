import type { Page } from 'playwright-core';

/** What has the keyboard, in which part of the window, and how it is called. */
export interface Focus {
  readonly part: 'grid' | 'page' | 'pane' | 'nowhere';
  readonly name: string;
  /** A ring is drawn around it; in the grid the selection is. */
  readonly seen: boolean;
}

/** Runs in the page. A frame's focus is that of its document. */
function focusIn(): Focus {
  const nameOf = (element: Element) => (element.getAttribute('aria-label') ?? (element as HTMLInputElement).labels?.[0]?.textContent ?? element.textContent ?? '').replace(/\s+/gu, ' ').trim();
  let [part, active]: ['page' | 'pane', Element | null] = ['page', document.activeElement];
  if (active instanceof HTMLIFrameElement) [part, active] = ['pane', active.contentDocument!.activeElement];
  if (!active || active === active.ownerDocument.body) return { part: 'nowhere', name: '', seen: false };
  if (active.closest('#grid-place')) return { part: 'grid', name: '', seen: true };
  return { part, name: nameOf(active), seen: active.matches(':focus-visible') };
}

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Runs in the page: where the thing that has the keyboard stands in the window, with the room its ring takes. */
function focusPlace(): Place {
  const room = 4;
  const frame = document.activeElement instanceof HTMLIFrameElement ? document.activeElement : undefined;
  const [active, { x: left, y: top }] = [frame ? frame.contentDocument!.activeElement! : document.activeElement!, frame?.getBoundingClientRect() ?? { x: 0, y: 0 }];
  const { x, y, width, height } = active.getBoundingClientRect();
  return { x: Math.max(0, left + x - room), y: Math.max(0, top + y - room), width: width + 2 * room, height: height + 2 * room };
}

/** A person without a mouse. */
export class Keyboard {
  constructor(private readonly page: Page) {}

  focus(): Promise<Focus> {
    return this.page.evaluate(focusIn);
  }

  /** Presses keys one after the other; after each the keyboard must be somewhere, and be seen there. */
  async press(...keys: string[]): Promise<Focus> {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      await this.found(key);
    }
    return this.found('what was done');
  }

  /** Goes on with a key until something of this name has the keyboard. */
  async goTo(name: string | RegExp, key = 'Tab'): Promise<Focus> {
    const passed: string[] = [];
    for (let now = await this.focus(); passed.length < 80; now = await this.press(key)) {
      if (typeof name === 'string' ? now.name === name : name.test(now.name)) return now;
      passed.push(now.name.slice(0, 40));
    }
    throw new Error(`${String(name)} is not reached by ${key}: ${passed.join(' | ')}`);
  }

  place(): Promise<Place> {
    return this.page.evaluate(focusPlace);
  }

  /** Something new may take the focus a moment after a key: a page of the pane, a message. */
  private async found(key: string): Promise<Focus> {
    await this.page.waitForFunction(`(${String(focusIn)})().seen`, undefined, { timeout: 3000 }).catch(async () => {
      throw new Error(`After ${key} the focus is lost or not seen: ${JSON.stringify(await this.focus())}`);
    });
    return this.focus();
  }
}
