import { wordParts, type WordPiece } from '../../../../test/fixtures/word.ts';
import { documentName } from './document-name.ts';
import { newSheetOf } from './new-sheet.ts';
import { parseDocument } from './parse-document.ts';

const read = async (pieces: readonly WordPiece[], header = '') => {
  const document = await parseDocument(wordParts(pieces, header), 'Есеп');
  if (!document.ok) throw new Error(document.problem.code);
  return document.value;
};
const cells = async (...pieces: WordPiece[]) => (await read(pieces)).sheet.grid.values;
const across = (columns: number, text: string) => ({ paragraphs: [text], columns });
const down = (rows: number, text: string) => ({ paragraphs: [text], rows });

describe('the paragraphs of a document', () => {
  it('stand one below the other in column A, with one empty row however many lines are empty', async () => {
    expect(await cells('', 'Талдау', '', '', 'Барлығы 205 ШЖМ.', 'Оның 37-і – бастауыш.', '')).toEqual([['Талдау'], [], ['Барлығы 205 ШЖМ.'], ['Оның 37-і – бастауыш.'], []]);
  });

  it('keep their lines, and lose their indents and soft hyphens', async () => {
    expect(await cells({ xml: '<w:p><w:r><w:tab/><w:t>I. Білімі</w:t><w:cr/><w:t xml:space="preserve"> мұғалім</w:t><w:softHyphen/><w:t>\u00ADдер</w:t><w:noBreakHyphen/><w:t>2</w:t><w:ptab w:relativeTo="margin"/><w:t>бет </w:t><w:br/></w:r></w:p>' })).toEqual([['I. Білімі\nмұғалімдер-2 бет']]);
  });

  it('are what a person sees: nothing deleted, moved away or hidden, links as their text', async () => {
    expect(
      await cells({
        xml: '<w:p><w:del w:id="1"><w:r><w:delText>204</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>205</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>жасырын</w:t></w:r><w:hyperlink r:id="rId9" xmlns:r="r"><w:r><w:t xml:space="preserve"> ШЖМ</w:t></w:r></w:hyperlink><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>',
      }),
    ).toEqual([['205 ШЖМ']]);
  });

  it('that are longer than a cell go on in the next row', async () => {
    const [first, second] = await cells('сөз '.repeat(9000));
    expect([first, second].map((row) => String(row![0]).length)).toEqual([32_767, 3231]);
  });
});

describe('the numbers of lists, which Word counts itself', () => {
  it('stand before the text, each list with its own, levels below each other', async () => {
    expect(
      await cells({ item: 'Мақсаты', list: 1 }, { item: 'Кіші', list: 1, level: 1 }, { item: 'Тағы', list: 1, level: 1 }, { item: 'Міндеті', list: 1 }, { item: 'Жаңа', list: 1, level: 1 }, { item: 'Бөлім', list: 2 }, { item: 'тармақ', list: 2, level: 1 }, { item: 'тармақ', list: 2, level: 1 }),
    ).toEqual([['1. Мақсаты'], ['1.1. Кіші'], ['1.2. Тағы'], ['2. Міндеті'], ['2.1. Жаңа'], ['I. Бөлім'], ['а) тармақ'], ['б) тармақ']]);
  });

  it('go on after other text, and begin anew where Word was told so', async () => {
    expect(await cells({ item: 'а', list: 1 }, 'Мәтін', { item: 'ә', list: 1 }, { item: 'б', list: 5 }, { item: 'в', list: 4 }, { item: 'г', list: 4 })).toEqual([['1. а'], ['Мәтін'], ['2. ә'], ['3. б'], ['1. в'], ['2. г']]);
  });

  it('follow what the list says of its levels: counted on, and patterns that name a style', async () => {
    const parts = wordParts([{ item: 'а', list: 1 }, { item: 'б', list: 1, level: 1 }, { item: 'в', list: 1 }, { item: 'г', list: 1, level: 1 }]);
    const own = async (change: (xml: string) => string) => {
      const document = await parseDocument({ ...parts, numbering: change(parts.numbering!) }, 'Есеп');
      return document.ok && document.value.sheet.grid.values.map(([text]) => text);
    };
    expect(await own((xml) => xml.replace('<w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2."/>', '<w:numFmt w:val="decimal"/><w:lvlRestart w:val="0"/><w:lvlText w:val="%2)"/>'))).toEqual(['1. а', '1) б', '2. в', '2) г']);
    const linked = '<w:abstractNum w:abstractNumId="9"><w:numStyleLink w:val="Тізім"/></w:abstractNum>';
    expect(await own((xml) => xml.replace('w:multilevel"/>', '"/>').replace('<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>', `${linked}<w:abstractNum w:abstractNumId="0"><w:styleLink w:val="Тізім"/>`).replace('<w:num w:numId="1"><w:abstractNumId w:val="0"/>', '<w:num w:numId="1"><w:abstractNumId w:val="9"/>'))).toEqual(['1. а', '1.1. б', '2. в', '2.1. г']);
  });

  it('come from a style as well, and from the style that it is based on', async () => {
    const styled = (id: string, text: string) => ({ xml: `<w:p><w:pPr><w:pStyle w:val="${id}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>` });
    expect(await cells(styled('Chapter', 'Білім сапасы'), styled('SubChapter', 'Курстар'), styled('Жоқ', 'Мәтін'))).toEqual([['I-тарау. Білім сапасы'], ['II-тарау. Курстар'], ['Мәтін']]);
  });

  it('are signs where the list has no numbers', async () => {
    expect(await cells({ item: 'семинар', list: 3 }, { item: 'вебинар', list: 3, level: 1 })).toEqual([['• семинар'], ['- вебинар']]);
  });

  it('fill the column of numbers of a table', async () => {
    const number = { paragraphs: [{ item: '', list: 1 }] };
    expect(await cells({ table: [['№', 'Аудан'], [number, 'Абай'], [number, 'Нұра']] })).toEqual([['№', 'Аудан'], [1, 'Абай'], [2, 'Нұра'], []]);
  });
});

