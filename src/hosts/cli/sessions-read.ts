import { areaAddress, meet } from '../../sheet/cells/address.ts';
import { sessionsOfSheet } from '../../sheet/sessions/sessions-of-sheet.ts';
import type { SheetReport } from '../../sheet/sheet-report.ts';
import { plansOfSheet } from '../../sheet/thematic/plans-of-sheet.ts';
import type { ReadPlan } from '../../sheet/thematic/thematic.ts';
import { templateWords } from '../../text/templates.ts';
import { headedTableJson, rowJson } from './lessons-json.ts';
import type { Options } from './options.ts';
import { printable } from './print.ts';
import { cliWords } from './strings.ts';

/** The tables of sessions and the thematic plans, in the form of the registers. */
export const sessionTablesJson = (reports: readonly SheetReport[]) =>
  reports.flatMap((report) => [...sessionsOfSheet(report).tables.map((table) => headedTableJson(report.sheet, table)), ...plansOfSheet(report).map((plan) => planJson(report, plan))]);

const planJson = ({ sheet }: SheetReport, plan: ReadPlan) => {
  const columns = new Map(Object.entries(plan.lines[0]?.columns ?? {}));
  const rows = plan.lines.map(({ row }) => row);
  const table = headedTableJson(sheet, { kind: 'thematic-plan', sheet: plan.sheet, area: plan.area, headingRows: plan.headingRows, columns, records: plan.lines, rows: [], notUnderstood: plan.notUnderstood });
  return {
    ...table,
    school: plan.school.name || null,
    classes: plan.classes.map(({ name }) => name),
    subject: plan.subject.name || null,
    language: plan.language ?? null,
    lacking: plan.lacking,
    rows: rows.map((row) => rowJson(sheet, row, columns)),
  };
};

/** The tables of reports without those that are tables of sessions or thematic plans. */
export const withoutSessions = (reports: readonly SheetReport[]): SheetReport[] =>
  reports.map((report) => {
    const areas = [...sessionsOfSheet(report).tables, ...plansOfSheet(report)].map(({ area }) => area);
    return areas.length === 0 ? report : { ...report, tables: report.tables.filter(({ area }) => !areas.some((own) => meet(own, area))) };
  });

/** Where each of them stands, and what it holds. */
export function sessionLines(reports: readonly SheetReport[], { language }: Options): string[] {
  const words = cliWords[language];
  const tables = reports.flatMap((report) => sessionsOfSheet(report).tables.map(({ kind, sheet, area, rows, notUnderstood }) => words.register(templateWords[language][kind].sheet, `${sheet}!${areaAddress(area)}`, rows.length, notUnderstood.length)));
  const plans = reports.flatMap((report) => plansOfSheet(report).map((plan) => words.thematicPlan(plan.sheet, areaAddress(plan.area), [plan.school.name, plan.classes.map(({ name }) => name).join('; '), plan.subject.name].filter((text) => text !== '').join(', '), plan.lines.length)));
  return [...tables, ...plans].map(printable);
}
