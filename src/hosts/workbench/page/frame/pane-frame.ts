/** The pane's frame, with the native side of Excel on it for office.js to find. */
export interface PaneFrame extends HTMLIFrameElement {
  excel?: object;
}
