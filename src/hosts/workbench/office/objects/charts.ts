import type { Area } from '../../../../sheet/cells/address.ts';
import type { KeptChart } from '../../book.ts';
import { invalidArgument, number, oneOf, text } from '../arguments.ts';
import { columnsOf, rowsOf } from '../areas.ts';
import { sheetById, type Host } from '../host.ts';
import type { HostObject, ObjectClass } from '../object-class.ts';
import { KeptPlace } from '../object-class.ts';
import * as make from './make.ts';
import type { ChartState, RangeState, SeriesState, SheetState } from './make.ts';
import { extentOf } from './rows-and-columns.ts';
import { otherRange } from './steps.ts';
import { wholeSheet } from './whole-sheet.ts';

/** What a new chart of Excel's has, by its path. */
const defaults: Readonly<Record<string, unknown>> = {
  'title/visible': true,
  'title/overlay': false,
  'legend/visible': true,
  'legend/overlay': false,
  'legend/position': 'Right',
  'axes/valueAxis/visible': true,
  'axes/categoryAxis/visible': true,
  'axes/valueAxis/majorGridlines/visible': true,
  'axes/valueAxis/title/visible': false,
  'axes/categoryAxis/title/visible': false,
  plotVisibleOnly: true,
  style: 201,
};

const placeOf = (chart: KeptChart, path = '') => new KeptPlace(chart.more, path, defaults);
const isThere = ({ sheet, chart }: ChartState, host: Host) => sheetById(host, sheet.id)?.kept.charts.includes(chart) === true;

export const chartsClass: ObjectClass<SheetState> = {
  name: 'ChartCollection',
  items: ({ sheet }) => sheet.kept.charts.map((chart) => make.chart({ sheet, chart })),
  call: {
    add: ({ sheet }, [type, source, seriesBy], host) => addChart({ sheet }, chartType(host, type), otherRange({ sheet, area: wholeSheet }, source, host), seriesBy, host),
  },
};

const chartType = ({ schema }: Host, given: unknown) => oneOf(given, schema.choices['ChartType'] ?? [], 'chartType');

function addChart({ sheet }: SheetState, type: string, source: RangeState, seriesBy: unknown, host: Host): HostObject {
  const chart: KeptChart = {
    id: `{${crypto.randomUUID().toUpperCase()}}`,
    name: nextName(sheet.kept.charts, host.culture.names.chart),
    type,
    title: '',
    source: source.area,
    sourceSheet: source.sheet.id,
    seriesBy: by(seriesBy, source.area),
    frame: { left: 96, top: 60, width: 360, height: 216 },
    more: {},
  };
  sheet.kept.charts.push(chart);
  return make.chart({ sheet, chart });
}

function nextName(charts: readonly KeptChart[], word: string): string {
  let at = charts.length + 1;
  while (charts.some(({ name }) => name === `${word}${at}`)) at++;
  return `${word}${at}`;
}

/** Left to Excel, the shorter side of the source gives the series. */
function by(given: unknown, source: Area): KeptChart['seriesBy'] {
  const choice = given === null || given === undefined ? 'Auto' : oneOf(given, ['Auto', 'Columns', 'Rows'], 'seriesBy');
  if (choice !== 'Auto') return choice === 'Rows' ? 'rows' : 'columns';
  return columnsOf(source) > rowsOf(source) ? 'rows' : 'columns';
}

const frame = (key: keyof KeptChart['frame']) => ({
  get: ({ chart }: ChartState) => chart.frame[key],
  set: ({ chart }: ChartState, value: unknown) => void (chart.frame = { ...chart.frame, [key]: number(value, key) }),
});

export const chartClass: ObjectClass<ChartState> = {
  name: 'Chart',
  id: ({ chart }) => chart.id,
  alive: isThere,
  kept: ({ chart }) => placeOf(chart),
  get: {
    name: ({ chart }) => chart.name,
    chartType: ({ chart }) => chart.type,
    left: frame('left').get,
    top: frame('top').get,
    width: frame('width').get,
    height: frame('height').get,
  },
  set: {
    name: ({ chart }, value) => void (chart.name = text(value, 'name')),
    chartType: ({ chart }, value, host) => void (chart.type = chartType(host, value)),
    left: frame('left').set,
    top: frame('top').set,
    width: frame('width').set,
    height: frame('height').set,
  },
  navigate: {
    worksheet: ({ sheet }) => make.worksheet({ sheet }),
    series: (state) => make.chartSeriesCollection(state),
    title: ({ chart }) => make.kept('ChartTitle', new TitlePlace(chart)),
  },
  call: {
    setData: (state, [source, seriesBy], host) => {
      const { sheet, area } = otherRange({ sheet: state.sheet, area: wholeSheet }, source, host);
      Object.assign(state.chart, { source: area, sourceSheet: sheet.id, seriesBy: by(seriesBy, area) });
    },
    setPosition: ({ sheet, chart }, [start, end], host) => {
      const from = otherRange({ sheet, area: wholeSheet }, start, host).area;
      const to = end === null || end === undefined ? from : otherRange({ sheet, area: wholeSheet }, end, host).area;
      if (to.bottom < from.top || to.right < from.left) throw invalidArgument('The end must not come before the start.');
      chart.frame = extentOf(sheet, { top: from.top, left: from.left, bottom: to.bottom, right: to.right });
    },
    delete: ({ sheet, chart }) => void sheet.kept.charts.splice(sheet.kept.charts.indexOf(chart), 1),
  },
};

/** The text of a chart's title has a place of its own in a book. */
class TitlePlace extends KeptPlace {
  constructor(private readonly chart: KeptChart) {
    super(chart.more, 'title/', defaults);
  }
  override read(name: string): unknown {
    return name === 'text' ? this.chart.title : super.read(name);
  }
  override write(name: string, value: unknown): void {
    if (name === 'text') this.chart.title = text(value, 'text');
    else super.write(name, value);
  }
}

const seriesCount = ({ source, seriesBy }: KeptChart) => Math.max(1, (seriesBy === 'columns' ? columnsOf(source) : rowsOf(source)) - 1);

export const chartSeriesCollectionClass: ObjectClass<ChartState> = {
  name: 'ChartSeriesCollection',
  alive: isThere,
  items: (state) => Array.from({ length: seriesCount(state.chart) }, (_, index) => make.chartSeries({ ...state, index })),
};

export const chartSeriesClass: ObjectClass<SeriesState> = {
  name: 'ChartSeries',
  alive: isThere,
  kept: ({ chart, index }) => placeOf(chart, `series/${index}/`),
  get: { name: ({ chart, index }, host) => chart.more[`series/${index}/name`] ?? headingOf(chart, index, host) },
};

/** A series is called as the cell that heads it. */
function headingOf({ source: { top, left, bottom, right }, sourceSheet, seriesBy }: KeptChart, index: number, host: Host): string {
  const single = seriesBy === 'columns' ? left === right : top === bottom;
  const [row, column] = seriesBy === 'columns' ? [top, left + (single ? 0 : index + 1)] : [top + (single ? 0 : index + 1), left];
  return sheetById(host, sourceSheet)?.cell(row, column)?.text ?? '';
}

/** One colour for a bar, a border, a text. */
export const chartFillClass: ObjectClass<KeptPlace> = {
  name: 'ChartFill',
  kept: (place) => place,
  call: {
    setSolidColor: (place, [color]) => place.write('solidColor', text(color, 'color')),
    clear: (place) => place.write('solidColor', undefined),
  },
};
