import type { CellValue } from '../../src/sheet/cells/cell.ts';
import { clockText, dayNames, inventedTeachers } from '../../test/fixtures/timetable-cluster-rows.ts';
import type { Activity, School } from './school.ts';

const name = 'Тірек мектебі';
const weekdays = [...dayNames, 'Сб', 'Вс'];
const letters = 'АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЭЮЯ';

/** When a period begins and ends: an hour each from seven on. */
const bell = (hour: number) => [clockText(360 + hour * 60), clockText(360 + hour * 60 + 45)] as const;

/** Names of one kind, given out in the order in which they are asked for. */
function given(next: (place: number) => string): (key: string) => string {
  const known = new Map<string, string>();
  return (key) => known.get(key) ?? known.set(key, next(known.size)).get(key)!;
}

export interface FlatWorkbook {
  readonly sheets: readonly { readonly name: string; readonly values: CellValue[][] }[];
  /** What the workbook calls a teacher. */
  readonly teacher: (fet: string) => string;
}

/** A solved school as a list of lessons, with bells and times at which teachers are away. The people get invented names, the smallest groups of pupils names of classes. */
export function asWorkbook(school: School, activities: readonly Activity[] = school.activities): FlatWorkbook {
  const newTeacher = inventedTeachers();
  const teacher = given(newTeacher);
  school.teachers.forEach(teacher);
  const [atom, room, subject] = [given((place) => `${1 + (place % 11)}${letters[Math.floor(place / 11) % letters.length]!}${'1'.repeat(Math.floor(place / 11 / letters.length))}`), given((place) => `${101 + place}`), given((place) => `Пән ${place + 1}`)];
  const rows = activities.map(({ day, hour, duration, subject: what, atoms, teachers, rooms }): CellValue[] => [
    name, atoms.map(atom).join('; '), weekdays[day - 1]!, duration === 1 ? hour : `${hour}-${hour + duration - 1}`, subject(what), teachers.map(teacher).join('; '), rooms.map(room).join('; '),
  ]);
  const away = school.notAvailable.map(({ teacher: who, day, hour }): CellValue[] => [teacher(who), weekdays[day - 1]!, ...bell(hour)]);
  return {
    teacher,
    sheets: [
      { name: 'Кесте', values: [['Мектеп', 'Сынып', 'Күні', 'Сабақ №', 'Пән', 'Мұғалім', 'Кабинет'], ...rows] },
      { name: 'Қоңырау', values: [['Мектеп', 'Сабақ №', 'Басталуы', 'Аяқталуы'], ...Array.from({ length: school.hours }, (_, place) => [name, place + 1, ...bell(place + 1)])] },
      { name: 'Бос емес', values: [['Мұғалім', 'Бос емес күні', 'Басталуы', 'Аяқталуы'], ...away] },
    ],
  };
}
