import { open } from 'node:fs/promises';
import path from 'node:path';
import { answer, refuse, type Result } from '../../domain/result.ts';
import type { FileProblem } from '../../sheet/files/file-problem.ts';
import type { NewSheet, Sheet, Workbook } from '../../sheet/workbook.ts';
import { writeXlsx } from './write-xlsx.ts';

/** A file that was read. The terminal never writes into it. */
export const fileWorkbook = (file: string, sheets: readonly Sheet[]): Workbook => ({
  name: path.basename(file),
  sheets: () => Promise.resolve(sheets),
  add: () => Promise.reject(new Error('the terminal never writes into a workbook that it read')),
});

/** A workbook that does not exist yet; `save` writes it once and refuses to overwrite a file. */
export function newWorkbook(file: string): Workbook & { save(): Promise<Result<string, FileProblem>> } {
  const added: NewSheet[] = [];
  return {
    name: path.basename(file),
    sheets: () => Promise.resolve([]),
    add(sheets) {
      added.push(...sheets);
      return Promise.resolve(sheets.map(({ name }) => name));
    },
    async save() {
      const bytes = await writeXlsx(added);
      try {
        const handle = await open(file, 'wx');
        await handle.writeFile(bytes);
        await handle.close();
        return answer(file);
      } catch (error) {
        const exists = (error as NodeJS.ErrnoException).code === 'EEXIST';
        return refuse({ code: exists ? 'file-exists' : 'file-not-written', args: { file } });
      }
    },
  };
}