describe('a table of a document', () => {
  it('stands below its text, with an empty row after it', async () => {
    const { sheet, pieces } = await read(['Біріктірілген сыныптар', { table: [['Аудан', 'Саны'], ['Абай', '23 (17/6)']] }, 'Қорытынды']);
    expect(sheet.grid.values).toEqual([['Біріктірілген сыныптар'], ['Аудан', 'Саны'], ['Абай', '23 (17/6)'], [], ['Қорытынды']]);
    expect(pieces).toEqual([
      { kind: 'paragraph', number: 1, row: 0 },
      { kind: 'table', number: 1, area: { top: 1, left: 0, bottom: 2, right: 1 }, headingRows: 1 },
      { kind: 'paragraph', number: 2, row: 4 },
    ]);
  });

  it('keeps its merged cells, and a heading of several rows', async () => {
    const table = [[down(2, '№'), down(2, 'Аудан'), across(2, 'Сыныптар')], ['қазақ', 'орыс'], ['1', 'Абай', '17', '6'], [across(2, 'Барлығы'), '17', '6']];
    const { sheet, pieces } = await read([{ table }]);
    expect(sheet.grid.values).toEqual([['№', 'Аудан', 'Сыныптар', null], [null, null, 'қазақ', 'орыс'], [1, 'Абай', 17, 6], ['Барлығы', null, 17, 6], []]);
    expect(sheet.grid.merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 1, right: 1 },
      { top: 0, left: 2, bottom: 0, right: 3 },
      { top: 3, left: 0, bottom: 3, right: 1 },
    ]);
    expect(pieces).toEqual([expect.objectContaining({ headingRows: 2 })]);
  });

  it('joins the paragraphs of a cell by lines, and the rows of a table within it', async () => {
    const inner: WordPiece = { table: [['Абай', '10'], ['Нұра', '25']] };
    expect(await cells({ table: [['Мектептер', { paragraphs: ['№ 6 ЖББМ', '', '№ 11 ЖББМ'] }], ['Аудандар', { paragraphs: ['барлығы', inner, ''] }]] })).toEqual([['Мектептер', '№ 6 ЖББМ\n№ 11 ЖББМ'], ['Аудандар', 'барлығы\nАбай | 10\nНұра | 25'], []]);
  });

  it('of one cell is a frame around what it holds', async () => {
    expect(await cells({ table: [[{ paragraphs: ['V. «Ауыл – қала» жобасы', { table: [['Аудан', 'Саны'], ['Шет', '36']] }] }]] })).toEqual([['V. «Ауыл – қала» жобасы'], ['Аудан', 'Саны'], ['Шет', 36], []]);
  });

  it('leaves free what a row leaves free at its start', async () => {
    const row = '<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr><w:tc><w:p><w:r><w:t>198</w:t></w:r></w:p></w:tc></w:tr>';
    expect(await cells({ xml: `<w:tbl><w:tr><w:tc><w:p><w:r><w:t>9</w:t></w:r></w:p></w:tc></w:tr>${row}</w:tbl>` })).toEqual([[9, null, null], [null, null, 198], []]);
  });
});

