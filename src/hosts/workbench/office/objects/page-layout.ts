import { lastColumn, parseArea } from '../../../../sheet/cells/address.ts';
import type { KeptPage } from '../../book.ts';
import { invalidArgument, number, oneOf, record, text } from '../arguments.ts';
import { notImplemented } from '../host-error.ts';
import type { ObjectClass } from '../object-class.ts';
import * as make from './make.ts';
import type { SheetState } from './make.ts';
import { otherRange } from './steps.ts';
import { wholeSheet } from './whole-sheet.ts';

const papers: Readonly<Record<string, number>> = { Letter: 1, Legal: 5, Executive: 7, A3: 8, A4: 9, A5: 11 };
const margins = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
type Margin = (typeof margins)[number];
const pointsIn = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

const margin = (name: Margin) => [`${name}Margin`, ({ sheet }: SheetState) => sheet.kept.page.margins[name]] as const;
const setMargin = (name: Margin) => [`${name}Margin`, ({ sheet }: SheetState, value: unknown) => void (sheet.kept.page.margins[name] = number(value, name))] as const;

export const pageLayoutClass: ObjectClass<SheetState> = {
  name: 'PageLayout',
  get: {
    orientation: ({ sheet }) => (sheet.kept.page.landscape ? 'Landscape' : 'Portrait'),
    paperSize: ({ sheet }) => Object.keys(papers).find((name) => papers[name] === sheet.kept.page.paperSize) ?? 'A4',
    zoom: ({ sheet: { kept } }) => zoomOf(kept.page),
    centerHorizontally: ({ sheet }, host) => host.memory.get(sheet.id, 'centerHorizontally', false),
    centerVertically: ({ sheet }, host) => host.memory.get(sheet.id, 'centerVertically', false),
    ...Object.fromEntries(margins.map(margin)),
  },
  set: {
    orientation: ({ sheet }, value) => void (sheet.kept.page.landscape = oneOf(value, ['Portrait', 'Landscape'], 'orientation') === 'Landscape'),
    paperSize: ({ sheet }, value) => void (sheet.kept.page.paperSize = paperOf(text(value, 'paperSize'))),
    zoom: ({ sheet }, value) => setZoom(sheet.kept.page, record(value, 'zoom')),
    centerHorizontally: ({ sheet }, value, host) => host.memory.set(sheet.id, 'centerHorizontally', value === true),
    centerVertically: ({ sheet }, value, host) => host.memory.set(sheet.id, 'centerVertically', value === true),
    ...Object.fromEntries(margins.map(setMargin)),
  },
  navigate: { headersFooters: (state) => make.headersFooters(state) },
  call: {
    setPrintMargins: ({ sheet }, [unit, options]) => {
      const points = pointsIn[oneOf(unit, ['Points', 'Inches', 'Centimeters'], 'unit')];
      for (const [name, value] of Object.entries(record(options, 'marginOptions'))) sheet.kept.page.margins[oneOf(name, margins, 'margin')] = number(value, name) * points;
    },
    setPrintTitleRows: ({ sheet }, [rows]) => {
      const area = make.rangeIn(rows)?.area ?? parseArea(text(rows, 'printTitleRows').replaceAll('$', '').replace(/^.*!/, ''));
      if (!area) throw invalidArgument('The rows of a title are written $1:$2.');
      sheet.kept.page.titleRows = [area.top, area.bottom];
    },
    setPrintArea: (state, [printArea], host) => void (state.sheet.kept.page.printArea = otherRange({ ...state, area: wholeSheet }, printArea, host).area),
    getPrintAreaOrNullObject: ({ sheet }) => (sheet.kept.page.printArea ? make.rangeAreas(sheet, [sheet.kept.page.printArea]) : null),
    getPrintTitleRowsOrNullObject: ({ sheet }) => {
      const rows = sheet.kept.page.titleRows;
      return rows ? make.range(sheet, { top: rows[0], bottom: rows[1], left: 0, right: lastColumn }) : null;
    },
  },
};

function paperOf(name: string): number {
  const paper = Object.entries(papers).find(([known]) => known.toLowerCase() === name.toLowerCase())?.[1];
  if (paper === undefined) throw notImplemented(`the paper ${name}`);
  return paper;
}

const zoomOf = ({ fitToWidth, fitToHeight }: KeptPage) =>
  fitToWidth === undefined && fitToHeight === undefined ? { scale: 100 } : { horizontalFitToPages: fitToWidth ?? null, verticalFitToPages: fitToHeight ?? null };

function setZoom(page: KeptPage, { horizontalFitToPages, verticalFitToPages, scale, ...more }: Readonly<Record<string, unknown>>): void {
  if (Object.keys(more).length > 0) throw invalidArgument(`zoom has no ${Object.keys(more).join(', ')}.`);
  if (typeof scale === 'number' && scale !== 100) throw notImplemented('a scale of the printed page');
  const pages = (value: unknown) => (typeof value === 'number' && value > 0 ? value : undefined);
  page.fitToWidth = pages(horizontalFitToPages);
  page.fitToHeight = pages(verticalFitToPages);
}

export const headersFootersClass: ObjectClass<SheetState> = {
  name: 'HeaderFooterGroup',
  get: { state: () => 'Default' },
  navigate: { defaultForAllPages: (state) => make.headerFooter(state) },
};

export const headerFooterClass: ObjectClass<SheetState> = {
  name: 'HeaderFooter',
  get: { centerFooter: ({ sheet }) => sheet.kept.page.centerFooter },
  set: { centerFooter: ({ sheet }, value) => void (sheet.kept.page.centerFooter = text(value, 'centerFooter')) },
};

export const pageBreaksClass: ObjectClass<SheetState> = {
  name: 'PageBreakCollection',
  items: ({ sheet }) => sheet.kept.page.rowBreaks.map((row) => make.pageBreak({ sheet, row })),
  call: {
    add: ({ sheet }, [given]) => {
      const area = make.rangeIn(given)?.area ?? parseArea(text(given, 'pageBreakRange').replace(/^.*!/, ''));
      if (!area) throw invalidArgument('A page break stands at a range.');
      if (area.top === 0) throw invalidArgument('The first row begins a page already.');
      const { page } = sheet.kept;
      page.rowBreaks = [...new Set([...page.rowBreaks, area.top])].sort((a, b) => a - b);
      return make.pageBreak({ sheet, row: area.top });
    },
    removePageBreaks: ({ sheet }) => void (sheet.kept.page.rowBreaks = []),
  },
};

export const pageBreakClass: ObjectClass<make.BreakState> = {
  name: 'PageBreak',
  get: { rowIndex: ({ row }) => row, columnIndex: () => 0 },
  call: {
    delete: ({ sheet, row }) => void (sheet.kept.page.rowBreaks = sheet.kept.page.rowBreaks.filter((one) => one !== row)),
    getCellAfterBreak: ({ sheet, row }) => make.range(sheet, { top: row, bottom: row, left: 0, right: 0 }),
  },
};
