import type { ReportTable } from '../report-tables/report-table.ts';
import { wordsOf } from '../words/fold.ts';

/** Which columns of a table make it a plan, as places in its columns. */
export interface PlanColumns {
  readonly activity: number;
  readonly term: number | undefined;
  readonly executor: number | undefined;
  readonly responsible: number | undefined;
  /** Its headings name activities or those responsible; else it may be any table with dates, such as a timetable. */
  readonly certain: boolean;
}

const activity = /^(?:шара|мероприят|мазмун|содержан|действ|иш$|жумыстар$|жумыстын$|атауы$|наименован|такырып|тема$|вопрос|маселе|activity)/u;
const term = /^(?:уакыт|мерзим|срок|дата|даты|куни$|кундери|период|кезени|время|дни$|айы$|месяц|term|date)/u;
const executor = /^(?:орындаушы|орындайт|исполнит|executor)/u;
const responsible = /^(?:жауапт|ответствен|responsible)/u;
/** «Басталу уақыты» of a lesson, «туған күні» of a person are no terms of a plan. */
const otherTime = /^(?:туган|рожден|сабак|урок|басталу|конырау|звонок|аттестац|бастап$)/u;

/**
 * What the columns of a plan hold, by their headings in any order, Kazakh or Russian.
 *
 * Takes    a table
 * Returns  the columns, undefined where the table is no plan: it needs an activity, and a term or people
 * Refuses  nothing
 */
export function planColumnsOf({ columns }: ReportTable): PlanColumns | undefined {
  const words = columns.map(({ heading }) => wordsOf(heading));
  const find = (pattern: RegExp, taken: readonly (number | undefined)[] = []) => {
    const place = words.findIndex((list, at) => !taken.includes(at) && list.some((word) => pattern.test(word)) && !(pattern === term && list.some((word) => otherTime.test(word))));
    return place < 0 ? undefined : place;
  };
  const who = { responsible: find(responsible), executor: find(executor) };
  const when = find(term, [who.responsible, who.executor]);
  if (when === undefined && who.responsible === undefined && who.executor === undefined) return undefined;
  const taken = [who.responsible, who.executor, when];
  const label = columns.findIndex(({ kind }, at) => !taken.includes(at) && (kind === 'label' || kind === 'words'));
  const named = find(activity, taken);
  const what = named ?? (label < 0 ? undefined : label);
  const certain = named !== undefined || who.responsible !== undefined || who.executor !== undefined;
  return what === undefined ? undefined : { activity: what, term: when, executor: who.executor === who.responsible ? undefined : who.executor, responsible: who.responsible, certain };
}
