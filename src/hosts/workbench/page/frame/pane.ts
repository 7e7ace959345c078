import { byId, element } from '../element.ts';
import type { PaneFrame } from './pane-frame.ts';
import { showView } from './views.ts';

/** The pane at the right: a frame with the add-in's page, which can be closed and shown again. */
export class Pane {
  private frame: PaneFrame | undefined;
  /** Keys pressed in the pane, which the page does not see by itself. */
  onKey: (event: KeyboardEvent) => void = () => undefined;

  /** `turned` is told when a person closes or opens it. */
  constructor(private readonly turned: (visible: boolean) => void) {
    byId('close-pane').addEventListener('click', () => {
      this.turn(false);
      byId('open-pane').focus();
    });
    byId('open-pane').addEventListener('click', () => {
      this.open();
      byId('close-pane').focus();
    });
  }

  /** Loads the add-in's page, with Excel's side on its frame for the seam to ask for. */
  load(page: string, excelFor: (window: Window) => object, title: string): void {
    this.clear();
    this.frame = element('iframe', { src: page, title, id: 'pane' });
    this.frame.excelFor = excelFor;
    this.frame.addEventListener('load', () => this.window?.addEventListener('keydown', (event) => this.onKey(event), { capture: true }));
    byId('pane-place').replaceChildren(this.frame);
  }

  clear(): void {
    this.frame?.remove();
    this.frame = undefined;
  }

  /** A sentence in the place of the page. */
  say(text: string): void {
    this.clear();
    byId('pane-place').replaceChildren(element('p', { class: 'loading', role: 'status' }, text));
  }

  get window(): Window | undefined {
    return this.frame?.contentWindow ?? undefined;
  }

  /** Shows or hides it because the add-in asks so. */
  show(visible: boolean): void {
    byId('pane-side').hidden = !visible;
    byId('open-pane').hidden = visible;
    if (visible) showView('pane');
  }

  focus(): boolean {
    if (byId('pane-side').offsetParent === null || !this.window) return false;
    this.window.focus();
    // A page that was never in use, or lost what had the focus, begins at its first control: a focus on nothing is seen by nobody.
    const { activeElement, body } = this.window.document;
    if (activeElement === null || activeElement === body) body.querySelector<HTMLElement>('button, [href], input, select, [tabindex="0"]')?.focus();
    return true;
  }

  /** Opens it because a person asks so. */
  open(): void {
    this.turn(true);
  }

  private turn(visible: boolean): void {
    this.show(visible);
    this.turned(visible);
  }
}
