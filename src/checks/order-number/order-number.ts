import { addressOf } from '../../sheet/cells/address.ts';
import { cellAt } from '../../sheet/cells/grid.ts';
import { orderReferencesOf, type OrderReference } from '../../sheet/plans/orders.ts';
import type { SheetReport } from '../../sheet/sheet-report.ts';
import type { Check, Evidence } from '../check.ts';

interface Args {
  readonly kind: 'backslash' | 'undated';
  /** As written: `№ 824\1`. */
  readonly number: string;
}

/** The number of an order with a backslash; an order that is named by its number alone. */
export const orderNumber: Check<'order-number', Args> = {
  id: 'order-number',
  severity: 'style',
  examples: {
    accepts: [{ cells: [['Облыстық басқарманың 06.10.2020 жылғы №299/1 бұйрығы негізінде.']] }, { cells: [['№ 29 ЖББМ және № 7 мектеп-гимназиясы қатысты.']] }, { cells: [['Приказ № 784 от 17.10.2022 г.']] }],
    reports: [{ cells: [['Білім бөлімінің 17.10.2022 жылғы № 824\\1 бұйрығымен ұйымдастырылды.']], at: ['A1'] }, { cells: [['Білім бөлімінің № 784 бұйрығы негізінде.']], at: ['A1'] }],
  },

  inSheet(report) {
    const references = orderReferencesOf(report);
    const dated = new Set(references.filter((reference) => reference.dated).map(({ number }) => number));
    return references.flatMap((reference) => [
      ...(reference.written === reference.mended ? [] : [withBackslash(report, reference)]),
      ...(reference.named && !dated.has(reference.number) && isFirst(references, reference) ? [undated(report, reference)] : []),
    ]);
  },
};

const isFirst = (references: readonly OrderReference[], one: OrderReference) => references.find(({ number, named }) => named && number === one.number) === one;

const placeOf = ({ sheet }: SheetReport, { row, column }: OrderReference) => ({ sheet: sheet.name, address: addressOf(row, column) });

function withBackslash(report: SheetReport, reference: OrderReference): Evidence<Args> {
  const place = placeOf(report, reference);
  const from = cellAt(report.sheet.grid, reference.row, reference.column);
  const args = { kind: 'backslash', number: reference.written } as const;
  if (typeof from !== 'string') return { cells: [place], args, expected: reference.mended };
  const to = from.slice(0, reference.from) + reference.mended + from.slice(reference.to);
  return { cells: [place], args, expected: reference.mended, fix: { changes: [{ ...place, from, to }] } };
}

const undated = (report: SheetReport, reference: OrderReference): Evidence<Args> => ({ cells: [placeOf(report, reference)], args: { kind: 'undated', number: reference.written }, severity: 'question' });
