import { addressOf } from '../../sheet/cells/address.ts';
import { plansAndCouncils, type NamedOnSheet } from '../../sheet/plans/plan-and-council.ts';
import type { Check, Evidence } from '../check.ts';

interface Args {
  readonly kind: 'not-on-council' | 'not-in-plan';
  /** As written. */
  readonly person: string;
  /** How many cells name them. */
  readonly mentions: number;
}

const head = ['№', 'Іс-шара', 'мерзімі', 'орындаушы', 'жауапты'];
const council = [['Үйлестіру кеңесінің құрамы'], ['Құрамы: Б. Омарова – әдістемелік кабинет меңгерушісі'], ['Қ. Сәрсенов- мектеп директоры'], ['Мүшелері: Болатов Б- мектеп директоры']];
const title = ['Үйлестіру кеңесінің жұмыс жоспары'];

/** People of a council's plan who are not on the council, and members whom the plan never names. Units are no people. */
export const planPeople: Check<'plan-people', Args> = {
  id: 'plan-people',
  severity: 'warning',
  examples: {
    accepts: [
      { cells: [...council, title, head, [1, 'Кесте құру', 'қазан', 'Сәрсенов Қ\nБолатов Б', 'Б. Омарова'], [2, 'Тест алу', 'қазан', 'АББ', 'Қ. Сәрсенов']] },
      { cells: [title, head, [1, 'Кесте құру', 'қазан', 'Сәрсенов Қ', 'Б. Омарова'], [2, 'Тест алу', 'қазан', 'АББ', 'Г. Нұрланова']] },
    ],
    reports: [
      { cells: [...council, title, head, [1, 'Кесте құру', 'қазан', 'Сәрсенов Қ', 'Б. Омарова'], [2, 'Тест алу', 'қазан', 'АББ', 'Болатов Б\nГ. Нұрланова']], at: ['E8'] },
      { cells: [...council, title, head, [1, 'Кесте құру', 'қазан', 'Сәрсенов Қ', 'Б. Омарова'], [2, 'Тест алу', 'қазан', 'АББ', 'Б. Омарова']], at: ['A4'] },
    ],
  },

  across: (reports) =>
    plansAndCouncils(reports).flatMap(({ planOnly, councilOnly }) => [...planOnly.map((person) => evidence('not-on-council', person)), ...councilOnly.map((person) => evidence('not-in-plan', person))]),
};

function evidence(kind: Args['kind'], { sheet, name, cells }: NamedOnSheet): Evidence<Args> {
  const [first, ...more] = cells.map(({ row, column }) => ({ sheet, address: addressOf(row, column) }));
  return { cells: [first!, ...more], args: { kind, person: name.text, mentions: cells.length } };
}
