import type { School, Unit, Validity } from '../../domain/network/records.ts';
import { registersAcross } from '../../sheet/registers/across-registers.ts';
import { overlap } from '../../sheet/registers/read-units.ts';
import type { Register, RegisterRow, Registers } from '../../sheet/registers/registers.ts';
import { rowPlace } from '../../sheet/registers/row-place.ts';
import { schoolSaid } from '../../sheet/registers/school-index.ts';
import type { Check, Evidence } from '../check.ts';

interface Args {
  readonly what: 'school' | 'number' | 'unit' | 'pupils' | 'setting';
  readonly name: string;
}

const head = ['Аудан', 'Мектеп атауы', 'Деңгейі', 'ШЖМ (иә/жоқ)', 'Қай күннен', 'Қай күнге дейін'];

/** One record stands twice in a register, so that it would be counted twice. */
export const registerRepeated: Check<'register-repeated', Args> = {
  id: 'register-repeated',
  severity: 'error',
  examples: {
    accepts: [
      { cells: [head, ['Шет', '№ 1 НОМ', 'НОМ', 'иә', null, null], ['Нұра', '№ 1 НОМ', 'НОМ', 'иә', null, null], ['Шет', 'А.Ермеков ат. НОМ', 'НОМ', 'иә', null, null], ['Шет', 'Б.Ермеков ат. НОМ', 'НОМ', 'иә', null, null]] },
      { cells: [head, ['Шет', '№ 1 НОМ', 'НОМ', 'иә', null, '31.08.2021'], ['Шет', '№ 1 НОМ', 'НОМ', 'жоқ', '01.09.2021', null]] },
    ],
    reports: [{ cells: [head, ['Шет', '№ 1 НОМ', 'НОМ', 'иә', null, null], ['Шет', '№ 2 НОМ', 'НОМ', 'иә', null, null], ['Шет', '№1 НМ', 'НОМ', 'иә', null, null], ['Шет', '№ 2 ЖББМ', 'ЖББМ', 'иә', null, null]], at: ['B4', 'B5'] }],
  },

  across(reports) {
    const registers = registersAcross(reports);
    return registers ? [...schoolsTwice(registers.schools), ...unitsTwice(registers.units), ...others(registers)] : [];
  },
};

/** Records that hold at one time and answer to one name, each with the first of them. */
function pairs<Row extends Validity>(rows: readonly RegisterRow<Row>[], nameOf: (record: Row) => string | undefined): { readonly first: RegisterRow<Row>; readonly second: RegisterRow<Row> }[] {
  const known = new Map<string, RegisterRow<Row>[]>();
  return rows.flatMap((second) => {
    const name = nameOf(second.record);
    if (name === undefined || second.table < 0) return [];
    const same = known.get(name) ?? [];
    const first = same.find(({ record }) => overlap(record, second.record));
    known.set(name, [...same, second]);
    return first ? [{ first, second }] : [];
  });
}

function schoolsTwice(register: Register<School>): Evidence<Args>[] {
  const found = (rows: ReturnType<typeof pairs<School>>, what: 'school' | 'number'): Evidence<Args>[] =>
    rows.map(({ first, second }) => ({ cells: [rowPlace(register, second, 'name'), rowPlace(register, first, 'name')], args: { what, name: second.record.name }, ...(what === 'number' ? { severity: 'question' as const } : {}) }));
  const same = pairs(register.rows, ({ key, name }) => (name === '' ? undefined : key));
  const seconds = new Set(same.map(({ second }) => second));
  // A unit gives a number to one school; after one person two may be called.
  const numbered = pairs(register.rows.filter((row) => !seconds.has(row)), ({ unit, name }) => {
    const [number = ''] = schoolSaid(name).names;
    return number.startsWith('№') ? `${unit}|${number}` : undefined;
  });
  return [...found(same, 'school'), ...found(numbered, 'number')];
}

const unitsTwice = (register: Register<Unit>): Evidence<Args>[] =>
  pairs(register.rows, ({ key, name }) => (name === '' ? undefined : key)).map(({ first, second }) => ({ cells: [rowPlace(register, second, 'name'), rowPlace(register, first, 'name')], args: { what: 'unit', name: second.record.name } }));

/** Pupils of a grade counted twice, a setting given twice. */
const others = ({ pupils, settings }: Registers): Evidence<Args>[] =>
  ([['pupils', pupils], ['setting', settings]] as const).flatMap(([what, { misread }]) =>
    misread.filter(({ why }) => why === 'repeated').map(({ sheet, address, candidates, text }): Evidence<Args> => ({ cells: [{ sheet, address }], args: { what, name: candidates[0] ?? text }, severity: 'warning' })),
  );
