import type { Day } from '../../domain/calendar/day.ts';
import type { CombinedClass, Course, MasterClass, NetworkData, Participation, PupilCount, School, Setting, StaffMember, Unit } from '../../domain/network/records.ts';
import type { Area } from '../cells/address.ts';
import type { SettingId } from './columns.ts';
import type { TemplateKind } from './template-columns.ts';

export interface RegisterRecords {
  readonly units: Unit;
  readonly schools: School;
  readonly staff: StaffMember;
  readonly pupils: PupilCount;
  readonly classes: CombinedClass;
  readonly participations: Participation;
  readonly masterClasses: MasterClass;
  readonly courses: Course;
  readonly settings: Setting;
}

/** A table that holds rows of a register: a table of Tirek's template, or one of the workbook's own. */
export interface RegisterTable {
  readonly kind: TemplateKind;
  readonly sheet: string;
  /** With its headings, down to the last row that is filled; rows and columns of the sheet from 0. */
  readonly area: Area;
  readonly headingRows: number;
  /** Column of the sheet from 0 of every field that has one. */
  readonly columns: Readonly<Record<string, number>>;
  /** A person named its columns. */
  readonly mapped: boolean;
}

export interface RegisterRow<Row> {
  readonly record: Row;
  /** Place of its table in `tables`; −1, and no row, for a unit that no register of units lists and other registers name. */
  readonly table: number;
  /** Row of the sheet, from 0. */
  readonly row: number;
}

/** A cell that could not be read, or that names a record which is not there. */
export interface RegisterMisread {
  readonly sheet: string;
  readonly address: string;
  readonly field: string;
  readonly text: string;
  /** `made-a-day`: Excel keeps `2-3` as 2 March; it was read as grades all the same. */
  readonly why: 'not-understood' | 'unknown-unit' | 'unknown-school' | 'unknown-hub' | 'several-schools' | 'missing' | 'repeated' | 'made-a-day';
  /** Names that may be meant. */
  readonly candidates: readonly string[];
}

export interface Register<Row> {
  readonly tables: readonly RegisterTable[];
  readonly rows: readonly RegisterRow<Row>[];
  readonly misread: readonly RegisterMisread[];
}

/** All registers of a workbook; one that it does not have has no tables. Several sheets may feed one register. */
export type Registers = { readonly [Kind in keyof RegisterRecords]: Register<RegisterRecords[Kind]> };

/** The records alone. */
export const recordsOf = <Row>({ rows }: Register<Row>): Row[] => rows.map(({ record }) => record);

export const networkData = (registers: Registers): NetworkData => ({
  units: recordsOf(registers.units),
  schools: recordsOf(registers.schools),
  staff: recordsOf(registers.staff),
  pupils: recordsOf(registers.pupils),
  classes: recordsOf(registers.classes),
  participations: recordsOf(registers.participations),
  masterClasses: recordsOf(registers.masterClasses),
  courses: recordsOf(registers.courses),
});

/** What a setting says, where it is given and switched on. */
export function settingOf(registers: Pick<Registers, 'settings'>, id: SettingId): Setting['value'] {
  return registers.settings.rows.find(({ record }) => record.id === id && record.on)?.record.value;
}

export const isDayValue = (value: Setting['value']): value is Day => typeof value === 'object';
