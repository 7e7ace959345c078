import type { PaneFrame } from './frame/pane-frame.ts';

// Runs first in the pane's page: office.js takes its host from `window.external`, and the workbench has put one on the frame.
const host = (window.frameElement as PaneFrame | null)?.excelFor?.(window);
if (host) Object.defineProperty(window, 'external', { value: host, configurable: true });
