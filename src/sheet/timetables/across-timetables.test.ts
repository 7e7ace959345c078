import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import { timetableCluster } from '../../../test/fixtures/timetable-clusters.ts';
import { dayNames } from '../../../test/fixtures/timetable-cluster-rows.ts';
import type { Values } from '../cells/grid.ts';
import { reportOf, type ReadingWishes } from '../sheet-report.ts';
import type { Sheet } from '../workbook.ts';
import { hiddenTimetables, timetablesAcross } from './across-timetables.ts';
import type { ReadLesson, Timetables } from './timetables.ts';

const sheetsOf = (sheets: Readonly<Record<string, Values>>): Sheet[] => Object.entries(sheets).map(([name, values]) => sheetOf(values, { name }));
const read = (sheets: readonly Sheet[], wishes?: Partial<ReadingWishes>): Timetables => timetablesAcross(sheets.map((sheet) => reportOf(sheet, { mappings: [], corrections: [], ...wishes })))!;
const of = (sheets: Readonly<Record<string, Values>>, wishes?: Partial<ReadingWishes>) => read(sheetsOf(sheets), wishes);

const headings = ['Мектеп', 'Сынып', 'Күн', 'Сабақ №', 'Пән', 'Мұғалім'];
const lesson = (school: string | null, name: string, day: string, period: number, subject = 'Алгебра', teacher = 'Тұрланов А.Б.') => [school, name, day, period, subject, teacher];
const list = (...rows: ReturnType<typeof lesson>[]): Values => [headings, ...rows];
const places = ({ data }: Timetables) => data.lessons.map(({ place }) => place.key);

describe('a set of lessons with its small tables', () => {
  const { sheets, rows } = timetableCluster({ lessons: 1000, conflicts: 2, traps: 2, seed: 5, dirty: true });
  const workbook = sheets.map(({ name, values }) => sheetOf(values, { name }));
  const clean = (text: string) => text.replace(/\s+/gu, ' ').trim();
  const told = ({ place, classes, group, day, period, start, end, week, kind, online, subject, rooms, pupils, stream }: ReadLesson) => [place.name, classes.map(({ name }) => name).join('; '), group ? `${group.division}/${group.part}` : '', day, period, start, end, week, kind, online, subject.name, rooms.map(({ name }) => name).join('; '), pupils, stream];

  it('is read to the last row', () => {
    const { data } = read(workbook);
    const weeks: Readonly<Record<string, string>> = { А: 'a', Б: 'b' };
    expect(data.lessons.map(told)).toEqual(rows.map((row) => [row.place, row.classes, row.group, row.day, row.period, row.start, row.end, weeks[row.week] ?? '', row.kind, row.mode === 'онлайн', row.subject, row.room, row.pupils, row.stream]));
    expect(data.lessons.map(({ teachers }) => clean(teachers.map(({ name }) => name).join('; ')).length > 0)).toEqual(rows.map(({ teacher }) => teacher !== ''));
    const count = (name: string) => sheets.find((sheet) => sheet.name === name)!.values.length - 1;
    expect([data.bells.length, data.journeys.length, data.rooms.length, data.classes.length, data.unavailable.length, data.curriculum.length]).toEqual(['bells', 'travel', 'rooms', 'classes', 'teachers', 'plan'].map(count));
    expect(dayNames).toHaveLength(5);
  });

  it('keeps everything but the edited lesson, and every list of the other sheets', () => {
    const before = read(workbook).data;
    const [first, ...others] = workbook as [Sheet, ...Sheet[]];
    const values = first.grid.values.map((row, at) => (at === 7 ? row.map((value, column) => (column === 14 ? 'Жаңа Ж.Ж.' : value)) : row));
    const after = read([{ ...first, grid: { ...first.grid, values } }, ...others]).data;
    expect(after.lessons.flatMap((each, at) => (each === before.lessons[at] ? [] : [at]))).toEqual([6]);
    expect((['bells', 'journeys', 'rooms', 'classes', 'unavailable', 'curriculum'] as const).filter((kind) => after[kind] !== before[kind])).toEqual([]);
  });

  it('is the same answer when nothing has changed', () => expect(read(workbook)).toBe(read(workbook)));
});

