/** @jest-environment jsdom */
import { takeOver } from './take-over.ts';

/** A browser's container of service workers, whose worker takes the page in when it is asked to. */
class Container extends EventTarget {
  controller: object | null = null;
  asked = 0;
  registered: unknown;
  ready: Promise<{ active: { postMessage(): void } }>;

  constructor({ claims = true } = {}) {
    super();
    const postMessage = () => {
      this.asked++;
      if (claims) this.takeIn();
    };
    this.ready = Promise.resolve({ active: { postMessage } });
  }

  register(...given: unknown[]): Promise<void> {
    this.registered = given;
    return Promise.resolve();
  }

  takeIn(): void {
    this.controller = {};
    this.dispatchEvent(new Event('controllerchange'));
  }
}
const asked = (container: object, wait?: number) => takeOver(container as ServiceWorkerContainer, wait);

describe('the service worker', () => {
  it('is registered for the whole server, asked for anew each time, and has the page already on a later visit', async () => {
    const container = new Container();
    container.controller = {};
    expect(await asked(container)).toBe(true);
    expect(container.registered).toEqual(['/sw.js', { scope: '/', updateViaCache: 'none' }]);
    expect(container.asked).toBe(0);
  });

  it('takes in a page that came past it', async () => {
    const container = new Container();
    expect(await asked(container)).toBe(true);
    expect(container.asked).toBe(1);
  });

  it('is not waited for without end, and is not to be had in every browser', async () => {
    expect(await asked(new Container({ claims: false }), 1)).toBe(false);
    const refusing = new Container();
    refusing.register = () => Promise.reject(new Error('SecurityError'));
    expect(await asked(refusing)).toBe(false);
    expect(await takeOver()).toBe(false);
  });
});
