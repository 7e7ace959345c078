import { read } from '@e965/xlsx';
import { writeXlsx } from '../src/hosts/cli/write-xlsx.ts';
import { openXlsx } from '../src/hosts/workbench/xlsx/open-xlsx.ts';
import { saveXlsx } from '../src/hosts/workbench/xlsx/save-xlsx.ts';
import { linkedList, linkReferences } from './fixtures/linked-list.ts';

const opened = async (bytes: Uint8Array) => {
  const result = await openXlsx(bytes);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};

it('links to other sheets are written by the terminal and the workbench alike, and others read them', async () => {
  const written = await writeXlsx([linkedList]);
  const book = await opened(written);
  expect(book.sheets[0]!.kept.links.map(({ reference, address }) => [reference, address])).toEqual(linkReferences.map((reference) => [reference, undefined]));
  for (const bytes of [written, await saveXlsx(book)]) {
    const sheet = read(bytes).Sheets['Тізім']!;
    const locations = ['A1', 'A2', 'A3', 'A4'].map((address) => (sheet[address] as { l?: { Target?: string } }).l?.Target);
    expect(locations).toEqual([...linkReferences.map((reference) => `#${reference}`), undefined]);
  }
});
