import { sheetOf } from '../../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../cells/grid.ts';
import { reportOf } from '../../sheet-report.ts';
import { timetablesOfSheet } from '../sheet-timetables.ts';
import type { ReadLesson, TimetableCorrection } from '../timetables.ts';

type More = Parameters<typeof sheetOf>[1];

const tablesOf = (values: Values, more: More = {}, timetables: readonly TimetableCorrection[] = []) => timetablesOfSheet(reportOf(sheetOf(values, more), { mappings: [], corrections: [], timetables })).tables;
const said = ({ place, classes, group, day, period, lastPeriod, subject, teachers, rooms }: ReadLesson) =>
  [place.name, classes.map(({ name }) => name).join('+'), group ? `${group.division}/${group.part}` : '', day, lastPeriod ? `${period}–${lastPeriod}` : period, subject.name, teachers.map(({ name }) => name).join('; '), rooms.map(({ name }) => name).join('; ')].join(' | ');
const read = (values: Values, more: More = {}) => tablesOf(values, more).flatMap(({ lessons }) => lessons.map(said));

describe('a list of lessons', () => {
  it('is read under Kazakh headings', () =>
    expect(read([['Мектеп', 'Сынып', 'Күн', 'Сабақ №', 'Пән', 'Мұғалім', 'Кабинет'], ['№ 5 ЖББМ', '7А', 'Дүйсенбі', 1, 'Алгебра', 'Сейтқали А.Н.', 101], ['№ 5 ЖББМ', '7Ә', 'дс', '2-сабақ', 'Қазақ тілі', 'Оразбекова Б.', '12-бөлме']])).toEqual([
      '№ 5 ЖББМ | 7А |  | 1 | 1 | Алгебра | Сейтқали А.Н. | 101',
      '№ 5 ЖББМ | 7Ә |  | 1 | 2 | Қазақ тілі | Оразбекова Б. | 12-бөлме',
    ]));

  it('is read under Russian headings, with several teachers and rooms, two grades, two periods', () =>
    expect(read([['Школа', 'Класс', 'День недели', '№ урока', 'Предмет', 'Учитель', 'Каб.'], ['Школа № 7', '5А', 'Понедельник', 1, 'Математика', 'Дубравин И.И.', '101'], ['Школа № 7', '5; 6', 'вт', '3-4', 'Труд', 'Степнова П.П.; Холмова С.С.', '201; 202']])).toEqual([
      'Школа № 7 | 5А |  | 1 | 1 | Математика | Дубравин И.И. | 101',
      'Школа № 7 | 5+6 |  | 2 | 3–4 | Труд | Степнова П.П.; Холмова С.С. | 201; 202',
    ]));

  it('is read under English headings, times as Excel keeps them', () => {
    const [lesson] = tablesOf([['School', 'Class', 'Day', 'Lesson', 'Subject', 'Teacher', 'Room', 'Start', 'End'], ['Hub', '5A', 'Monday', 1, 'Mathematics', 'Dubravin I.', '101', 8.5 / 24, 9.25 / 24]])[0]!.lessons;
    expect([said(lesson!), lesson!.start, lesson!.end]).toEqual(['Hub | 5A |  | 1 | 1 | Mathematics | Dubravin I. | 101', 510, 555]);
  });

  it('of a session takes the weekday from the date, the lesson’s subject from «Урок», and what the title says', () => {
    const [table] = tablesOf([['Расписание сессии опорной школы № 3'], [], ['Класс', 'Дата', 'Время', 'Урок', 'Преподаватель', 'Ауд.'], ['9', '11.11.2025', '08:30-09:15', 'Химия', 'Полянский А.', '1'], ['8', 45_971, '9.20–10.05', 'Физика', 'Холмова В.', 'онлайн']]);
    expect(table!.lessons.map(said)).toEqual(['опорная школа № 3 | 9 |  | 2 |  | Химия | Полянский А. | 1', 'опорная школа № 3 | 8 |  | 1 |  | Физика | Холмова В. | ']);
    expect(table!.lessons.map(({ start, end, kind, online, dates }) => [start, end, kind, online, dates[0]!.from])).toEqual([[510, 555, 'session', false, 20_403], [560, 605, 'session', true, 20_402]]);
    expect(table!.schoolFrom).toBe('title');
  });

  it('tells the place from the school whose pupils they are', () => {
    const [lesson] = tablesOf([['Школа', 'Класс', 'Место проведения', 'День', 'Урок', 'Предмет', 'ФИО учителя', 'Вид', 'Форма', 'Неделя', 'Период'], ['Малая школа № 1', '9', 'Опорная школа № 1', 'Пн', 1, 'Химия', 'Полянский А.А.', 'сессия', 'онлайн', 'Числитель', '10.11.2025–22.11.2025']])[0]!.lessons;
    expect([lesson!.place.name, lesson!.classes[0]!.school, lesson!.kind, lesson!.online, lesson!.week, lesson!.dates]).toEqual(['Опорная школа № 1', 'малая школа 1', 'session', true, 'a', [{ from: 20_402, to: 20_414 }]]);
  });

  it('has its school from the sheet’s name, its weekdays from lines between, and lists what is no lesson', () => {
    const [table] = tablesOf([['Расписание уроков'], ['Урок', 'Класс', 'Предмет', 'Учитель', 'Кабинет'], ['Понедельник'], [1, '5А', 'Алгебра', 'Дубравин И.И.', 1], ['Вторник'], [1, '5А', 'Химия', 'Полянский А.А.', 3], ['???']], { name: '№ 5 ЖББМ' });
    expect(table!.lessons.map(said)).toEqual(['№ 5 ЖББМ | 5А |  | 1 | 1 | Алгебра | Дубравин И.И. | 1', '№ 5 ЖББМ | 5А |  | 2 | 1 | Химия | Полянский А.А. | 3']);
    expect([table!.schoolFrom, table!.notUnderstood]).toEqual(['sheet', [{ address: 'A7', text: '???' }]]);
  });

  it('that says a weekday only where it begins goes on with it', () =>
    expect(read([['Апта күні', 'Сабақ', 'Сынып', 'Пән', 'Мұғалім'], ['Дүйсенбі', 1, '1А', 'Ана тілі', 'Қарасаева Ә.'], [null, 2, '1А', 'Музыка', 'Қарасаева Ә.'], ['Сейсенбі', 1, '1А', 'Математика', 'Қарасаева Ә.']]).map((line) => line.split(' | ')[3])).toEqual(['1', '1', '2']));

  it('has the weekday of a merged cell in all its rows', () =>
    expect(read([['День', 'Урок', 'Класс', 'Предмет', 'Учитель'], ['Пн', 1, '1А', 'Чтение', 'Родникова А.'], [null, 2, '1А', 'Музыка', 'Родникова А.']], { merges: [{ top: 1, left: 0, bottom: 2, right: 0 }] }).map((line) => line.split(' | ')[3])).toEqual(['1', '1']));

  it('takes no blank validity and no blank school of the pupils from the row above', () => {
    const { lessons } = tablesOf([['Школа', 'Школа учащихся', 'Класс', 'День', 'Урок', 'Предмет', 'Период'], ['Школа № 1', 'Школа № 2', '9', 'Пн', 1, 'Химия', '10.11.2025–22.11.2025'], ['Школа № 1', null, '9', 'Вт', 1, 'Физика', null]])[0]!;
    expect(lessons.map(({ classes, dates }) => [classes[0]!.school, dates.length])).toEqual([['школа 2', 1], ['школа 1', 0]]);
  });

  it('does not guess a weekday that is missing in the middle of a full list', () => {
    const rows = [['Пн', 1, '1А', 'Чтение'], ['Пн', 2, '1А', 'Музыка'], [null, 3, '1А', 'Письмо'], ['Пн', 4, '1А', 'Труд'], ['Вт', 1, '1А', 'Чтение']];
    expect(tablesOf([['День', 'Урок', 'Класс', 'Предмет'], ...rows])[0]!.lessons.map(({ day }) => day)).toEqual([1, 1, undefined, 1, 2]);
  });

  it('of one class has the class of its title, or of a line between', () => {
    expect(read([['7 «А» сынып сабақ кестесі'], ['Күні', '№', 'Сабақ', 'Пән', 'Кабинет', 'Мұғалім'], ['Дүйсенбі', 1, 1, 'Алгебра', 5, 'Тұрланов А.']])).toEqual([' | 7 «А» |  | 1 | 1 | Алгебра | Тұрланов А. | 5']);
    expect(read([['Күні', 'Уақыты', 'Пән', 'Кабинет', 'Мұғалім'], ['7А'], ['Дүйсенбі', '08:00-08:45', 'Алгебра', 5, 'Тұрланов А.'], ['7Б'], ['Дүйсенбі', '08:00-08:45', 'Физика', 6, 'Сарбөрина А.']]).map((line) => line.split(' | ')[1])).toEqual(['7А', '7Б']);
  });

  it('has its periods from «№» where that begins anew every day', () => {
    const rows = [['Дүйсенбі', 1, 'Алгебра', 5, 'Тұрланов А.'], [null, 2, 'Физика', 6, 'Сарбөрина А.'], ['Сейсенбі', 1, 'Химия', 6, 'Сарбөрина А.']];
    expect(read([['7А сынып сабақ кестесі'], ['Күні', '№', 'Пән', 'Кабинет', 'Мұғалім'], ...rows]).map((line) => line.split(' | ').slice(3, 6))).toEqual([['1', '1', 'Алгебра'], ['1', '2', 'Физика'], ['2', '1', 'Химия']]);
    const numbered = [[1, 'Пн', '08:30-09:15', '7А', 'Алгебра'], [2, 'Вт', '09:25-10:10', '7А', 'Химия']];
    expect(tablesOf([['№', 'День', 'Время', 'Класс', 'Предмет'], ...numbered])[0]!.lessons.map(({ period, start }) => [period, start])).toEqual([[undefined, 510], [undefined, 565]]);
    expect(tablesOf([['Ашық сабақтар'], ['№', 'Күні', 'Мұғалім', 'Пәні', 'Сынып'], [1, '10.11.2025', 'Тұрланов А.', 'Алгебра', '7А'], [2, '11.11.2025', 'Сарбөрина А.', 'Химия', '7А']])).toEqual([]);
    expect(tablesOf([['№', 'Күні', 'Педагог', 'Пәні', 'Кабинет'], [1, '10.11.2025', 'Тұрланов А.', 'Алгебра', 5]])).toEqual([]);
  });

  it('of a college has its groups for classes', () => {
    const head = ['Дата', 'Пара', 'Время', 'Группа', 'Подгруппа', 'Дисциплина', 'Преподаватель', 'Аудитория'];
    expect(read([head, ['Понедельник, 10.11.2025', '1 пара', '08:30-10:00', 'ИС-21', '1', 'Базы данных', 'Полянский А.А.', '201']])).toEqual([' | ИС-21 | /1 | 1 | 1 | Базы данных | Полянский А.А. | 201']);
  });

  it('may have two columns of teachers and of rooms', () =>
    expect(read([['Класс', 'День', 'Урок', 'Предмет', 'Учитель 1', 'Учитель 2', 'Каб. 1', 'Каб. 2'], ['7А', 'Пн', 1, 'Английский язык', 'Холмова А.', 'Заречная В.', 5, 6]])).toEqual([' | 7А |  | 1 | 1 | Английский язык | Холмова А.; Заречная В. | 5; 6']));

  it('keeps a lesson whose cells are not understood, and lists the cells', () => {
    const [table] = tablesOf([['Сынып', 'Күн', 'Сабақ №', 'Пән', 'Мұғалім'], ['7А', 'Дс', 1, 'Алгебра', 'Тұрланов А.'], ['7А', 'Дс', 2, 'Химия', 'Тұрланов А.'], ['7А', 'кейін', 'соңғы', 'Физика', 'Вакансия']]);
    expect(table!.lessons.map(said).at(-1)).toBe(' | 7А |  |  |  | Физика | Вакансия | ');
    expect(table!.lessons.at(-1)!.teachers).toEqual([{ name: 'Вакансия', key: '' }]);
    expect(table!.notUnderstood).toEqual([{ address: 'B4', text: 'кейін' }, { address: 'C4', text: 'соңғы' }]);
  });

  const list = [['Сынып', 'Күн', 'Сабақ №', 'Пән'], ['7А', 'Дс', 1, 'Алгебра'], ['7Б', 'Дс', 1, 'Химия'], ['7В', 'Дс', 1, 'Музыка']] as const;
  const correction = { sheet: 'Парақ1', area: { top: 0, left: 0, bottom: 3, right: 3 } } as const;

  it('offers hidden rows and reads them only where a person asks', () => {
    const [table] = tablesOf(list, { hiddenRows: [2] });
    expect([table!.lessons.length, table!.hiddenRows]).toEqual([2, [2]]);
    expect(tablesOf(list, { hiddenRows: [2] }, [{ ...correction, withHidden: true }])[0]!.lessons).toHaveLength(3);
  });

  it('is corrected by a person: school, week and shift, or no timetable at all', () => {
    const [table] = tablesOf(list, {}, [{ ...correction, school: '№ 9 НОМ', week: 'b', shift: 2 }]);
    expect([table!.school, table!.schoolFrom, table!.corrected, table!.lessons[0]!.place.key, table!.lessons[0]!.week, table!.lessons[0]!.shift]).toEqual(['№ 9 НОМ', 'person', true, '9 ном', 'b', 2]);
    expect(tablesOf(list, {}, [{ ...correction, ignore: true }])).toEqual([]);
  });

  it('is no plan, no staff list, no register', () => {
    expect(tablesOf([['№', 'Іс-шара', 'Күні', 'Сынып', 'Жауапты'], [1, 'Семинар', '10.11.2025', '5-9', 'Тұрланов А.']])).toEqual([]);
    expect(tablesOf([['Мектеп', 'Аты-жөні', 'Пәні', 'Санаты', 'Білімі'], ['№ 5 ЖББМ', 'Тұрланов А.', 'Алгебра', 'педагог-шебер', 'жоғары']])).toEqual([]);
    expect(tablesOf([['Мектеп', 'Біріктірілген сыныптар', 'Оқыту тілі', 'Мұғалім'], ['№ 5 ЖББМ', '2+3', 'қ', 'Тұрланов А.']])).toEqual([]);
  });
});
