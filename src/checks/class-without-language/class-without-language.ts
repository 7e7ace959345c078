import type { CombinedClass } from '../../domain/network/records.ts';
import { registersAcross } from '../../sheet/registers/across-registers.ts';
import type { RegisterRow } from '../../sheet/registers/registers.ts';
import { rowPlace } from '../../sheet/registers/row-place.ts';
import type { CellPlace } from '../../sheet/workbook.ts';
import type { Check } from '../check.ts';

const head = ['Аудан', 'Мектеп', 'Біріктірілген сыныптар', 'Оқыту тілі'];

/** Combined classes whose language of instruction is not given: they are counted apart, never as Kazakh ones. */
export const classWithoutLanguage: Check<
  'class-without-language',
  {
    /** As the register of units has it; '' where it is not known. */
    readonly unit: string;
    readonly classes: number;
    readonly schools: number;
  }
> = {
  id: 'class-without-language',
  severity: 'question',
  examples: {
    accepts: [{ cells: [head, ['Шет', '№ 1 НОМ', '2+3', 'қ'], ['Шет', '№ 2 НОМ', '2+3', 'қ/о']] }],
    reports: [{ cells: [head, ['Шет', '№ 1 НОМ', '2+3', null], ['Шет', '№ 2 НОМ', '2+3', 'қ'], ['Шет', '№ 1 НОМ', '7+8', null], ['Нұра', '№ 5 БМ', '1+3', null]], at: ['D2', 'D5'] }],
  },

  across(reports) {
    const registers = registersAcross(reports);
    if (!registers) return [];
    const { classes, units } = registers;
    const names = new Map(units.rows.map(({ record: { key, name } }) => [key, name]));
    const byUnit = new Map<string, RegisterRow<CombinedClass>[]>();
    for (const row of classes.rows) if (row.record.languages.length === 0) byUnit.set(row.record.unit, [...(byUnit.get(row.record.unit) ?? []), row]);
    return [...byUnit].map(([unit, rows]) => ({
      cells: rows.slice(0, most).map((row) => rowPlace(classes, row, 'languages')) as unknown as readonly [CellPlace, ...CellPlace[]],
      args: { unit: names.get(unit) ?? '', classes: rows.length, schools: new Set(rows.map(({ record: { schoolKey, school } }) => schoolKey || school)).size },
    }));
  },
};

const most = 500;
