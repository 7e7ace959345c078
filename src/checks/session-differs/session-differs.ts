import { addressOf } from '../../sheet/cells/address.ts';
import { sessionsThatDiffer } from '../../sheet/plans/session-plans.ts';
import type { Check } from '../check.ts';

const sessions = [['Алғашқы бақылау сессиясы 2011 жылдың 18-23 сәуір аралығында өтті.'], ['Оқу сессиясы 2011 жылдың 17-21 қазан аралығында өтті.']];
const plan = (term: string) => [['№', 'Іс-шара', 'уақыты', 'жауапты'], [1, 'Кіру тестісін өткізу', term, 'АӘК'], [2, 'Газет шығару', 'Сессия кезінде', 'АӘК']];

/** A plan for one session whose dates are those of another. */
export const sessionDiffers: Check<
  'session-differs',
  {
    /** The session that the title names, as written: «І сессия». */
    readonly named: string;
    /** The dates of the plan, as written. */
    readonly dates: string;
    /** Whose dates these are, as written. */
    readonly other: string;
    /** When the named session was, as written. */
    readonly right: string;
  }
> = {
  id: 'session-differs',
  severity: 'warning',
  examples: {
    accepts: [{ cells: [...sessions, ['І сессия кезіндегі жұмыс жоспары'], ...plan('18-23.04')] }, { cells: [...sessions, ['Оқу сессиясының жұмыс жоспары'], ...plan('17-21.10')] }],
    reports: [{ cells: [...sessions, ['І сессия кезіндегі жұмыс жоспары'], ...plan('17-21.10')], at: ['A3'] }],
  },

  across: (reports) =>
    sessionsThatDiffer(reports).map(({ title, term, termSheet, found, meant }) => ({
      cells: [
        { sheet: title.sheet, address: addressOf(title.row, title.column) },
        { sheet: termSheet, address: addressOf(term.row, term.column) },
        { sheet: found.sheet, address: addressOf(found.row, found.column) },
        { sheet: meant.sheet, address: addressOf(meant.row, meant.column) },
      ],
      args: { named: title.name, dates: term.text, other: found.name, right: meant.written },
    })),
};
