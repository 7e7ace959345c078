/** The pane's frame. The seam in its page asks it for Excel's side, each time the page is loaded. */
export interface PaneFrame extends HTMLIFrameElement {
  excelFor?(window: Window): object;
}