describe('a combined class in two columns', () => {
  const days = ['Дүйсенбі', 'Сейсенбі', 'Сәрсенбі', 'Бейсенбі', 'Жұма'];
  const grid = (teacher: string): Values => [['Күні', '№', '1 сынып', '2 сынып'], ...days.flatMap((day) => [1, 2].map((number) => [number === 1 ? day : '', number, 'Математика\nТұрланов А.Б.', `Музыка\n${teacher}`]))];

  it('is known by the teacher whom both have all the week', () => {
    expect(of({ А: grid('Тұрланов А.Б.') }).data.combined).toEqual([{ school: '', grades: [1, 2] }]);
    expect(of({ А: grid('Оспанова Ш.Е.') }).data.combined).toEqual([]);
  });
});

describe('a school that has its week by classes without teachers, and by teachers', () => {
  const days = ['Дүйсенбі', 'Сейсенбі', 'Сәрсенбі', 'Бейсенбі', 'Жұма'];
  const names = ['7А', '8А', '9А'];
  const subjects = ['Физика', 'Музыка', 'Химия'];
  const teachers = ['Тұрланов А.Б.', 'Оспанова Ш.Е.', 'Есенова Ж.Б.'];
  const at = (column: number, day: number, number: number) => (column + day + number) % 3;
  const classes: Values = [['Күні', '№', ...names], ...days.flatMap((day, row) => [1, 2, 3].map((number) => [number === 1 ? day : '', number, ...names.map((_, column) => subjects[at(column, row, number)]!)]))];
  const grid: Values = [['Күні', '№', ...teachers], ...days.flatMap((day, row) => [1, 2, 3].map((number) => [number === 1 ? day : '', number, ...teachers.map((_, teacher) => names.find((_, column) => at(column, row, number) === teacher)!)]))];

  it('has the teachers of the one in the lessons of the other, also after an edit', () => {
    const sheets = sheetsOf({ Сыныптар: classes, Мұғалімдер: grid });
    const before = read(sheets).data.lessons;
    expect(before).toHaveLength(45);
    expect(new Set(before.map(({ subject, teachers: [teacher] }) => `${subject.name}: ${teacher?.name}`))).toEqual(new Set(subjects.map((subject, index) => `${subject}: ${teachers[index]}`)));
    const edited = sheetOf(classes.map((row, index) => (index === 5 ? [...row.slice(0, 2), 'Алгебра', ...row.slice(3)] : row)), { name: 'Сыныптар' });
    const after = read([edited, sheets[1]!]).data.lessons;
    expect(after.filter((lesson, index) => lesson !== before[index])).toHaveLength(1);
  });
});

