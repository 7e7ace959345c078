import { createDesk } from '../../jobs/create-desk.ts';
import type { Desk } from '../../jobs/desk.ts';
import { mountPane } from '../../taskpane/index.tsx';
import { saveFile } from '../browser/save-file.ts';
import { routeSource } from './commands.ts';
import { documentReader } from './document-reader.ts';
import { figuresReader } from './figures-reader.ts';
import { lastMistake, noteMistake } from './mistakes.ts';
import { officeLanguage, preferences } from './preferences.ts';
import { loadSample } from './sample.ts';
import { watchWorkbook } from './watch-workbook.ts';
import { today } from '../../jobs/today.ts';
import { workerThinker } from './worker-thinker.ts';
import { forgetMemory } from './workbook-memory.ts';
import { ownTasks } from './slices.ts';
import { roundTrips } from './workbook/batch.ts';
import { officeWorkbook } from './workbook/office-workbook.ts';

declare const TIREK_VERSION: string;

/** The desk over the open workbook; the functions follow what is remembered. */
function excelDesk(): Desk {
  const workbook = officeWorkbook();
  return createDesk({
    workbook: {
      ...workbook,
      async remember(xml) {
        const written = await workbook.remember(xml);
        forgetMemory();
        return written;
      },
    },
    thinker: workerThinker(),
    sample: loadSample,
    documents: documentReader(),
    figures: figuresReader(today),
    today,
  });
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** What `npm run bench` reads: round trips to Excel, and the longest that our own code held the thread. */
declare global {
  interface Window {
    tirekMeasures?: { readonly roundTrips: typeof roundTrips; readonly ownTasks: typeof ownTasks };
  }
}

/** Draws the pane into the page and connects it with Excel. */
export function showPane(root: HTMLElement): void {
  window.tirekMeasures = { roundTrips, ownTasks };
  const { diagnostics } = Office.context;
  mountPane(root, {
    desk: excelDesk(),
    preferences,
    startLanguage: officeLanguage(),
    route: routeSource,
    about: { version: TIREK_VERSION, host: `${diagnostics.host} ${diagnostics.platform} ${diagnostics.version}` },
    lastMistake,
    noteMistake,
    copy,
    save: saveFile,
    reload: () => location.reload(),
    onWorkbookChanged: watchWorkbook,
  });
}
