import type { Book, BookEvent } from '../book.ts';
import { keptPrint } from './kept-print.ts';

/** Whether the workbook holds changes that no saved file has. */
export class Unsaved {
  private since = false;
  private kept = '';

  constructor(private readonly told: () => void) {
    addEventListener('beforeunload', (event) => {
      if (this.since) event.preventDefault();
    });
  }

  get any(): boolean {
    return this.since;
  }

  /** Follows a workbook; the one before no longer counts. */
  follow(book: Book): void {
    this.set(false);
    this.kept = keptPrint(book);
    book.listen((event) => {
      if (changesTheFile(event)) this.set(true);
    });
  }

  /** Looks at what is no event of the grid: a chart, a setting, what Tirek remembers. */
  look(book: Book): void {
    const kept = keptPrint(book);
    if (kept !== this.kept) this.set(true);
    this.kept = kept;
  }

  saved(): void {
    this.set(false);
  }

  private set(since: boolean): void {
    this.since = since;
    this.told();
  }
}

/** Looking around and calculating change nothing that a person would miss. */
const changesTheFile = ({ kind }: BookEvent) => kind === 'changed' || kind === 'added' || kind === 'deleted';