describe('schools of timetables', () => {
  it('spelled in several ways are one, also in the small tables', () => {
    const { data, schools } = of({
      А: list(lesson('№ 5 «Болашақ» ЖББМ', '7А', 'Дс', 1), lesson('ЖББМ № 5', '7Б', 'Дс', 1)),
      Б: [['№5 мектеп сабақ кестесі'], headings.slice(1), lesson('', '8А', 'Сс', 2).slice(1)],
      Қоңырау: [['Мектеп', 'Сабақ', 'Басталуы', 'Аяқталуы'], ['№ 5 мектеп', 1, '08:30', '09:15']],
    });
    expect([...new Set([...data.lessons.flatMap(({ place, classes }) => [place.key, ...classes.map(({ school }) => school)]), ...data.bells.map(({ school }) => school.key)])]).toEqual(['5 болашак жббм']);
    expect([...schools]).toEqual([['5 болашак жббм', '№ 5 «Болашақ» ЖББМ']]);
  });

  it('that only share a number stay two', () => {
    const { data } = of({ А: list(lesson('Опорная школа № 1', '7А', 'Дс', 1), lesson('Малая школа № 1', '7А', 'Дс', 1), lesson('Школа № 1', '7А', 'Дс', 1)) });
    expect(new Set(data.lessons.map(({ place }) => place.key)).size).toBe(3);
  });

  it('are known by the register of schools, which tells the hubs too', () => {
    const register = [['Аудан', 'Мектеп атауы', 'Деңгейі', 'ШЖМ (иә/жоқ)', 'Тірек мектебі, РО (иә/жоқ)'], ['Абай', 'Т.Бигелдинов ЖББМ', 'ЖББМ', 'жоқ', 'иә'], ['Абай', '№ 3 НОМ', 'НОМ', 'иә', 'жоқ']];
    const { data, hubs } = of({ Кесте: list(lesson('Бигельдинов ат. ЖББМ', '7А', 'Дс', 1), lesson('Т.Бигелдинов мектебі', '7Б', 'Дс', 1), lesson('№ 3 НОМ', '7А', 'Дс', 1)), Мектептер: register });
    expect(new Set(data.lessons.map(({ place }) => place.key)).size).toBe(2);
    expect([...hubs]).toEqual([data.lessons[0]!.place.key]);
  });

  it('are those that a title or a sheet’s name calls as another table does', () => {
    const rooms = [['Школа', 'Кабинет', 'Вместимость'], ['Малая школа № 4', 101, 25], ['Опорная школа № 4', 101, 25], ['Берёзовка', 1, 9]];
    const titled = (title: string) => [[title], headings.slice(1), lesson('', '7А', 'Дс', 1).slice(1)];
    const { data } = of({ А: titled('Расписание: Малая школа № 4 (2 смена)'), Берёзовка: titled('Расписание'), Каб: rooms });
    expect(data.lessons.map(({ place }) => place.key)).toEqual(['малая школа 4', 'березовка']);
    const register = [['Аудан', 'Мектеп атауы', 'Деңгейі', 'ШЖМ (иә/жоқ)'], ['Абай', 'Бірлік ЖББМ', 'ЖББМ', 'жоқ'], ['Абай', 'Ақсу НОМ', 'НОМ', 'иә']];
    expect(places(of({ Бірлік: titled('Сабақ кестесі'), Ақсу: titled('Сабақ кестесі'), Мектептер: register }))).toEqual(['бирлик жббм', 'аксу ном']);
  });

  it('hold sessions where they are hubs', () => {
    const { hubs } = of({ Сессия: [['Школа', 'Класс', 'Место проведения', 'День', 'Урок', 'Предмет', 'Вид'], ['Школа № 2', '9', 'Школа № 1', 'Пн', 1, 'Химия', 'сессия']] });
    expect([...hubs]).toEqual(['школа 1']);
  });

  const nameless = (subject: string) => [headings.slice(1), ...['Дс', 'Сс', 'Ср'].map((day) => lesson('', '7А', day, 1, subject).slice(1))];

  it('are what the sheets are called where several hold different weeks of the same classes', () => expect(new Set(places(of({ Бірлік: nameless('Алгебра'), Ақсу: nameless('Химия') })))).toEqual(new Set(['бирлик', 'аксу'])));
  it('are not told apart by sheets of different days, nor by copies', () => {
    expect(new Set(places(of({ Дүйсенбі: [headings.slice(1), lesson('', '7А', 'Дс', 1).slice(1)], Сейсенбі: [headings.slice(1), lesson('', '7А', 'Сс', 1).slice(1)] })))).toEqual(new Set(['']));
    expect(new Set(places(of({ Кесте: nameless('Алгебра'), 'Кесте (2)': nameless('Алгебра') })))).toEqual(new Set(['']));
  });
  it('that nothing names are the only one of the workbook', () => {
    const { data } = of({ Кесте: nameless('Алгебра'), Қоңырау: [['Мектеп', 'Сабақ', 'Басталуы', 'Аяқталуы'], ['№ 5 ЖББМ', 1, '08:30', '09:15']] });
    expect(data.lessons.map(({ place, classes }) => [place.key, classes[0]!.school])).toEqual(Array.from({ length: 3 }, () => ['5 жббм', '5 жббм']));
  });
});

