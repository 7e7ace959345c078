import { answer } from '../../domain/result.ts';
import { withFreeNames, withFreeTables } from '../../jobs/free-names.ts';
import type { NewSheet, Workbook } from '../../sheet/workbook.ts';

/** A workbook that does not exist yet: sheets are added, then it becomes the bytes of an .xlsx. */
export function newWorkbook(): Workbook & { bytes(): Promise<Uint8Array> } {
  const added: NewSheet[] = [];
  return {
    sheets: () => Promise.resolve(answer([])),
    add(wished) {
      const named = withFreeNames(wished, added.map(({ name }) => name));
      const sheets = withFreeTables(named, added.flatMap(({ tables = [] }) => tables.map(({ name }) => name)));
      added.push(...sheets);
      return Promise.resolve(answer({ sheets: sheets.map(({ name }) => ({ id: name, name, written: [], charts: 0 })), blocks: [] }));
    },
    // The library that writes is loaded when something is written: most files are only read.
    bytes: async () => (await import(/* webpackMode: "eager" */ './write-xlsx.ts')).writeXlsx(added),
  };
}
