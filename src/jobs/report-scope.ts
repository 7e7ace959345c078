import type { Insertion, View } from './desk.ts';
import type { ReportScope, WrittenReport } from './written-report.ts';

export type ReportInsertion = Extract<Insertion, { kind: 'report' }>;

/** Whose report is wished, and of which day. */
export const scopeOf = ({ id, wishes = {} }: ReportInsertion, { language }: View): ReportScope & Pick<WrittenReport, 'on'> => ({
  id,
  language,
  ...(wishes.oblast === undefined ? {} : { oblast: wishes.oblast }),
  ...(wishes.unit === undefined ? {} : { unit: wishes.unit }),
  ...(wishes.who === undefined ? {} : { who: wishes.who }),
  ...(wishes.day === undefined ? {} : { day: wishes.day }),
  ...(wishes.period === undefined ? {} : { period: wishes.period }),
  ...(wishes.time === undefined ? {} : { time: wishes.time }),
  ...(wishes.session === undefined ? {} : { session: wishes.session }),
  ...(wishes.on === undefined ? {} : { on: wishes.on }),
});
