import { dayNumber, dayOfNumber, schoolYearOf, serialOfDay, weekday, type Day } from '../domain/calendar/day.ts';
import type { CellValue } from '../sheet/cells/cell.ts';
import { unitOf } from '../sheet/names/units.ts';
import type { TemplateFieldOf, TemplateKind } from '../sheet/registers/template-columns.ts';
import { oblastOf, unitsOf, type OblastUnit } from '../text/oblasts.ts';
import { registerOptions } from '../text/register-options.ts';
import { newRegistersWords } from './new-registers-strings.ts';
import type { RegistersWishes } from './registers-wishes.ts';
import { sessionRows } from './new-session-rows.ts';
import { timetableRows } from './new-timetable-rows.ts';

/** Values of a row that is filled beforehand; days as Excel's numbers. */
export type NewRow<Kind extends TemplateKind = TemplateKind> = Readonly<Partial<Record<TemplateFieldOf<Kind>, CellValue>>>;

/** Without a day of their own, examples and borders are those of a day that is long past them all. */
const someDay: Day = { year: 2026, month: 6, day: 1 };

export const dayOfWishes = ({ on, schoolYear }: RegistersWishes): Day => on ?? (schoolYear === undefined ? someDay : { year: schoolYear + 1, month: 6, day: 1 });

export const oblastName = ({ oblast, language }: RegistersWishes): string => (oblast === undefined ? '' : (oblastOf(oblast)?.names[language] ?? oblast));

/** The units that are known: those of the oblast, or the one whose workbook it is. */
export function knownUnits(wishes: RegistersWishes): OblastUnit[] {
  const oblast = wishes.oblast === undefined ? undefined : oblastOf(wishes.oblast);
  const all = oblast ? unitsOf(oblast, wishes.language, dayOfWishes(wishes)) : [];
  if (!wishes.unit) return all;
  const own = all.filter(({ name }) => name === wishes.unit);
  return own.length > 0 ? own : [{ name: wishes.unit, kind: unitOf(wishes.unit, true)?.kind === 'city' ? 'city' : 'district', oblast: oblastName(wishes), variants: [] }];
}

export function unitRows(wishes: RegistersWishes): NewRow<'units'>[] {
  const { sign, unit, oblast } = newRegistersWords[wishes.language].example;
  const kinds = registerOptions[wishes.language]['unit-kind'];
  const units = knownUnits(wishes);
  if (units.length === 0) return [{ name: `${sign} ${unit}`, kind: kinds.district, oblast: oblastName(wishes) || oblast }];
  return units.map((each) => ({
    name: each.name, kind: kinds[each.kind], oblast: each.oblast, variants: each.variants.join('; '),
    ...(each.from ? { from: serialOfDay(each.from) } : {}), ...(each.until ? { until: serialOfDay(each.until) } : {}),
  }));
}

/** Invented records: a hub and a school that is attached to it, and one row of every other register. Each names a school of the example, by which its row is known. */
export function exampleRows(wishes: RegistersWishes): { readonly [Kind in Exclude<TemplateKind, 'units' | 'settings'>]: readonly NewRow<Kind>[] } {
  const { example } = newRegistersWords[wishes.language];
  const options = registerOptions[wishes.language];
  const { year } = dayOfWishes(wishes);
  const begins = schoolYearOf(dayOfWishes(wishes));
  const event = firstWednesday(begins + 1);
  const hub = `${example.sign} ${example.hub}`;
  const place = { unit: knownUnits(wishes)[0]?.name ?? `${example.sign} ${example.unit}`, school: `${example.sign} ${example.school}` };
  return {
    schools: [
      { unit: place.unit, name: hub, level: options.level.secondary, small: options.yes.no, hub: options.yes.yes, languages: options.languages['kk-ru'], grades: '1-11' },
      {
        unit: place.unit, name: place.school, level: options.level.basic, small: options.yes.yes, hub: options.yes.no, attachedTo: hub, order: '784',
        attachedOn: serialOfDay({ year: begins, month: 9, day: 1 }), languages: options.languages.kk, grades: '1-9',
      },
    ],
    staff: [{
      ...place, name: example.person, position: example.position, subject: example.subject, category: options.category.expert,
      categoryUntil: serialOfDay({ year: year + 3, month: 8, day: 31 }), education: options.education.higher,
    }],
    pupils: [{ ...place, grade0: 4, grade1: 5, grade2: 3, grade3: 6, grade4: 4, grade5: 5, grade6: 7, grade7: 4, grade8: 6, grade9: 5 }],
    classes: [{ ...place, grades: '2+3', languages: options.languages.kk, pupils: '3+6', teacher: example.person, room: 5 }],
    participations: [{ ...place, on: event, kind: options['event-kind'].seminar, title: example.event, level: options['event-level'].district, teacher: example.person, count: 1, result: example.result }],
    masterClasses: [{ ...place, on: event, event: example.event, teacher: example.person, subject: example.subject, grades: '7+8' }],
    ...timetableRows(wishes, dayOfWishes(wishes), hub, place.school),
    ...sessionRows(wishes, hub, place.school),
    courses: [{ ...place, title: example.course, organiser: example.organiser, from: event, until: event + 2, person: example.person, count: 1, result: example.result }],
  };
}

/** A day of February on which schools work: no holiday, no vacation. */
function firstWednesday(year: number): number {
  const first = dayNumber({ year, month: 2, day: 1 });
  const days = Array.from({ length: 7 }, (_, more) => dayOfNumber(first + more));
  return serialOfDay(days.find((day) => weekday(day) === 3)!);
}
