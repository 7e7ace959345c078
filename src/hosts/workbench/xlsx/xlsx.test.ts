import { read, utils, write, type WorkSheet } from '@e965/xlsx';
import fc from 'fast-check';
import JSZip from 'jszip';
import { anyWorkbook, comparable } from '../../../../test/fixtures/any-workbook.ts';
import { hostileFiles } from '../../../../test/fixtures/hostile.ts';
import { sampleWorkbook } from '../../../../test/fixtures/sample-workbook.ts';
import { emptyBook, emptySheet, type BookContents, type CellContents } from './contents.ts';
import { openXlsx } from './open-xlsx.ts';
import { saveXlsx } from './save-xlsx.ts';

const opened = async (bytes: Uint8Array): Promise<BookContents> => {
  const result = await openXlsx(bytes);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};
const bookOf = (...cells: CellContents[]): BookContents => ({ ...emptyBook('Тізім'), sheets: [{ ...emptySheet('Тізім'), cells }] });
/** A saved workbook with some of its parts changed. */
const changed = async (book: BookContents, changes: Readonly<Record<string, (text: string) => string>>) => {
  const archive = await JSZip.loadAsync(await saveXlsx(book));
  for (const [part, change] of Object.entries(changes)) archive.file(part, change((await archive.file(part)?.async('string')) ?? ''));
  return archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
};
const sheetPart = 'xl/worksheets/sheet1.xml';
const rows = (xml: string) => ({ [sheetPart]: (text: string) => text.replace(/<sheetData\/>|<sheetData>.*<\/sheetData>/su, `<sheetData>${xml}</sheetData>`) });

describe('a saved workbook', () => {
  it('opens again with all that it held', async () => {
    await fc.assert(
      fc.asyncProperty(anyWorkbook, async (contents) => {
        expect(comparable(await opened(await saveXlsx(contents)))).toEqual(comparable(contents));
      }),
      { numRuns: 60 },
    );
  });

  it('is read by others', async () => {
    await fc.assert(
      fc.asyncProperty(anyWorkbook, async (contents) => {
        const book = read(await saveXlsx(contents), { dense: true });
        expect(book.SheetNames).toEqual(contents.sheets.map(({ name }) => name));
        contents.sheets.forEach(({ name, cells }) => {
          const data = (book.Sheets[name] as WorkSheet & { '!data': { v: unknown; f?: string }[][] })['!data'];
          for (const { row, column, value, formula } of cells) if (typeof value === 'number' && formula === undefined) expect(data[row]![column]!.v).toBe(value);
        });
      }),
      { numRuns: 20 },
    );
  });

  it('says of formulas that spill that they do, so that Excel shows them without braces and signs', async () => {
    const book = bookOf({ row: 0, column: 0, value: 'а', formula: '=TIREK.EDUCATION(C:C)', spill: [['а', 1], ['б', 2]] }, { row: 5, column: 0, value: 0.89, formula: '=TIREK.SHARE(17,19)' }, { row: 6, column: 0, value: 3, formula: '=1+2' });
    const archive = await JSZip.loadAsync(await saveXlsx(book));
    const sheet = await archive.file(sheetPart)!.async('string');
    expect(sheet).toMatch(/<c r="A1" cm="1"[^>]*><f t="array" ref="A1:B2">_xldudf_TIREK_EDUCATION\(C:C\)<\/f><v>а<\/v>/u);
    expect(sheet).toMatch(/<c r="A6" cm="1"[^>]*><f t="array" ref="A6">_xldudf_TIREK_SHARE\(17,19\)<\/f><v>0.89<\/v>/u);
    expect(sheet).toMatch(/<c r="A7"[^>]*><f>1\+2<\/f><v>3<\/v>/u);
    expect(await archive.file('xl/metadata.xml')!.async('string')).toContain('fDynamic="1"');
  });

  it('stores what only newer programs know as the general error', async () => {
    const { sheets } = await opened(await saveXlsx(bookOf({ row: 0, column: 0, value: { error: '#SPILL!' }, formula: '=A9:A10' }, { row: 1, column: 0, value: { error: '#BUSY!' }, formula: '=A1' })));
    expect(sheets[0]!.cells.map(({ value }) => value)).toEqual([{ error: '#VALUE!' }, { error: '#VALUE!' }]);
  });

  it('keeps the lines around a merged block, which stand in its covered cells', async () => {
    const [left, right] = [{ borders: { left: { style: 'thin', color: '#000000' } } }, { borders: { right: { style: 'thick', color: '#000000' } } }] as const;
    const book = { ...bookOf({ row: 0, column: 0, value: 'бас', look: 0 }, { row: 0, column: 1, value: null, look: 1 }), looks: [left, right] };
    const merged = { ...book, sheets: [{ ...book.sheets[0]!, merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] }] };
    expect(comparable(await opened(await saveXlsx(merged)))).toEqual(comparable(merged));
  });

  it('has tables whose headings differ, as Excel demands', async () => {
    const book = bookOf({ row: 0, column: 0, value: 'Саны' }, { row: 0, column: 1, value: 'саны' }, { row: 0, column: 2, value: 2025 });
    const table = { id: '1', name: 'Кесте', area: { top: 0, left: 0, bottom: 3, right: 3 }, headings: true, totals: false, style: '' };
    book.sheets[0]!.kept.tables.push(table);
    const { sheets } = await opened(await saveXlsx(book));
    expect([sheets[0]!.cells.map(({ value }) => value), sheets[0]!.kept.tables]).toEqual([['Саны', 'саны2', '2025', 'Column4'], [table]]);
  });
});

