/** @jest-environment jsdom */
import fc from 'fast-check';
import { nothingKept } from '../../xlsx/contents.ts';
import type { BookCell, BookSheet, KeptChart } from '../../book.ts';
import { chartData, type ChartData } from './chart-data.ts';
import { drawChart, figuresOf, seriesColors } from './draw.ts';
import { layOut } from './layout.ts';
import { widthOf } from './text-width.ts';

type Plain = string | number | null;

/** A sheet that holds these values, as far as a chart reads it. */
const sheetWith = (rows: readonly (readonly Plain[])[]) =>
  ({
    kept: nothingKept(),
    cell: (row: number, column: number): BookCell | undefined => {
      const value = rows[row]?.[column] ?? null;
      return value === null ? undefined : { value, formula: undefined, text: typeof value === 'number' && value < 1 && value > 0 ? `${value * 100}%` : String(value), look: {} };
    },
  }) as unknown as BookSheet;

const chart = (more: Partial<KeptChart>): KeptChart => ({ id: '1', name: 'c', type: 'BarStacked', title: 'Санаттар', source: { top: 0, left: 0, bottom: 2, right: 2 }, sourceSheet: 's', seriesBy: 'columns', frame: { left: 0, top: 0, width: 300, height: 200 }, more: {}, ...more });

const counts = sheetWith([
  ['Мектеп', 'шебер', 'сарапшы'],
  ['Тірек', 3, 5],
  ['Жаңа', 1, null],
]);

describe('what a chart shows', () => {
  it('is read from the cells: bars are named by the first column, series by the first row', () => {
    expect(chartData(chart({}), counts)).toEqual({
      title: 'Санаттар',
      lying: true,
      stacked: true,
      names: ['Тірек', 'Жаңа'],
      series: [
        { name: 'шебер', values: [{ value: 3, text: '3' }, { value: 1, text: '1' }] },
        { name: 'сарапшы', values: [{ value: 5, text: '5' }, { value: undefined, text: '' }] },
      ],
    });
  });

  it('is read the other way round where the rows are the series', () => {
    const data = chartData(chart({ type: 'ColumnClustered', seriesBy: 'rows' }), counts);
    expect(data).toMatchObject({ lying: false, stacked: false, names: ['шебер', 'сарапшы'], series: [{ name: 'Тірек' }, { name: 'Жаңа' }] });
  });

  it('ends where a picture would no longer tell the bars apart', () => {
    const data = chartData(chart({ source: { top: 0, left: 0, bottom: 1048575, right: 1 } }), counts);
    expect(data.names).toHaveLength(200);
  });

  it('is said in words too, figure by figure', () => {
    expect(figuresOf(chartData(chart({}), counts))).toBe('Тірек: шебер 3, сарапшы 5. Жаңа: шебер 1, сарапшы.');
  });
});

describe('a picture of lying, stacked bars', () => {
  const picture = layOut(chartData(chart({}), counts), 400, 240);
  const barsOf = (name: string) => picture.bars.filter((bar) => bar.name === name);

  it('puts the bars of a school one after the other, as long as their figures', () => {
    const [first, second] = barsOf('Тірек');
    expect(second!.x).toBeCloseTo(first!.x + first!.width);
    expect(second!.width / first!.width).toBeCloseTo(5 / 3);
    expect(barsOf('Жаңа')[0]!.width).toBeCloseTo(first!.width / 3);
    expect(barsOf('Жаңа')[1]!.width).toBe(0);
  });

  it('begins every line at the base and keeps lines apart', () => {
    expect(barsOf('Тірек')[0]!.x).toBeCloseTo(picture.base.x1);
    expect(barsOf('Жаңа')[0]!.y).toBeGreaterThan(barsOf('Тірек')[0]!.y + barsOf('Тірек')[0]!.height);
  });

  it('prints the names and the figures on their bars, and no sum, which would count a teacher with two categories twice', () => {
    const printed = (onBar: true | undefined) => picture.labels.filter((label) => label.onBar === onBar).map(({ text }) => text);
    expect(printed(true)).toEqual(['3', '5', '1']);
    expect(printed(undefined)).toEqual(['Санаттар', 'Тірек', 'Жаңа']);
    expect(picture.legend.map(({ text }) => text)).toEqual(['шебер', 'сарапшы']);
  });
});

