import { addressOf } from '../../sheet/cells/address.ts';
import { curatorsOf } from '../../sheet/plans/curators.ts';
import { everybodyIn, isNamedIn } from '../../sheet/plans/plan-and-council.ts';
import type { Check } from '../check.ts';

const council = [['Үйлестіру кеңесінің құрамы'], ['Құрамы: Б. Омарова – меңгеруші'], ['Қ. Сәрсенов- мектеп директоры']];

/** A curator whom an order appoints, but whom neither the council nor the plan names. */
export const curatorOutside: Check<'curator-outside', { readonly person: string }> = {
  id: 'curator-outside',
  severity: 'warning',
  examples: {
    accepts: [{ cells: [['Б.И. Омарова куратор болып тағайындалсын.'], ...council] }, { cells: [['Кураторлары: А.Е. Қасенова, Г. Нұрланова']] }],
    reports: [{ cells: [['Әдіскер Б.И. Омарова мен бас маман А.Е. Қасенова'], ['кураторлар болып тағайындалсын.'], ...council], at: ['A1'] }],
  },

  across(reports) {
    const curators = reports.flatMap((report) => curatorsOf(report).map((curator) => ({ ...curator, sheet: report.sheet.name })));
    if (curators.length === 0) return [];
    const known = everybodyIn(reports);
    if (known.length === 0) return [];
    return curators.flatMap(({ sheet, row, column, name }) => (isNamedIn(name, known) ? [] : [{ cells: [{ sheet, address: addressOf(row, column) }] as const, args: { person: name.text } }]));
  },
};
