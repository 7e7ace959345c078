import type { School, Unit } from '../../domain/network/records.ts';
import { textOf } from '../cells/cell.ts';
import type { StaffList } from '../staff/staff-lists.ts';
import { readClasses } from './read-classes.ts';
import { readCourses, readMasterClasses, readParticipations } from './read-events.ts';
import { readPupils } from './read-pupils.ts';
import { readSchools } from './read-schools.ts';
import { readSettings } from './read-settings.ts';
import { readStaffRegister } from './read-staff-register.ts';
import { readUnits, unitsNamed } from './read-units.ts';
import { recordsOf, settingOf, type Register, type Registers } from './registers.ts';
import type { RegisterSource, Sources } from './source.ts';
import { unitTextsOf } from './staff-places.ts';
import { resolveUnit } from './unit-index.ts';
import type { Whose } from './whose.ts';

/** Settings and units first, then the schools of these units, then what belongs to them. */
export function readAllRegisters(sources: Sources, lists: readonly StaffList[]): Registers {
  const settings = readSettings(sources.settings);
  const said = (id: 'oblast' | 'unit') => {
    const value = settingOf({ settings }, id);
    return typeof value === 'string' ? value : '';
  };
  const units = sources.units.length > 0 ? readUnits(sources.units, said('oblast')) : unitsWithoutRegister(sources, lists, said('unit'), said('oblast'));
  const home = said('unit') === '' ? undefined : resolveUnit(said('unit'), recordsOf(units)).key;
  const unitsOnly = { units: recordsOf(units), unitsKept: units.tables.length > 0, home: home ?? '' };
  const schools = readSchools(sources.schools, unitsOnly);
  const whose: Whose = { ...unitsOnly, schools: recordsOf<School>(schools), schoolsKept: schools.rows.length > 0 };
  return {
    units,
    schools,
    staff: readStaffRegister(lists, whose),
    pupils: readPupils(sources.pupils, whose),
    classes: readClasses(sources.classes, whose),
    participations: readParticipations(sources.participations, whose),
    masterClasses: readMasterClasses(sources.masterClasses, whose),
    courses: readCourses(sources.courses, whose),
    settings,
  };
}

const kindsInOrder = ['schools', 'pupils', 'classes', 'participations', 'masterClasses', 'courses'] as const;

function unitsWithoutRegister(sources: Sources, lists: readonly StaffList[], home: string, oblast: string): Register<Unit> {
  const texts = new Set<string>();
  for (const kind of kindsInOrder) for (const source of sources[kind]) unitTexts(source, texts);
  for (const list of lists) unitTextsOf(list, texts);
  texts.add(home);
  return { tables: [], rows: unitsNamed(texts, oblast).map((record) => ({ record, table: -1, row: -1 })), misread: [] };
}

function unitTexts({ frame, lines, unit }: RegisterSource, texts: Set<string>): void {
  const column = frame.fields.get('unit');
  for (const line of lines) texts.add((column === undefined ? '' : textOf(line.valueAt(column))) || line.unit || unit);
}
