import { all, elementsOf, one, textOf, type Element } from './xml.ts';

/** A lesson of a solved timetable. Pupils are FET's subgroups: the smallest sets that are never parted. */
export interface Activity {
  readonly id: string;
  readonly subject: string;
  readonly teachers: readonly string[];
  readonly atoms: readonly string[];
  readonly rooms: readonly string[];
  readonly day: number;
  /** From 1. */
  readonly hour: number;
  readonly duration: number;
}

export interface NotAvailable {
  readonly teacher: string;
  readonly day: number;
  readonly hour: number;
}

export interface School {
  readonly days: number;
  readonly hours: number;
  readonly activities: readonly Activity[];
  readonly teachers: readonly string[];
  /** Breaks of the week are times at which no teacher is available. */
  readonly notAvailable: readonly NotAvailable[];
}

const namesIn = (list: Element | undefined, item: string) => all(list, item).map((element) => textOf(element, 'Name'));

/** Subgroups of every year, group and subgroup, by its name; what is not divided is one by itself. */
function atomsByName(years: readonly Element[]): ReadonlyMap<string, ReadonlySet<string>> {
  const atoms = new Map<string, Set<string>>();
  const add = (name: string, found: readonly string[]) => found.forEach((each) => (atoms.get(name) ?? atoms.set(name, new Set()).get(name)!).add(each));
  for (const year of years) {
    const groups = all(year, 'Group');
    for (const group of groups) {
      const subgroups = namesIn(group, 'Subgroup');
      const found = subgroups.length > 0 ? subgroups : [textOf(group, 'Name')];
      add(textOf(group, 'Name'), found);
      add(textOf(year, 'Name'), found);
      for (const subgroup of subgroups) add(subgroup, [subgroup]);
    }
    if (groups.length === 0) add(textOf(year, 'Name'), [textOf(year, 'Name')]);
  }
  return atoms;
}

interface Placed {
  readonly day: string;
  readonly hour: string;
  readonly rooms: readonly string[];
}

function placesOf(timetable: string): ReadonlyMap<string, Placed> {
  return new Map(all(one(elementsOf(timetable), 'Activities_Timetable'), 'Activity').map((element) => {
    const real = all(element, 'Real_Room').map(({ text }) => text.trim());
    const rooms = real.length > 0 ? real : [textOf(element, 'Room')].filter((room) => room !== '');
    return [textOf(element, 'Id'), { day: textOf(element, 'Day'), hour: textOf(element, 'Hour'), rooms }];
  }));
}

function timesAway(constraints: Element | undefined, days: readonly string[], hours: readonly string[], teachers: readonly string[]): NotAvailable[] {
  const times = (constraint: Element, item: string) => all(constraint, item).map((time) => ({ day: days.indexOf(textOf(time, 'Day')) + 1, hour: hours.indexOf(textOf(time, 'Hour')) + 1 }));
  const own = all(constraints, 'ConstraintTeacherNotAvailableTimes').flatMap((constraint) => times(constraint, 'Not_Available_Time').map((time) => ({ teacher: textOf(constraint, 'Teacher'), ...time })));
  const breaks = all(constraints, 'ConstraintBreakTimes').flatMap((constraint) => times(constraint, 'Break_Time'));
  return [...own, ...teachers.flatMap((teacher) => breaks.map((time) => ({ teacher, ...time })))];
}

/** A school and its timetable as FET wrote them: its own file, and the list of its activities. */
export function schoolOf(file: string, timetable: string): School {
  const fet = one(elementsOf(file), 'fet');
  const [days, hours] = [namesIn(one(fet, 'Days_List'), 'Day'), namesIn(one(fet, 'Hours_List'), 'Hour')];
  const [atoms, placed] = [atomsByName(all(one(fet, 'Students_List'), 'Year')), placesOf(timetable)];
  const teachers = namesIn(one(fet, 'Teachers_List'), 'Teacher');
  const activities = all(one(fet, 'Activities_List'), 'Activity').flatMap((element): Activity[] => {
    const place = placed.get(textOf(element, 'Id'));
    if (place === undefined) return [];
    return [{
      id: textOf(element, 'Id'), subject: textOf(element, 'Subject'), teachers: all(element, 'Teacher').map(({ text }) => text.trim()), rooms: place.rooms, duration: Number(textOf(element, 'Duration')),
      atoms: [...new Set(all(element, 'Students').flatMap(({ text }) => [...(atoms.get(text.trim()) ?? [])]))], day: days.indexOf(place.day) + 1, hour: hours.indexOf(place.hour) + 1,
    }];
  });
  return { days: days.length, hours: hours.length, activities, teachers, notAvailable: timesAway(one(fet, 'Time_Constraints_List'), days, hours, teachers) };
}

/** The gaps of each teacher by FET's own statistics, a page of HTML. */
export function gapsOf(statistics: string): ReadonlyMap<string, number> {
  const tables = [...statistics.matchAll(/<table[\s\S]*?<\/table>/gu)].map(([table]) => [...table.matchAll(/<tr[\s\S]*?<\/tr>/gu)].map(([row]) => cellsOf(row)));
  const table = tables.find((rows) => rows.some((row) => row.includes('Total gaps'))) ?? [];
  const [heading, ...rows] = table.slice(table.findIndex((row) => row.includes('Total gaps')));
  const column = heading!.indexOf('Total gaps');
  return new Map(rows.filter((row) => row.length === heading!.length).map((row) => [row[0]!, Number(row[column])]));
}

const cellsOf = (row: string) => [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/gu)].map(([, cell]) => elementsOf(`<p>${cell!}</p>`)).map((root) => textWithin(root).trim());

const textWithin = (element: Element): string => element.text + element.within.map(textWithin).join('');
