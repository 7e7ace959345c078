import { answer, refuse } from '../../domain/result.ts';
import { resolveSchoolBeside } from '../../sheet/registers/school-with-unit.ts';
import { resolveUnit } from '../../sheet/registers/unit-index.ts';
import { customFunction } from '../custom-function.ts';
import { schoolsExample } from '../register-examples.ts';
import { readRanges } from '../register-ranges.ts';

const twoNumbers = [...schoolsExample, ['Шет', '№ 9 ЖББМ', 'ЖББМ', 'иә', 'жоқ', '']];

export const school = customFunction({
  id: 'SCHOOL',
  parameters: [
    { name: 'name', kind: 'text' },
    { name: 'schools', kind: 'range' },
    { name: 'unit', kind: 'text', optional: true },
  ],
  gives: 'value',
  examples: {
    accepts: [
      { args: ['Карой орта мектебі', schoolsExample], gives: 'Нұра, Қарой ЖББМ' },
      { args: ['№9 гимназия', twoNumbers], gives: 'Нұра, № 9 гимназия' },
      { args: ['№ 9', twoNumbers, 'Шет ауданы'], gives: 'Шет, № 9 ЖББМ' },
      { args: ['Шет, № 9 ЖББМ', twoNumbers], gives: 'Шет, № 9 ЖББМ' },
    ],
    reports: [
      { args: ['№ 9', twoNumbers], problem: 'school-not-found' },
      { args: ['№ 134 НОМ', schoolsExample], problem: 'school-not-found' },
      { args: ['№ 9', twoNumbers, 'Абай'], problem: 'unit-not-found' },
    ],
  },
  compute([name, range, unitText]) {
    const data = readRanges({ schools: range });
    if (!data.ok) return data;
    const { schools, units } = data.value;
    const unit = unitText === undefined ? undefined : resolveUnit(unitText, units);
    if (unit && unit.key === undefined) return refuse({ code: 'unit-not-found', args: { text: unitText!, several: unit.several, candidates: unit.candidates } });
    const found = resolveSchoolBeside(name, schools, units, unit?.key);
    if (found.key === undefined) return refuse({ code: 'school-not-found', args: { text: name, several: found.several, candidates: found.candidates } });
    const school = schools.find(({ key }) => key === found.key)!;
    return answer([units.find(({ key }) => key === school.unit)?.name, school.name].filter(Boolean).join(', '));
  },
});
