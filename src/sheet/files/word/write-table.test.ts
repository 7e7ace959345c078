import JSZip from 'jszip';
import { writePaper } from './write-paper.ts';

/** Widths of the columns of a table with such headings over figures. */
async function widthsOf(headings: readonly string[]): Promise<number[]> {
  const columns = headings.map((heading) => ({ heading, width: 5, align: 'center' as const }));
  const bytes = await writePaper({ name: 'Қағаз', landscape: false, locale: 'kk-KZ', blocks: [{ kind: 'table', caption: undefined, columns, rows: [{ cells: headings.map(() => '1'), bold: false }] }] });
  const xml = await (await JSZip.loadAsync(bytes)).file('word/document.xml')!.async('string');
  return [...xml.matchAll(/<w:gridCol w:w="(\d+)"/gu)].map(([, width]) => Number(width));
}

const others = Array.from({ length: 8 }, (_, place) => `Мектеп${place}`);

describe('columns of a table in a document', () => {
  it('hold whole what a space that does not break keeps together: «1–4 классы»', async () => {
    expect(await widthsOf(['1–4\u00A0классы', ...others])).toEqual(await widthsOf(['параллелей', ...others]));
  });

  it('may break a heading at other spaces and at hyphens', async () => {
    expect(await widthsOf(['1–4 классы', ...others])).toEqual(await widthsOf(['1–4-классы', ...others]));
    expect((await widthsOf(['1–4 классы', ...others]))[0]).toBeLessThan((await widthsOf(['1–4\u00A0классы', ...others]))[0]!);
  });
});
