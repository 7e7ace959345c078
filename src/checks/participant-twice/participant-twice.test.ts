import { foundIn } from '../../../test/fixtures/found-in.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { participantTwice } from './participant-twice.ts';
import { strings } from './strings.ts';

const head = ['Мектеп', 'Оқушының аты-жөні', 'Сыныбы', 'Жатақхана (иә/жоқ)'];
const found = (cells: Values, others: Readonly<Record<string, Values>> = {}) => foundIn(participantTwice, cells, others).map(({ cells: places, args, severity }) => [places.map(({ sheet, address }) => `${sheet}!${address}`), args.kind, severity]);

describe('a pupil on the list twice', () => {
  it('is an error where school, class and name agree, a question where they only resemble each other', () => {
    expect(found([head, ['№ 2 НОМ', 'Әлімов Алмас', '7', 'жоқ'], ['№2 НОМ', 'ӘЛІМОВ Алмас', '7', 'жоқ'], ['№ 2 НОМ', 'Алимов Алмас', '7', 'жоқ']]).map(([, kind, severity]) => [kind, severity])).toEqual([['twice', undefined], ['letters', 'question'], ['letters', 'question']]);
  });

  it('is not looked for between the lists of two sessions', () => {
    const rows = [['№ 2 НОМ', 'Әлімов Алмас', '7', 'жоқ']];
    const named = [['Сессия', ...head], ['Күзгі', ...rows[0]!], ['Қысқы', ...rows[0]!]];
    expect(found(named)).toEqual([]);
    expect(found([head, ...rows], { 'Қысқы сессия': [head, ...rows] })).toEqual([]);
  });

  it('is looked for between the list of a session and one that names none, as both are counted', () => {
    const named = [['Сессия', ...head], ['Күзгі', '№ 2 НОМ', 'Әлімов Алмас', '7', 'жоқ'], ['Күзгі', '№ 2 НОМ', 'Серікова Дана', '8', 'жоқ']];
    expect(found(named, { Екінші: [head, ['№ 2 НОМ', 'Әлімов Алмас', '7', 'жоқ'], ['№ 2 НОМ', 'Серікова Дина', '8', 'жоқ']] })).toEqual([[[expect.stringMatching(/^Екінші!B2$/u), expect.stringMatching(/!C2$/u)], 'twice', 'warning']]);
  });

  it('is looked for between the sheets of schools that make one list', () => {
    const [cells] = [[head, ['№ 2 НОМ', 'Әлімов Алмас', '7', 'жоқ']]];
    expect(found(cells, { Екінші: [head, ['№ 3 НОМ', 'Әлімов Алмас', '7', 'жоқ']] })).toEqual([[[expect.stringMatching(/^Екінші!B2$/u), expect.stringMatching(/!B2$/u)], 'two-schools', 'question']]);
  });

  it('is not asked about where a line names no school', () => {
    expect(found([head, ['№ 2 НОМ', 'Әлімов Алмас', '7', 'жоқ'], ['', 'Әлімов Алмас', '7', 'жоқ']])).toEqual([]);
  });

  it('stands by right on the list of an olympiad, where no session is planned', () => {
    const rows = [['№ 2 НОМ', 'Әлімов Алмас', '7', 'Физика'], ['№ 2 НОМ', 'Әлімов Алмас', '7', 'Химия']];
    expect(found([['Олимпиада қатысушылары'], ['Мектеп', 'Оқушының аты-жөні', 'Сыныбы', 'Ескерту'], ...rows])).toEqual([]);
  });

  it('is told in words', () => {
    const [one, other] = [{ name: 'Әлімов Алмас', school: '№ 2 НОМ', class: '7А' }, { name: 'Алимов А.', school: '№ 2 НОМ', class: '7А' }];
    expect(strings.kk.finding({ kind: 'twice', one, other: one })).toBe('«Әлімов Алмас» (№ 2 НОМ, 7А) тізімде екі рет тұр. Артық жолды алып тастаңыз.');
    expect(strings.ru.finding({ kind: 'initials', one, other })).toBe('«Әлімов Алмас» (№ 2 НОМ, 7А) и «Алимов А.» (№ 2 НОМ, 7А): имя одного ученика написано по-разному или это двое? Если один, уберите лишнюю строку.');
  });
});