describe('a picture of columns', () => {
  const one = sheetWith([
    ['', 'шебер', 'сарапшы'],
    ['Барлығы', 0.25, 0.75],
  ]);
  const picture = layOut(chartData(chart({ type: 'ColumnClustered', seriesBy: 'rows', source: { top: 0, left: 0, bottom: 1, right: 2 } }), one), 400, 240);

  it('lets them stand on one line, as high as their figures, which are printed as the cells show them', () => {
    const [left, right] = picture.bars;
    expect(left!.y + left!.height).toBeCloseTo(picture.base.y1);
    expect(right!.y + right!.height).toBeCloseTo(picture.base.y1);
    expect(right!.height / left!.height).toBeCloseTo(3);
    expect(right!.x).toBeGreaterThan(left!.x + left!.width);
    expect(picture.labels.map(({ text }) => text)).toEqual(['Санаттар', 'шебер', '25%', 'сарапшы', '75%']);
  });

  it('puts the columns of several series side by side, each from the line', () => {
    const { bars, base } = layOut(chartData(chart({ type: 'ColumnClustered', seriesBy: 'columns' }), counts), 400, 240);
    const [first, second] = bars.filter(({ name }) => name === 'Тірек');
    expect(second!.x).toBeCloseTo(first!.x + first!.width);
    expect([first!.y + first!.height, second!.y + second!.height].map((bottom) => Math.round(bottom - base.y1))).toEqual([0, 0]);
    expect(second!.height / first!.height).toBeCloseTo(5 / 3);
  });

  it('needs no legend for a single series', () => {
    expect(picture.legend).toEqual([]);
  });
});

describe('any picture', () => {
  const figure = fc.option(fc.double({ min: -1e6, max: 1e9, noNaN: true }), { nil: undefined });
  const data: fc.Arbitrary<ChartData> = fc.record({ lying: fc.boolean(), stacked: fc.boolean(), lines: fc.integer({ min: 0, max: 60 }), series: fc.integer({ min: 1, max: 9 }), name: fc.string({ maxLength: 60 }) }).chain(({ lines, series, name, ...kind }) =>
    fc.array(fc.array(figure, { minLength: lines, maxLength: lines }), { minLength: series, maxLength: series }).map((values) => ({
      ...kind,
      title: name,
      names: Array.from({ length: lines }, (_, index) => `${name}${index}`),
      series: values.map((one, index) => ({ name: `${name}-${index}`, values: one.map((value) => ({ value, text: value === undefined ? '' : String(Math.round(value)) })) })),
    })),
  );

  it('stays inside its frame, whatever is drawn', () => {
    fc.assert(
      fc.property(data, fc.integer({ min: 280, max: 900 }), fc.integer({ min: 240, max: 900 }), (given, width, height) => {
        const { bars, labels } = layOut(given, width, height);
        const outside = bars.filter((bar) => !(Math.min(bar.x, bar.width, bar.height) >= 0 && bar.x + bar.width <= width + 0.001 && bar.y + bar.height <= height));
        const cut = labels.filter(({ x, anchor, text, size }) => !(anchor !== 'end' || x - widthOf(text, size) >= -0.001) || /NaN|undefined/u.test(text));
        expect([outside, cut]).toEqual([[], []]);
      }),
    );
  });

  it('can be read by those who do not see it, and carries no markup of the cells', () => {
    const given = { ...chartData(chart({ title: '<b>A</b> & B' }), counts) };
    const svg = drawChart(layOut(given, 400, 240), given, 'chart-1');
    expect(svg.getAttribute('role')).toBe('img');
    expect(svg.querySelector(`#${svg.getAttribute('aria-labelledby')}`)!.textContent).toBe('<b>A</b> & B');
    expect(svg.querySelector(`#${svg.getAttribute('aria-describedby')}`)!.textContent).toContain('Тірек: шебер 3');
    expect(svg.querySelector('b')).toBeNull();
    expect([...svg.querySelectorAll('rect > title')].map(({ textContent }) => textContent)).toEqual(['Тірек, шебер: 3', 'Тірек, сарапшы: 5', 'Жаңа, шебер: 1']);
  });

  it('has colours on which white figures can be read', () => {
    for (const color of seriesColors) expect(contrastWithWhite(color)).toBeGreaterThanOrEqual(4.5);
  });
});

function contrastWithWhite(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}