describe('what the small tables say', () => {
  it('bells of no school ring in all that have none of their own', () => {
    const { data } = of({ Кесте: list(lesson('№ 5 ЖББМ', '7А', 'Дс', 1), lesson('№ 6 ЖББМ', '7А', 'Дс', 1)), Қоңырау: [['Сабақ', 'Уақыты'], [1, '08:30-09:15']] });
    expect(data.bells.map(({ school, start }) => [school.key, start])).toEqual([['', 510], ['5 жббм', 510], ['6 жббм', 510]]);
  });

  it('the shift of a class holds for its lessons that tell none', () => {
    const classes = [['Мектеп', 'Сынып', 'Оқушы саны', 'Ауысым'], ['№ 5 ЖББМ', '7А', 20, 2], ['№ 5 ЖББМ', '7Б', 20, 1]];
    expect(of({ Кесте: list(lesson('№ 5 ЖББМ', '7А', 'Дс', 1), lesson('№ 5 ЖББМ', '7Б', 'Дс', 1), lesson('№ 5 ЖББМ', '7В', 'Дс', 1)), Сыныптар: classes }).data.lessons.map(({ shift }) => shift)).toEqual([2, 1, undefined]);
  });

  it('combined classes come from their register, under the key of their school', () => {
    const combined = [['Біріктірілген сыныптар'], ['Мектеп', 'Біріктірілген сыныптар (2+3)', 'Оқыту тілі'], ['№5 ЖББМ', '5+6', 'қ'], ['№5 ЖББМ', '2', 'қ']];
    expect(of({ Кесте: list(lesson('№ 5 ЖББМ', '5', 'Дс', 1)), 'Біріктірілген сыныптар': combined }).data.combined).toEqual([{ school: '5 жббм', grades: [5, 6] }]);
  });
});

describe('people of timetables', () => {
  const lessons = list(lesson('№ 5 ЖББМ', '7А', 'Дс', 1, 'Алгебра', 'Тұрланов А.Б.'), lesson('№ 5 ЖББМ', '7Б', 'Дс', 2, 'Алгебра', 'Тұрланов А.'), lesson('№ 6 ЖББМ', '7Б', 'Сс', 2, 'Химия', 'Тұрланов В.Б.'));

  it('are proposed as one, never united by themselves', () => {
    const { proposals, data } = of({ Кесте: lessons });
    expect(proposals).toEqual([{ keys: ['турланов а б', 'турланов а'], names: ['Тұрланов А.Б.', 'Тұрланов А.'], because: ['same-school', 'same-subject', 'initials-agree'] }]);
    expect(data.lessons.map(({ teachers }) => teachers[0]!.key)).toEqual(['турланов а б', 'турланов а', 'турланов в б']);
  });

  it('are one or two as a person decides, and nothing is read again for it', () => {
    const sheets = sheetsOf({ Кесте: lessons });
    const before = read(sheets);
    const keys = ['турланов а б', 'турланов а'] as const;
    const united = read(sheets, { people: [{ keys, same: true }] });
    expect([united.data.lessons.map(({ teachers }) => teachers[0]!.key), united.data.lessons.map(({ teachers }) => teachers[0]!.name), united.proposals]).toEqual([['турланов а б', 'турланов а б', 'турланов в б'], ['Тұрланов А.Б.', 'Тұрланов А.', 'Тұрланов В.Б.'], []]);
    expect(united.data.lessons.map((each, at) => each === before.data.lessons[at])).toEqual([true, false, true]);
    expect(read(sheets, { people: [{ keys, same: false }] }).proposals).toEqual([]);
  });
});

describe('sheets without timetables', () => {
  it('give none', () => expect(timetablesAcross([reportOf(sheetOf([['Есеп'], ['Барлығы 5']]))])).toBeUndefined());
  it('that are hidden are read where a person asks', () => {
    const sheets = [sheetOf(list(lesson('№ 5 ЖББМ', '7А', 'Дс', 1)), { name: 'Ескі', hidden: true }), sheetOf([[1]], { name: 'Бет' })];
    expect(hiddenTimetables(sheets).map(({ sheet, hidden, lessons }) => [sheet, hidden, lessons.length])).toEqual([['Ескі', true, 1]]);
  });
});
