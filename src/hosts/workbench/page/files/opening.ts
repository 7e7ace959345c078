import { leftOutText } from '../../../../text/left-out.ts';
import { describeProblem } from '../../../../text/problems.ts';
import { byId } from '../element.ts';
import { sayBusy } from '../grid-view.ts';
import { showMessage } from '../messages.ts';
import { bookNames } from '../strings.ts';
import type { Workbench } from '../workbench.ts';
import { acceptDrop } from './drop.ts';
import { download } from './download.ts';
import { bookName, fileName } from './file-name.ts';
import { contentsOf, emptyContents, sampleContents, xlsxOf } from './xlsx.ts';

/** Opening and saving: what the buttons «Үлгі», «Ашу», «Сақтау» and a dropped file do. One thing at a time. */
export class Files {
  /** The open workbook is the sample as it came. */
  private sample = false;

  constructor(private readonly bench: Workbench) {
    byId('open-sample').addEventListener('click', () => this.unlessUnsaved(() => this.openSample()));
    byId('open-file').addEventListener('click', () => byId('file').click());
    byId('save-file').addEventListener('click', () => void this.save());
    const input = byId<HTMLInputElement>('file');
    input.addEventListener('change', () => {
      this.openChosen([...(input.files ?? [])]);
      input.value = '';
    });
    acceptDrop(document.body, byId('drop'), (files) => this.openChosen(files));
  }

  /** Whether nothing would be lost if the sample came in another language. */
  get isUntouchedSample(): boolean {
    return this.sample && !this.bench.unsaved.any;
  }

  openSample(): Promise<void> {
    return this.bench.inTurn(async () => {
      const { language } = this.bench;
      await this.bench.show({ name: bookNames[language].sample, contents: await sampleContents(language) });
      this.sample = true;
    });
  }

  openEmpty(): Promise<void> {
    return this.bench.inTurn(async () => {
      const { empty, sheet } = bookNames[this.bench.language];
      await this.bench.show({ name: empty, contents: await emptyContents(sheet) });
      this.sample = false;
    });
  }

  save(): Promise<void> {
    return this.bench.inTurn(async () => {
      const { page, message } = this.bench.words;
      const name = fileName(this.bench.book.name());
      download(await xlsxOf(this.bench.book), name);
      this.bench.unsaved.saved();
      const hasCharts = this.bench.book.sheets().some(({ kept }) => kept.charts.length > 0);
      showMessage(hasCharts ? { kind: 'note', text: message.savedWithoutCharts(name) } : { kind: 'done', text: message.saved(name) }, page.close);
    });
  }

  private async saveAnd(open: () => Promise<void>): Promise<void> {
    await this.save();
    if (!this.bench.unsaved.any) await open();
  }

  private openChosen(files: readonly File[]): void {
    const { page, message } = this.bench.words;
    const [file] = files;
    if (!file) return;
    if (files.length > 1) showMessage({ kind: 'problem', text: message.manyFiles }, page.close);
    else this.unlessUnsaved(() => this.openFile(file));
  }

  private openFile(file: File): Promise<void> {
    return this.bench.inTurn(async () => {
      sayBusy(true);
      const opened = await contentsOf(file);
      sayBusy(false);
      const { page, message } = this.bench.words;
      if (!opened.ok) return showMessage({ kind: 'problem', text: message.notOpened(file.name, describeProblem(opened.problem, this.bench.language)) }, page.close);
      const { contents, leftOut } = opened.value;
      await this.bench.show({ name: bookName(file.name), contents });
      if (this.bench.book.losses.length > 0) showMessage({ kind: 'note', text: message.openedWithout(file.name, this.bench.book.losses) }, page.close);
      if (leftOut) showMessage({ kind: 'note', text: message.openedDocument(file.name, leftOutText(leftOut, this.bench.language)) }, page.close);
      this.sample = false;
    });
  }

  /** Asks first where changes would be lost. */
  private unlessUnsaved(open: () => Promise<void>): void {
    const { page, message } = this.bench.words;
    if (!this.bench.unsaved.any) return void open();
    const choices = [
      { id: 'save', label: message.saveFirst, choose: () => void this.saveAnd(open) },
      { id: 'discard', label: message.discard, choose: () => void open() },
      { id: 'stay', label: message.stay, choose: () => undefined },
    ];
    showMessage({ kind: 'note', text: message.unsaved(this.bench.book.name()), choices }, page.close);
  }
}
