import fc from 'fast-check';
import { sheetOf } from '../../../../test/fixtures/sheet-of.ts';
import { reportOf } from '../../sheet-report.ts';
import { timetablesOfSheet } from '../sheet-timetables.ts';
import type { PersonDecision } from '../timetables.ts';
import { proposalsOf } from './proposals.ts';
import { unitedPeople } from './united.ts';

type Taught = readonly [school: string, subject: string, teacher: string];
const lessonsOf = (...rows: Taught[]) =>
  timetablesOfSheet(reportOf(sheetOf([['Мектеп', 'Сынып', 'Күн', 'Сабақ №', 'Пән', 'Мұғалім'], ...rows.map(([school, subject, teacher], at) => [school, '7А', 'Дс', at + 1, subject, teacher])]))).tables.flatMap(({ lessons }) => lessons);
const proposed = (...rows: Taught[]) => proposalsOf(lessonsOf(...rows), []).map(({ names, because }) => `${names.join(' = ')}: ${because.join(', ')}`);

describe('two spellings', () => {
  it('are proposed as one where the initials agree and the school or the subject is the same', () => {
    expect(proposed(['№ 5', 'Алгебра', 'Тұрланов А.Б.'], ['№ 5', 'Физика', 'Тұрланов А.'])).toEqual(['Тұрланов А.Б. = Тұрланов А.: same-school, initials-agree']);
    expect(proposed(['№ 5', 'Алгебра', 'Дубравин Иван Петрович'], ['№ 6', 'Алгебра', 'Дубравин И.П.'])).toEqual(['Дубравин Иван Петрович = Дубравин И.П.: same-subject, initials-agree']);
    expect(proposed(['№ 5', 'Алгебра', 'Қажымұратова А.Б.'], ['№ 5', 'Алгебра', 'Қажымуратов А.Б.'])).toEqual([]);
  });

  it('are proposed where a surname stands without initials in the same school, or for the same subject', () => {
    expect(proposed(['№ 5', 'Алгебра', 'Заречная О.В.'], ['№ 6', 'Алгебра', 'Заречная'])).toEqual(['Заречная О.В. = Заречная: same-subject']);
    expect(proposed(['№ 5', 'Алгебра', 'Заречная О.В.'], ['№ 6', 'Химия', 'Заречная'])).toEqual([]);
  });

  it('are proposed where one letter is wrong, in one school', () => {
    expect(proposed(['№ 5', 'Алгебра', 'Ольховская В.П.'], ['№ 5', 'Алгебра', 'Олховская В.П.'])).toEqual(['Ольховская В.П. = Олховская В.П.: same-school, same-subject, initials-agree, one-letter-apart']);
    expect(proposed(['№ 5', 'Алгебра', 'Ольховская В.П.'], ['№ 6', 'Химия', 'Олховская В.П.'])).toEqual([]);
  });

  it('stay two where initials differ, or a man and a woman bear one surname', () =>
    expect(proposed(['№ 5', 'Алгебра', 'Степнов А.Б.'], ['№ 5', 'Алгебра', 'Степнов А.В.'], ['№ 5', 'Алгебра', 'Степнова А.Б.'])).toEqual([]));

  it('are no question where they fold to one: case, blanks, look-alike and Kazakh letters', () => {
    const lessons = lessonsOf(['№ 5', 'Алгебра', 'Ахметов О.С.'], ['№ 5', 'Алгебра', 'АХМЕТОВ О. С.'], ['№ 5', 'Алгебра', 'Axметов\u00a0O.C.'], ['№ 5', 'Алгебра', 'Вакансия'], ['№ 5', 'Алгебра', '—']);
    expect([new Set(lessons.flatMap(({ teachers }) => teachers.map(({ key }) => key))), proposalsOf(lessons, [])]).toEqual([new Set(['ахметов о с', '']), []]);
  });
});

describe('decisions about people', () => {
  const decision = fc.record({ keys: fc.tuple(fc.constantFrom('а', 'б', 'в', 'г', 'д'), fc.constantFrom('а', 'б', 'в', 'г', 'д')), same: fc.boolean() }) as fc.Arbitrary<PersonDecision>;
  it('unite whoever is said to be one, over any number of steps, and nobody else', () => {
    fc.assert(
      fc.property(fc.array(decision, { maxLength: 8 }), (decisions) => {
        const united = unitedPeople(decisions);
        const oneOf = (key: string) => united.get(key) ?? key;
        for (const { keys, same } of decisions) if (same) expect(oneOf(keys[0])).toBe(oneOf(keys[1]));
        for (const [key, one] of united) {
          expect(united.has(one)).toBe(false);
          const reach = new Set([key]);
          for (let round = 0; round < 5; round++) for (const { keys, same } of decisions) if (same && keys.some((each) => reach.has(each))) for (const each of keys) reach.add(each);
          expect(reach.has(one)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
