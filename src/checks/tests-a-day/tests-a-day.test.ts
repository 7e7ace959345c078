import { confirmedNorms, foundIn } from '../../../test/fixtures/found-in.ts';
import { lessonList } from '../lesson-examples.ts';
import { strings } from './strings.ts';
import { testsADay } from './tests-a-day.ts';

const cells = lessonList(['№ 5 ЖББМ', '7А', '', 'дүйсенбі', 1, '', '', 'Алгебра', 'Ахметов Б. А.', '12']);
const tests = (...rows: (readonly [name: string, subject: string, kind: string, on: string])[]) => ({ 'БЖБ, ТЖБ': [['Мектеп', 'Сынып', 'Пән', 'Түрі', 'Күні'], ...rows.map((row) => ['№ 5 ЖББМ', ...row])] });
const norms = confirmedNorms(['СОр и СОч по одному предмету в один день, не более', 1], ['СОч в один день, не более', 3]);
const found = (...rows: Parameters<typeof tests>) => foundIn(testsADay, cells, { ...tests(...rows), ...norms });
const quarter = (subject: string, on = '14.10.2026', name = '7А') => [name, subject, 'ТЖБ', on] as const;

describe('summative tests', () => {
  it('are at most three of a quarter on a day', () => {
    const four = found(quarter('Алгебра'), quarter('Физика'), quarter('Химия'), quarter('Тарих'));
    expect(four.map(({ severity, cells: at, args }) => [severity, args.problem, at.length, args.subjects.length])).toEqual([['error', 'a-day', 4, 4]]);
    expect(found(quarter('Алгебра'), quarter('Физика'), quarter('Химия'), quarter('Тарих', '15.10.2026'))).toEqual([]);
    expect(found(quarter('Алгебра'), quarter('Физика'), quarter('Химия'), quarter('Тарих', '14.10.2026', '8Б'))).toEqual([]);
  });

  it('of a section and of the quarter are not on one day in one subject', () => {
    expect(found(['7А', 'Алгебра', 'БЖБ', '14.10.2026'], quarter('алг.')).map(({ args }) => [args.problem, args.subjects.length])).toEqual([['together', 2]]);
    expect(found(['7А', 'Алгебра', 'БЖБ', '14.10.2026'], quarter('Физика'))).toEqual([]);
    expect(found(['7А', 'Алгебра', 'СОр', '14.10.2026'], ['7А', 'Алгебра', 'СОр', '14.10.2026'])).toEqual([]);
  });

  it('are told in words', () => {
    const args = { kind: 'TC-21', problem: 'a-day', school: 'А', class: '9', on: { year: 2026, month: 10, day: 14 }, subjects: ['Алгебра', 'Тарих'], limit: 1, source: '', confirmed: true } as const;
    expect(strings.kk.finding(args)).toBe('А, 9-сынып, 14.10.2026: бір күнде 2 пәннен ТЖБ (Алгебра, Тарих), ал ең көбі 1 (норма баптаудан).');
    expect(strings.ru.finding({ ...args, problem: 'together', subjects: ['Алгебра'] })).toBe('А, 9 класс, 14.10.2026: СОр и СОч по одному предмету в один день – Алгебра (норма из настроек).');
  });
});
