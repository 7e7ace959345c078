import type { CurriculumLine, Bell, Bus, Journey, RoomSize, SchoolClass, Test, Unavailable } from '../../../domain/timetable/data.ts';
import type { HeadedTable } from '../../headed-table.ts';
import type { TimetableKind } from '../../registers/timetable-columns.ts';

export interface SmallRecords {
  readonly bells: Bell;
  readonly journeys: Journey;
  readonly rooms: RoomSize;
  readonly schoolClasses: SchoolClass;
  readonly unavailable: Unavailable;
  readonly curriculum: CurriculumLine;
  readonly buses: Bus;
  readonly tests: Test;
}
export type SmallKind = Exclude<TimetableKind, 'lessons'>;

/** A small table that timetables stand on, with its records and the cells that were not understood. */
export type SmallTable<Kind extends SmallKind = SmallKind> = HeadedTable<Kind, SmallRecords[Kind]>;