describe('a table whose borders were dragged', () => {
  const cell = (text: string, span = 1) => `<w:tc><w:tcPr>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
  const row = (...made: string[]) => `<w:tr>${made.join('')}</w:tr>`;
  const table = (widths: readonly number[], ...rows: string[]) => ({ xml: `<w:tbl><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>` });

  it('has its numbers below each other, as a person sees them', async () => {
    const rows = [row(cell('Аудан', 2), cell('ШЖМ'), cell('РО')), row(cell('Абай'), cell('10', 2), cell('4')), row(cell('Нұра', 2), cell('25'), cell('4')), row(cell('Барлығы', 3), cell('8'))];
    const { sheet } = await read([table([2000, 60, 1500, 900], ...rows)]);
    expect(sheet.grid.values).toEqual([['Аудан', 'ШЖМ', 'РО'], ['Абай', 10, 4], ['Нұра', 25, 4], ['Барлығы', null, 8], []]);
    expect(sheet.grid.merges).toEqual([{ top: 3, left: 0, bottom: 3, right: 1 }]);
  });

  it('is taken as it is where the grid does not fit its rows, or has no widths', async () => {
    expect(await cells(table([100, 100], row(cell('№'), cell('Аудан')), row(cell('1'), cell('Абай'))))).toEqual([['№', 'Аудан'], [1, 'Абай'], []]);
    expect(await cells(table([0, 0, 0], row(cell('№'), cell('Аудан', 2)), row(cell('1'), cell('Абай'), cell('10'))))).toEqual([['№', 'Аудан', null], [1, 'Абай', 10], []]);
  });

  it('begins where its other rows begin, though its left border was dragged', async () => {
    const moved = `<w:tr><w:trPr><w:gridBefore w:val="1"/><w:wBefore w:w="40"/></w:trPr>${cell('Нұра')}${cell('25')}</w:tr>`;
    expect(await cells(table([40, 2000, 900], row(cell('Абай', 2), cell('10')), moved))).toEqual([['Абай', 10], ['Нұра', 25], []]);
  });
});

describe('the sheet of a document', () => {
  it.each([
    ['Есеп 2023.docx', 'Есеп 2023'], ['C:\\құжаттар\\Есеп.DOCX', 'Есеп'], ['/үй/a/б.docx', 'б'], ['17:6 [көшірме]?.docx', '17 6 көшірме'], ["'есеп'.docx", 'есеп'], ['.docx', 'Құжат'],
    ['Шағын жинақты мектептердің жылдық сараптамасы.docx', 'Шағын жинақты мектептердің жылд'],
  ])('of %s is called «%s»', (file, name) => {
    expect(documentName(file)).toBe(name);
  });

  it('has a wide first column, lines around its tables, and numbers that look as they were typed', async () => {
    const { cells: made, widths, heights, merges } = newSheetOf(await read(['Мәтін '.repeat(60), { table: [['Аудан', across(2, 'Саны')], ['Абай', '3 861', '1,50']] }]));
    expect(made.map(({ row, column, role, numberFormat }) => [row, column, role, numberFormat])).toEqual([
      [0, 0, 'plain', undefined],
      [1, 0, 'heading', undefined], [1, 1, 'heading', undefined], [1, 2, 'heading', undefined],
      [2, 0, 'label', undefined], [2, 1, 'count', '#,##0'], [2, 2, 'count', '0.00'],
    ]);
    expect([widths, heights, merges]).toEqual([[60, 9, 9], { 0: 105 }, [{ top: 1, left: 1, bottom: 1, right: 2 }]]);
  });
});

describe('what is left out of a document', () => {
  it('is counted: pictures, notes, headers and footers, contents', async () => {
    const picture = '<w:r><mc:AlternateContent><mc:Choice><w:drawing/></mc:Choice><mc:Fallback><w:pict><v:shape><v:imagedata/></v:shape></w:pict></mc:Fallback></mc:AlternateContent><w:drawing><wp:inline/></w:drawing></w:r>';
    const { leftOut, sheet } = await read(
      [{ xml: '<w:p><w:pPr><w:pStyle w:val="11"/></w:pPr><w:hyperlink><w:r><w:t>I. Білім сапасы 3</w:t></w:r></w:hyperlink></w:p>' }, { xml: `<w:p>${picture}<w:r><w:t>Мәтін</w:t><w:footnoteReference w:id="2"/></w:r></w:p>` }],
      'Облыстық басқарма',
    );
    expect([leftOut, sheet.grid.values]).toEqual([{ pictures: 2, notes: 1, margins: true, contents: true }, [['Мәтін']]]);
    expect((await read(['Мәтін'], '2')).leftOut).toEqual({ pictures: 0, notes: 0, margins: false, contents: false });
  });

  it('is no text of a box: it follows the paragraph that holds it', async () => {
    const box = '<w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>Жазба</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>Жазба</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>';
    expect(await cells({ xml: `<w:p><w:r><w:t>Мәтін</w:t></w:r>${box}</w:p>` })).toEqual([['Мәтін'], ['Жазба']]);
  });
});

describe('a document that cannot be one', () => {
  it('is refused: empty, declaring entities, cut', async () => {
    expect(await parseDocument(wordParts(['', '']), 'Есеп')).toMatchObject({ ok: false, problem: { code: 'file-empty' } });
    const parts = wordParts(['Мәтін']);
    const entities = parts.document.replace('?>', '?><!DOCTYPE w [<!ENTITY a "аааа">]>');
    await expect(parseDocument({ ...parts, document: entities }, 'Есеп')).rejects.toThrow();
    await expect(parseDocument({ ...parts, document: parts.document.slice(0, 600) }, 'Есеп')).rejects.toThrow();
  });
});
