import type { SheetReport } from './sheet-report.ts';

/** So many workbooks are remembered: the one that is open, and those that somebody looks at beside it. */
const mostWorkbooks = 3;

/** What is remembered of a workbook, known again by the names of its sheets: the least used is forgotten first. */
export function perWorkbook<Memory>(begin: () => Memory): (reports: readonly SheetReport[]) => Memory {
  let memories: readonly { readonly sheets: string; readonly memory: Memory }[] = [];
  return (reports) => {
    const sheets = reports.map(({ sheet }) => sheet.name).join('\n');
    const known = memories.find((each) => each.sheets === sheets) ?? { sheets, memory: begin() };
    memories = [known, ...memories.filter((each) => each !== known)].slice(0, mostWorkbooks);
    return known.memory;
  };
}

/** The same objects in the same order. */
export const sameItems = <Item>(one: readonly Item[], other: readonly Item[]): boolean => one.length === other.length && one.every((item, at) => item === other[at]);
