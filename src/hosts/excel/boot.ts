import { noteMistake } from './mistakes.ts';
import { showFailure, showOutside, showStarting } from './boot-page.ts';
import { associateCommands } from './commands.ts';

/** The ids of the custom functions, entered by the build: their code is not needed to announce them. */
declare const TIREK_FUNCTION_IDS: readonly string[];

/** As long as Excel on the web may take on a slow line. */
const patience = 15_000;

const root = document.getElementById('tirek')!;

/** Functions are announced at once and loaded when the first is called. */
function announceFunctions(): void {
  for (const id of TIREK_FUNCTION_IDS)
    CustomFunctions.associate(id, async (...given: unknown[]) => (await import(/* webpackChunkName: "functions" */ './call-function.ts')).calculate(id, given));
}

async function openPane(): Promise<void> {
  const { showPane } = await import(/* webpackChunkName: "pane" */ './pane.ts');
  showPane(root);
}

/** Office is there as soon as its script has run; whether it answers is another question. */
function begin(watchdog: ReturnType<typeof setTimeout>): void {
  if (typeof Office === 'undefined') return showFailure(root, 'noAnswer');
  void Office.onReady(({ host }) => {
    clearTimeout(watchdog);
    if (host !== Office.HostType.Excel) return showOutside(root);
    announceFunctions();
    associateCommands();
    openPane().catch((mistake: unknown) => {
      noteMistake(mistake);
      showFailure(root, 'broken');
    });
  });
}

/** Runs before the script of Office: where Microsoft’s address hangs, the watchdog is awake. */
function boot(): void {
  showStarting(root);
  const watchdog = setTimeout(() => showFailure(root, 'noAnswer'), patience);
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => begin(watchdog));
  else begin(watchdog);
}

boot();