describe('a workbook that Excel wrote', () => {
  it('shares formulas and texts among cells', async () => {
    const xml = `<row r="1"><c r="A1"><f t="shared" ref="A1:B2" si="0">C1*$D$1</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c></row>
      <row r="2"><c r="A2"><f t="shared" si="0"/><v>3</v></c><c r="B2" t="inlineStr"><is><r><t>қалың </t></r><r><t xml:space="preserve">мәтін_x000D_</t></r><rPh><t>оқылуы</t></rPh></is></c></row>`;
    const { sheets } = await opened(await changed(emptyBook('Тізім'), rows(xml)));
    expect(sheets[0]!.cells.map(({ formula, value }) => formula ?? value)).toEqual(['=C1*$D$1', '=D1*$D$1', '=C2*$D$1', 'қалың мәтін\r']);
  });

  it('leaves out addresses, writes dates and booleans in its own ways', async () => {
    const xml = '<row><c><v>1</v></c><c t="b"><v>1</v></c></row><row><c t="d"><v>2025-08-31</v></c><c t="e"><v>#N/A</v></c><c t="str"><f>A1&amp;""</f><v></v></c><c><f t="dataTable" ref="D2"/><v>7</v></c></row>';
    const { sheets } = await opened(await changed(emptyBook('Тізім'), rows(xml)));
    expect(sheets[0]!.cells.map(({ row, column, value }) => [row, column, value])).toEqual([[0, 0, 1], [0, 1, true], [1, 0, 45900], [1, 1, { error: '#N/A' }], [1, 2, ''], [1, 3, 7]]);
  });

  it('counts dates from 1904 on old Macs', async () => {
    const book = { ...bookOf({ row: 0, column: 0, value: 100, look: 0 }, { row: 1, column: 0, value: 100 }), looks: [{ numberFormat: 'dd.mm.yyyy' }] };
    const bytes = await changed(book, { 'xl/workbook.xml': (text) => text.replace(/<workbookPr[^>]*\/>/u, '<workbookPr date1904="1"/>') });
    expect((await opened(bytes)).sheets[0]!.cells.map(({ value }) => value)).toEqual([1562, 100]);
  });

  it('names colours by the theme, lighter and darker, or by the old palette', async () => {
    const fonts = '<font><sz val="11"/><color theme="4" tint="0.5"/><name val="Calibri"/></font><font><sz val="11"/><color theme="1"/><name val="Arial"/></font><font><sz val="11"/><color indexed="10"/><name val="Calibri"/></font>';
    const xfs = '<xf numFmtId="14" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0"/><xf numFmtId="9" fontId="2" fillId="0" borderId="0"/>';
    const cells = [0, 1, 2].map((style) => `<row r="${style + 1}"><c r="A${style + 1}" s="${style}"><v>1</v></c></row>`).join('');
    const styles = (text: string) => text.replace(/<fonts.*<\/fonts>/su, `<fonts count="3">${fonts}</fonts>`).replace(/<cellXfs.*<\/cellXfs>/su, `<cellXfs count="3">${xfs}</cellXfs>`);
    const theme = (text: string) => text.replace(/(<a:accent1>).*?(<\/a:accent1>)/su, '$1<a:srgbClr val="204060"/>$2');
    const { sheets, looks } = await opened(await changed(emptyBook('Тізім'), { ...rows(cells), 'xl/styles.xml': styles, 'xl/theme/theme1.xml': theme }));
    expect(sheets[0]!.cells.map(({ look }) => looks[look!])).toEqual([{ fontColor: '#90a0b0', numberFormat: 'dd.mm.yyyy' }, { fontName: 'Arial' }, { fontColor: '#ff0000', numberFormat: '0%' }]);
  });

  it('keeps the password of a protected sheet without knowing it', async () => {
    const book = emptyBook('Тізім');
    const hash = { algorithmName: 'SHA-512', hashValue: 'abc=', saltValue: 'def=', spinCount: 100000 };
    book.sheets[0]!.kept.protection = { password: undefined, options: hash };
    expect((await opened(await saveXlsx(book))).sheets[0]!.kept.protection).toEqual({ password: undefined, options: hash });
  });

  it('keeps a person’s conditional formats in their order, whatever they do', async () => {
    const rules = [
      '<conditionalFormatting sqref="A1:A9 C1"><cfRule type="cellIs" dxfId="1" priority="3" operator="between"><formula>1</formula><formula>LEN("a&lt;b")</formula></cfRule><cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1"><formula>_xlfn.IFNA($A1,0)&gt;1</formula></cfRule></conditionalFormatting>',
      '<conditionalFormatting sqref="B1:B9"><cfRule type="colorScale" priority="2"><colorScale><cfvo type="min"/><cfvo type="max"/><color theme="4"/><color rgb="FF63BE7B"/></colorScale></cfRule></conditionalFormatting>',
      '<conditionalFormatting sqref="D1"><cfRule type="dataBar" priority="4"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext xmlns:x14="x" uri="{B}"><x14:id>{0}</x14:id></ext></extLst></cfRule></conditionalFormatting>',
      '<conditionalFormatting sqref="E1"><cfRule type="containsText" dxfId="1" priority="5" operator="containsText" text="жоқ"><formula>NOT(ISERROR(SEARCH("жоқ",E1)))</formula></cfRule></conditionalFormatting>',
    ];
    const dxfs = '<dxfs count="2"><dxf><font><b/><u val="double"/><color theme="4"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill><border><left style="dashDot"><color auto="1"/></left></border></dxf><dxf><fill><gradientFill degree="90"><stop position="0"><color theme="0"/></stop></gradientFill></fill></dxf></dxfs>';
    const changes = { [sheetPart]: (text: string) => text.replace('<sheetData/>', `<sheetData/>${rules.join('')}`), 'xl/styles.xml': (text: string) => text.replace(/<dxfs[^>]*\/>/u, dxfs) };
    const first = await opened(await changed(emptyBook('Тізім'), changes));
    const { formats } = first.sheets[0]!.kept;
    expect([formats.map(({ type }) => type), first.losses]).toEqual([['Custom', 'ColorScale', 'CellValue', 'DataBar', 'ContainsText'], []]);
    expect(formats[0]!.more).toMatchObject({ stopIfTrue: true, 'custom/rule/formula': '=IFNA($A1,0)>1', 'custom/format/font/bold': true, 'custom/format/font/underline': 'Double', 'custom/format/fill/color': '#FFC7CE', 'custom/format/borders/EdgeLeft/style': 'DashDot' });
    const archive = await JSZip.loadAsync(await saveXlsx(first));
    const [sheet, styles] = await Promise.all([sheetPart, 'xl/styles.xml'].map((part) => archive.file(part)!.async('string')));
    expect(sheet).toMatch(/(?:<\/sheetData>|<sheetData\/>)<conditionalFormatting sqref="A1:A9 C1"><cfRule type="expression"[^>]*><formula>_xlfn.IFNA\(\$A1,0\)&gt;1<\/formula>/u);
    expect(sheet).toContain('<formula>LEN(&quot;a&lt;b&quot;)</formula>');
    expect(sheet).not.toContain('extLst');
    expect(styles).toContain('<gradientFill degree="90"><stop position="0"><color rgb="FFFFFFFF">');
    const second = await opened(await saveXlsx(first));
    expect(second.sheets[0]!.kept.formats.map(({ id: _id, ...format }) => format)).toEqual(formats.map(({ id: _id, ...format }) => structuredClone(format)));
  });

  it('offers lists of other sheets, which stand among its extensions', async () => {
    const extension = `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="x"><x14:dataValidations count="1" xmlns:xm="m"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>'Пән 2'!$A$1:$A$5</xm:f></x14:formula1><xm:sqref>B2:B9 D2</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;
    const { sheets } = await opened(await changed(emptyBook('Тізім'), { [sheetPart]: (text) => text.replace('</worksheet>', `${extension}</worksheet>`) }));
    const areas = [{ top: 1, left: 1, bottom: 8, right: 1 }, { top: 1, left: 3, bottom: 1, right: 3 }];
    expect(sheets[0]!.kept.validations).toEqual([{ areas, type: 'list', formulas: ["'Пән 2'!$A$1:$A$5"], allowBlank: true }]);
  });

  it('is believed where merges overlap, or a protection is off, only as far as Excel would', async () => {
    const claims = '<sheetProtection sheet="0" formatCells="0"/><mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="B2:C3"/><mergeCell ref="D4"/><mergeCell ref="C1:D2"/></mergeCells>';
    const { sheets } = await opened(await changed(emptyBook('Тізім'), { [sheetPart]: (text) => text.replace('<sheetData/>', `<sheetData/>${claims}`) }));
    expect([sheets[0]!.merges, sheets[0]!.kept.protection]).toEqual([[{ top: 0, left: 0, bottom: 1, right: 1 }, { top: 0, left: 2, bottom: 1, right: 3 }], undefined]);
  });

  it('may hold what is not kept, and that is said', async () => {
    const extension = '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="x"><x14:conditionalFormattings/></ext></extLst>';
    const conditional = { [sheetPart]: (text: string) => text.replace('</worksheet>', `${extension}</worksheet>`) };
    const bytes = await changed(emptyBook('Тізім'), { ...conditional, 'xl/comments1.xml': () => '<comments/>', 'xl/charts/chart1.xml': () => '<c/>' });
    expect((await opened(bytes)).losses).toEqual(['drawings', 'comments', 'conditional-formats']);
  });

  it('of the sample opens as it was made', async () => {
    const { sheets, looks } = await opened(await sampleWorkbook('kk'));
    expect(sheets.map(({ name, merges, frozen }) => [name, merges.length > 0, frozen.rows > 0])).toEqual([['Магниттік мектептер', true, true], ['Тірек мектебі', true, true]]);
    expect(sheets[0]!.cells.some(({ look }) => looks[look ?? 0]?.wrap)).toBe(true);
  });
});

describe('a file that was changed on its way', () => {
  it('is not read as if it were whole', async () => {
    const archive = await JSZip.loadAsync(await saveXlsx(bookOf({ row: 0, column: 0, value: 1234567 })));
    const bytes = await archive.generateAsync({ type: 'uint8array', compression: 'STORE' });
    expect((await opened(bytes)).sheets[0]!.cells[0]!.value).toBe(1234567);
    const at = Buffer.from(bytes).indexOf('<v>1234567</v>');
    bytes[at + 3] = '9'.charCodeAt(0);
    expect(await openXlsx(bytes)).toEqual({ ok: false, problem: { code: 'file-damaged', args: {} } });
  });
});

describe('an old workbook', () => {
  it('gives its values, dates and merges', async () => {
    const sheet = utils.aoa_to_sheet([['Аты-жөні', 45900], [true, 0.5]]);
    sheet['B1'] = { t: 'n', v: 45900, z: 'm/d/yy' };
    sheet['B2'] = { t: 'n', v: 0.5, z: '0%' };
    sheet['!merges'] = [{ s: { r: 3, c: 0 }, e: { r: 3, c: 2 } }];
    const made = utils.book_new();
    utils.book_append_sheet(made, sheet, 'Тізім');
    const { sheets, looks, losses } = await opened(new Uint8Array(write(made, { type: 'array', bookType: 'biff8' }) as ArrayBuffer));
    const shown = sheets[0]!.cells.map(({ value, formula, look }) => [value, formula, look === undefined ? undefined : looks[look]!.numberFormat]);
    expect(shown).toEqual([['Аты-жөні', undefined, undefined], [45900, undefined, 'dd.mm.yyyy'], [true, undefined, undefined], [0.5, undefined, '0%']]);
    expect([sheets[0]!.merges, losses]).toEqual([[{ top: 3, left: 0, bottom: 3, right: 2 }], ['styles']]);
  });
});

describe('files that no person made', () => {
  const refused: Readonly<Record<string, string>> = {
    'empty.xlsx': 'file-empty',
    'page.xlsx': 'file-web-page',
    'text.xlsx': 'file-text',
    'encrypted.xlsx': 'file-encrypted',
    'half.xlsx': 'file-damaged',
    'half.xls': 'file-damaged',
    'bomb-of-spaces.xlsx': 'file-too-large',
    'many-cells.xlsx': 'file-too-heavy',
    'bomb-of-strings.xlsx': 'file-bomb',
    'lying-size.xlsx': 'file-damaged',
    'beyond-the-sheet.xlsx': 'file-damaged',
    'proto.xlsx': 'file-damaged',
  };

  it.each(hostileFiles.map(({ name, bytes }) => [name, bytes] as const))('%s end in a sentence, or in a sheet that a grid can carry', async (name, bytes) => {
    const result = await openXlsx(await bytes());
    expect(result.ok ? undefined : result.problem.code).toBe(refused[name]);
    for (const sheet of result.ok ? result.value.sheets : []) {
      expect(sheet.merges.every(({ top, left, bottom, right }) => (bottom - top) * (right - left) < 1_000_000)).toBe(true);
      expect(sheet.cells.length).toBeLessThan(100_000);
    }
  });
});
