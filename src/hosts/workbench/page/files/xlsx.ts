import { refuse, type Result } from '../../../../domain/result.ts';
import type { FileProblem } from '../../../../sheet/files/file-problem.ts';
import { paneLimit } from '../../../../sheet/files/sniff.ts';
import type { Language } from '../../../../text/language.ts';
import { emptyBook, type BookContents } from '../../xlsx/contents.ts';
import type { Opened } from '../../xlsx/open-file.ts';
import type { PageBook } from '../../univer/page-book.ts';

/** There are samples in Kazakh and in Russian; who reads neither gets the Kazakh one. */
const samples: Readonly<Record<Language, string>> = { kk: '/assets/sample.kk.xlsx', ru: '/assets/sample.ru.xlsx', en: '/assets/sample.kk.xlsx' };

/** The sample workbook: a file of ours, opened without guards. */
export async function sampleContents(language: Language): Promise<BookContents> {
  const [file, { openXlsx }] = await Promise.all([fetch(samples[language]), import(/* webpackChunkName: "open-sample" */ '../../xlsx/open-xlsx.ts')]);
  const opened = await openXlsx(new Uint8Array(await file.arrayBuffer()));
  if (!opened.ok) throw new Error(`${samples[language]}: ${opened.problem.code}`);
  return opened.value;
}

export const emptyContents = (sheet: string): Promise<BookContents> => Promise.resolve(emptyBook(sheet));

const megabyte = 1024 * 1024;

/** A person's own file, whatever it is: refused in words, and never opened on this thread. */
export async function contentsOf(file: File): Promise<Result<Opened, FileProblem>> {
  if (file.size > paneLimit) return refuse({ code: 'file-too-large', args: { megabytes: Math.round(file.size / megabyte), limit: Math.round(paneLimit / megabyte) } });
  // A folder can be dropped as well, and a file may be gone or locked by then.
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return refuse({ code: 'file-unreadable', args: { file: file.name } });
  const { openGuarded } = await import(/* webpackChunkName: "open-guarded" */ '../../xlsx/open-guarded.ts');
  return openGuarded(file.name, new Uint8Array(bytes));
}

/** The workbook as a file to keep. */
export async function xlsxOf(book: PageBook): Promise<Uint8Array<ArrayBuffer>> {
  const { saveXlsx } = await import(/* webpackChunkName: "save" */ '../../xlsx/save-xlsx.ts');
  return new Uint8Array(await saveXlsx(book.contents()));
}
