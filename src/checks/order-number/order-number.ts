import { addressOf } from '../../sheet/cells/address.ts';
import { cellAt } from '../../sheet/cells/grid.ts';
import { orderReferencesOf, type OrderReference } from '../../sheet/plans/orders.ts';
import type { SheetReport } from '../../sheet/sheet-report.ts';
import type { Check, Evidence } from '../check.ts';

interface Args {
  readonly kind: 'backslash' | 'undated' | 'appendix';
  /** As written: `№ 824\1`. */
  readonly number: string;
  /** The number of the order that the document is; null where that is not the matter. */
  readonly own: string | null;
}

/** The number of an order with a backslash; an order that is named by its number alone; an appendix to another order. */
export const orderNumber: Check<'order-number', Args> = {
  id: 'order-number',
  severity: 'style',
  examples: {
    accepts: [{ cells: [['Облыстық басқарманың 06.10.2020 жылғы №299/1 бұйрығы негізінде.']] }, { cells: [['№ 29 ЖББМ және № 7 мектеп-гимназиясы қатысты.']] }, { cells: [['Приказ № 784 от 17.10.2022 г.']] }],
    reports: [{ cells: [['Білім бөлімінің 17.10.2022 жылғы № 824\\1 бұйрығымен ұйымдастырылды.']], at: ['A1'] }, { cells: [['Білім бөлімінің № 784 бұйрығы негізінде.']], at: ['A1'] }, { cells: [['ПРИКАЗ от 5 сентября 2023 года № 402'], ['Приложение 1 к приказу № 420']], at: ['A2'] }],
  },

  inSheet(report) {
    const references = orderReferencesOf(report);
    const [own, ...more] = references.filter(({ role }) => role === 'own');
    const dated = new Set(references.filter((reference) => reference.dated).map(({ number }) => number));
    return references.flatMap((reference) => [
      ...(reference.written === reference.mended ? [] : [withBackslash(report, reference)]),
      ...(own && more.length === 0 && reference.role === 'appendix' && reference.number !== own.number ? [otherOrder(report, reference, own)] : []),
      ...(reference.named && reference.role !== 'appendix' && !dated.has(reference.number) && isFirst(references, reference) ? [undated(report, reference)] : []),
    ]);
  },
};

const isFirst = (references: readonly OrderReference[], one: OrderReference) => references.find(({ number, named }) => named && number === one.number) === one;

const placeOf = ({ sheet }: SheetReport, { row, column }: OrderReference) => ({ sheet: sheet.name, address: addressOf(row, column) });

function withBackslash(report: SheetReport, reference: OrderReference): Evidence<Args> {
  const place = placeOf(report, reference);
  const from = cellAt(report.sheet.grid, reference.row, reference.column);
  const args = { kind: 'backslash', number: reference.written, own: null } as const;
  if (typeof from !== 'string') return { cells: [place], args, expected: reference.mended };
  const to = from.slice(0, reference.from) + reference.mended + from.slice(reference.to);
  return { cells: [place], args, expected: reference.mended, fix: { changes: [{ ...place, from, to }] } };
}

const undated = (report: SheetReport, reference: OrderReference): Evidence<Args> => ({ cells: [placeOf(report, reference)], args: { kind: 'undated', number: reference.written, own: null }, severity: 'question' });

const otherOrder = (report: SheetReport, reference: OrderReference, own: OrderReference): Evidence<Args> => ({
  cells: [placeOf(report, reference), placeOf(report, own)],
  args: { kind: 'appendix', number: reference.written, own: own.written },
  expected: own.mended,
  severity: 'warning',
});
