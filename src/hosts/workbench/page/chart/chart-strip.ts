import type { Book, BookSheet, KeptChart } from '../../book.ts';
import { element } from '../element.ts';
import { chartData } from './chart-data.ts';
import { drawChart } from './draw.ts';
import { layOut } from './layout.ts';

const pixelsInPoint = 4 / 3;

/** The charts of the sheet before the person, drawn plainly in a strip below the grid. They follow the cells. */
export class ChartStrip {
  private shown = '';
  private due = false;

  constructor(private readonly strip: HTMLDetailsElement, private readonly book: () => Book | undefined, private readonly title: () => string) {
    new ResizeObserver(() => this.follow()).observe(strip);
  }

  /** Draws again, once for all that changes in the same moment. */
  follow(): void {
    if (this.due) return;
    this.due = true;
    requestAnimationFrame(() => {
      this.due = false;
      this.draw();
    });
  }

  private draw(): void {
    const book = this.book();
    const sheet = book?.active();
    const charts = sheet?.kept.charts ?? [];
    this.strip.hidden = charts.length === 0;
    if (!book || charts.length === 0) return void (this.shown = '');
    const room = Math.max(280, this.strip.clientWidth - 24);
    const all = charts.map((chart) => ({ chart, data: chartData(chart, sourceOf(chart, book, sheet!)) }));
    const print = JSON.stringify([room, this.title(), all.map(({ chart, data }) => [chart.id, chart.frame, data])]);
    if (print === this.shown) return;
    this.shown = print;
    const pictures = all.map(({ chart: { id, frame }, data }) => drawChart(layOut(data, Math.min(room, Math.max(280, frame.width * pixelsInPoint)), heightFor(data.lying ? data.names.length : 0)), data, `chart-${id}`));
    this.strip.replaceChildren(element('summary', {}, this.title()), element('div', { class: 'charts-list', tabindex: '0', role: 'group', 'aria-label': this.title() }, ...pictures));
  }
}

/** Lying bars take a line each; columns are as high as a picture usually is. */
const heightFor = (lines: number) => Math.max(240, lines * 24 + 110);

const sourceOf = ({ sourceSheet }: KeptChart, book: Book, own: BookSheet): BookSheet => book.sheets().find((sheet) => sheet.id === sourceSheet || sheet.name() === sourceSheet) ?? own;
