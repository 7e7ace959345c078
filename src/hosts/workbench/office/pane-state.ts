/** What the page does when the add-in asks to be shown or hidden, or changes its ribbon. */
export interface PaneEvents {
  readonly onShowPane?: () => void;
  readonly onHidePane?: () => void;
  /** A button or a tab of the ribbon, by its id in the manifest. */
  readonly onRibbon?: (change: { readonly id: string; readonly enabled?: boolean; readonly visible?: boolean }) => void;
  readonly onOpenWindow?: (address: string) => void;
  /** After a batch in which the add-in ordered some change, of cells or of what only the host keeps (charts, settings …). */
  readonly onWritten?: () => void;
  /** office.js of a page says that its functions can be called. */
  readonly onFunctionsReady?: () => void;
}

/** Whether the pane is shown, and whether the add-in wants to start with the document. */
export class PaneState {
  visible = true;
  startsWithDocument = false;

  constructor(readonly events: PaneEvents) {}

  /** True where something changed. */
  show(visible: boolean): boolean {
    const changed = this.visible !== visible;
    this.visible = visible;
    if (visible) this.events.onShowPane?.();
    else this.events.onHidePane?.();
    return changed;
  }
}
