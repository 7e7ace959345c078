import type { School } from '../../domain/network/records.ts';
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
    return registers ? [...schoolsTwice(registers.schools), ...noted(registers.units, 'unit'), ...others(registers)] : [];
  },
};

const schoolsTwice = (register: Register<School>): Evidence<Args>[] => [...noted(register, 'school'), ...numbersTwice(register)];

/** Rows that the register leaves out, because an earlier one has the same name at the same time; each with the earlier one. */
function noted<Row extends { readonly name: string }>(register: Register<Row>, what: 'school' | 'unit'): Evidence<Args>[] {
  return register.misread.flatMap(({ why, sheet, address, text, candidates }): Evidence<Args>[] => {
    const first = register.rows.find(({ record, table }) => table >= 0 && record.name === candidates[0]);
    return why === 'repeated' ? [{ cells: [{ sheet, address }, ...(first ? [rowPlace(register, first, 'name')] : [])], args: { what, name: text } }] : [];
  });
}

/** A unit gives a number to one school at a time; after one person two may be called. */
function numbersTwice(register: Register<School>): Evidence<Args>[] {
  const known = new Map<string, RegisterRow<School>[]>();
  return register.rows.flatMap((row): Evidence<Args>[] => {
    const [number = ''] = schoolSaid(row.record.name).names;
    if (!number.startsWith('№')) return [];
    const name = `${row.record.unit}|${number}`;
    const same = known.get(name) ?? [];
    const first = same.find(({ record }) => record.key !== row.record.key && overlap(record, row.record));
    known.set(name, [...same, row]);
    return first ? [{ cells: [rowPlace(register, row, 'name'), rowPlace(register, first, 'name')], args: { what: 'number', name: row.record.name }, severity: 'question' }] : [];
  });
}

/** Pupils of a grade counted twice, a setting given twice. */
const others = ({ pupils, settings }: Registers): Evidence<Args>[] =>
  ([['pupils', pupils], ['setting', settings]] as const).flatMap(([what, { misread }]) =>
    misread.filter(({ why }) => why === 'repeated').map(({ sheet, address, candidates, text }): Evidence<Args> => ({ cells: [{ sheet, address }], args: { what, name: candidates[0] ?? text }, severity: 'warning' })),
  );
