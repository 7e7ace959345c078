import type { Language } from '../../../text/language.ts';
import type { Schema } from '../office/schema.ts';
import type { FunctionsFile } from './add-in/function-offers.ts';
import { firstLanguage, wishesIn } from './address.ts';
import { byId } from './element.ts';
import { Files } from './files/opening.ts';
import { goThrough, regionOf } from './frame/regions.ts';
import { setUpSplitter } from './frame/splitter.ts';
import { setUpViews, showView } from './frame/views.ts';
import { loadGrid } from './grid-view.ts';
import { handleOn, type Handle } from './handle.ts';
import { setUpHint } from './hint.ts';
import { forgetPaneLanguage, remember, remembered } from './remembered.ts';
import { takeOver } from './worker/take-over.ts';
import { Workbench, type Supplies } from './workbench.ts';
import { sayIn, setUpLanguages } from './words.ts';
import './workbench.css';

declare global {
  interface Window {
    tirekWorkbench?: Handle;
  }
}

async function asked(address: string): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
}

const supplies: Supplies = {
  manifest: asked('/manifest.xml').then(async (answer) => new DOMParser().parseFromString(await answer.text(), 'application/xml')),
  schema: asked('/workbench/office-schema.json').then((answer) => answer.json() as Promise<Schema>),
  worker: takeOver(),
  functions: async (file) => (await asked(file)).json() as Promise<FunctionsFile>,
};

/** The page's switch is Office's display language. Whoever uses it means all of it, also a pane set to another before. */
async function change(language: Language, bench: Workbench, files: Files): Promise<void> {
  remember('language', language);
  forgetPaneLanguage();
  sayIn(language);
  const fresh = files.isUntouchedSample;
  await bench.inTurn(() => bench.speak(language));
  await (fresh ? files.openSample() : bench.inTurn(() => bench.translate()));
}

function setUpFrame(bench: Workbench, files: Files): void {
  setUpLanguages((language) => void change(language, bench, files));
  setUpSplitter(byId('splitter'), byId('pane-side'));
  setUpViews((view) => (view === 'pane' ? bench.pane.open() : showView(view)));
  setUpHint();
  const grid = { holds: () => byId('grid-place').contains(document.activeElement), focus: () => bench.focusGrid() };
  const pane = { holds: () => byId('pane-side').contains(document.activeElement), focus: () => bench.pane.focus() };
  const byKey = goThrough([regionOf(byId('top')), regionOf(byId('ribbon')), grid, pane]);
  addEventListener('keydown', byKey, { capture: true });
  bench.pane.onKey = byKey;
  document.querySelector('.skip')!.addEventListener('click', (event) => {
    event.preventDefault();
    bench.focusGrid();
  });
}

function start(): void {
  void loadGrid();
  const wishes = wishesIn(location.search);
  const language = firstLanguage(wishes.language, remembered('language'), navigator.languages);
  const bench = new Workbench(language, supplies);
  const files = new Files(bench);
  setUpFrame(bench, files);
  sayIn(language);
  window.tirekWorkbench = handleOn(bench);
  void bench.inTurn(() => bench.speak(language));
  void (wishes.sample ? files.openSample() : files.openEmpty());
}

start();
