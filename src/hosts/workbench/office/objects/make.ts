import type { Area } from '../../../../sheet/cells/address.ts';
import type { BookSheet, KeptChart, KeptFormat, KeptTable } from '../../book.ts';
import { HostObject, KeptPlace } from '../object-class.ts';

/** The states of the host's objects, and how each object is made: here, so that no class has to know another. */

export interface SheetState {
  readonly sheet: BookSheet;
}
export interface RangeState extends SheetState {
  readonly area: Area;
}
export interface AreasState extends SheetState {
  readonly areas: readonly Area[];
}
export interface BorderState extends AreasState {
  readonly index: string;
}
export interface TableState extends SheetState {
  readonly table: KeptTable;
}
export interface TablePartState extends TableState {
  readonly index: number;
}
/** Tables of the workbook, of a sheet, or of a range. */
export interface TablesState {
  readonly sheet?: BookSheet;
  readonly area?: Area;
  readonly fully?: boolean;
}
export interface ChartState extends SheetState {
  readonly chart: KeptChart;
}
export interface SeriesState extends ChartState {
  readonly index: number;
}
export interface FormatState extends SheetState {
  readonly format: KeptFormat;
}
export interface BreakState extends SheetState {
  readonly row: number;
}
export interface NamedState {
  readonly name: string;
}
export interface KeyState {
  readonly key: string;
}

const make =
  <State>(className: string) =>
  (state: State): HostObject =>
    new HostObject(className, state);

export const workbook = make<object>('Workbook');
export const application = make<object>('Application');
export const runtime = make<object>('Runtime');
export const worksheets = make<object>('WorksheetCollection');
export const workbookProtection = make<object>('WorkbookProtection');
export const names = make<object>('NamedItemCollection');
export const settings = make<object>('SettingCollection');
export const customXmlParts = make<object>('CustomXmlPartCollection');
export const cultureInfo = make<object>('CultureInfo');
export const numberFormatInfo = make<object>('NumberFormatInfo');
export const datetimeFormatInfo = make<object>('DatetimeFormatInfo');
export const dynamicRibbon = make<object>('DynamicRibbon');

export const worksheet = make<SheetState>('Worksheet');
export const protection = make<SheetState>('WorksheetProtection');
export const autoFilter = make<SheetState>('AutoFilter');
export const pageLayout = make<SheetState>('PageLayout');
export const headersFooters = make<SheetState>('HeaderFooterGroup');
export const headerFooter = make<SheetState>('HeaderFooter');
export const freezePanes = make<SheetState>('WorksheetFreezePanes');
export const pageBreaks = make<SheetState>('PageBreakCollection');
export const pageBreak = make<BreakState>('PageBreak');
export const charts = make<SheetState>('ChartCollection');

export const range = (sheet: BookSheet, area: Area): HostObject => new HostObject<RangeState>('Range', { sheet, area });
export const rangeAreas = (sheet: BookSheet, areas: readonly Area[]): HostObject => new HostObject<AreasState>('RangeAreas', { sheet, areas });
export const ranges = make<AreasState>('RangeCollection');
export const rangeFormat = make<AreasState>('RangeFormat');
export const rangeFill = make<AreasState>('RangeFill');
export const rangeFont = make<AreasState>('RangeFont');
export const rangeBorders = make<AreasState>('RangeBorderCollection');
export const rangeBorder = make<BorderState>('RangeBorder');
export const formatProtection = make<AreasState>('FormatProtection');
export const conditionalFormats = make<AreasState>('ConditionalFormatCollection');
export const conditionalFormat = make<FormatState>('ConditionalFormat');
export const dataValidation = make<AreasState>('DataValidation');

export const tables = make<TablesState>('TableCollection');
export const scopedTables = make<TablesState>('TableScopedCollection');
export const table = make<TableState>('Table');
export const tableColumns = make<TableState>('TableColumnCollection');
export const tableColumn = make<TablePartState>('TableColumn');
export const tableRows = make<TableState>('TableRowCollection');
export const tableRow = make<TablePartState>('TableRow');

export const chart = make<ChartState>('Chart');
export const chartSeriesCollection = make<ChartState>('ChartSeriesCollection');
export const chartSeries = make<SeriesState>('ChartSeries');

export const namedItem = make<NamedState>('NamedItem');
export const setting = make<KeyState>('Setting');
export const customXmlPart = make<KeyState>('CustomXmlPart');
export const customXmlPartsOf = make<KeyState>('CustomXmlPartScopedCollection');
export const ribbonButton = make<KeyState>('RibbonButton');
export const ribbonTab = make<KeyState>('RibbonTab');

/** An object of which the host only keeps the properties. */
export const kept = (className: string, place: KeptPlace): HostObject => new HostObject(className, place);

/** The state of an object, if it is of that class. */
export const stateOf = <State>(className: string, value: unknown): State | undefined =>
  value instanceof HostObject && value.className === className ? (value.state as State) : undefined;

export const rangeIn = (value: unknown): RangeState | undefined => stateOf<RangeState>('Range', value);
