import type { Unit } from '../../domain/network/records.ts';
import { answer, refuse } from '../../domain/result.ts';
import { textOf } from '../../sheet/cells/cell.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { unitsNamed } from '../../sheet/registers/read-units.ts';
import { resolveUnit } from '../../sheet/registers/unit-index.ts';
import { customFunction } from '../custom-function.ts';
import { unitsExample } from '../register-examples.ts';
import { readRanges } from '../register-ranges.ts';

export const unit = customFunction({
  id: 'UNIT',
  parameters: [
    { name: 'name', kind: 'text' },
    { name: 'units', kind: 'range' },
  ],
  gives: 'value',
  examples: {
    accepts: [
      { args: ['Бұқаржырау ауданы', unitsExample], gives: 'Бұқар жырау' },
      { args: ['г. Караганда', unitsExample], gives: 'Қарағанды' },
      { args: ['Осакаровка', [['Абай'], ['Осакаров']]], gives: 'Осакаров' },
    ],
    reports: [
      { args: ['Нұра', unitsExample], problem: 'unit-not-found' },
      { args: [null, unitsExample], problem: 'argument-missing' },
    ],
  },
  compute([name, range]) {
    const register = readRanges({ units: range });
    const units = register.ok ? register.value.units : listed(range);
    const found = resolveUnit(name, units);
    if (found.key === undefined) return refuse({ code: 'unit-not-found', args: { text: name, several: found.several, candidates: found.candidates } });
    return answer(units.find(({ key }) => key === found.key)!.name);
  },
});

/** A bare list of names will do as well. */
const listed = (range: Values): Unit[] => unitsNamed(range.flatMap((row) => row.map(textOf)), '');
