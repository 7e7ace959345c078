import type { Day } from '../../domain/calendar/day.ts';
import type { FiguresScope } from '../../jobs/desk.ts';
import { figuresOf } from '../../jobs/figures-of.ts';
import { openWorkbook } from '../browser/open-workbook.ts';

/** What the thread is given. */
export interface FiguresOrder {
  readonly bytes: Uint8Array;
  readonly scope: FiguresScope;
  readonly today: Day;
}

/** The thread that reads another workbook: its cells stay here, its figures are answered, and it can be ended. */
const thread = self as unknown as { onmessage: (event: MessageEvent<FiguresOrder>) => void; postMessage(answer: unknown): void };

thread.onmessage = ({ data: { bytes, scope, today } }) =>
  void openWorkbook(bytes).then((sheets) => thread.postMessage(sheets.ok ? figuresOf(sheets.value, scope, today) : sheets));
