import { remember, remembered } from '../remembered.ts';

/** In pixels. The pane is made for 320 and more, as in Excel. */
export const narrowest = 320;
export const widest = 720;
export const usualWidth = 350;
const step = 16;

/** The pane's width after a key; undefined where the key means nothing here. The pane stands at the right. */
export function widthAfter(key: string, width: number): number | undefined {
  if (key === 'ArrowLeft') return within(width + step);
  if (key === 'ArrowRight') return within(width - step);
  if (key === 'Home') return narrowest;
  return key === 'End' ? widest : undefined;
}

export const within = (width: number): number => Math.round(Math.min(widest, Math.max(narrowest, width)));

/** Lets the pane be made wider by pointer and by keyboard; the width is remembered. */
export function setUpSplitter(splitter: HTMLElement, pane: HTMLElement): void {
  let width = usualWidth;
  const set = (wished: number) => {
    width = within(wished);
    pane.style.setProperty('--pane-width', `${width}px`);
    splitter.setAttribute('aria-valuenow', String(width));
  };
  splitter.setAttribute('aria-valuemin', String(narrowest));
  splitter.setAttribute('aria-valuemax', String(widest));
  set(Number(remembered('pane-width')) || usualWidth);

  splitter.addEventListener('keydown', (event) => {
    const next = widthAfter(event.key, width);
    if (next === undefined) return;
    event.preventDefault();
    set(next);
    remember('pane-width', String(width));
  });
  const drag = (event: PointerEvent) => set(pane.getBoundingClientRect().right - event.clientX);
  splitter.addEventListener('pointerdown', (event) => {
    splitter.setPointerCapture(event.pointerId);
    document.body.classList.add('dragging');
    splitter.addEventListener('pointermove', drag);
  });
  splitter.addEventListener('lostpointercapture', () => {
    document.body.classList.remove('dragging');
    splitter.removeEventListener('pointermove', drag);
    remember('pane-width', String(width));
  });
}
