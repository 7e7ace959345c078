/** @jest-environment jsdom */
import { startOffice, type Started } from './load-office.ts';
import { emptied, loaded, onSheet, refused, valuesOf } from './orders.ts';

let started: Started;
beforeAll(async () => {
  started = await startOffice({ locale: 'ru-RU' });
});
beforeEach(emptied);
afterAll(async () => {
  started.server.dispose();
  await started.book.dispose();
});

const look = async (address: string, properties: string) =>
  ((await loaded((sheet) => sheet.getRange(address), properties.split(',').map((name) => `format/${name}`).join(','))) as never as { format: Record<string, unknown> }).format;

describe('How cells look', () => {
  test.each([
    ['font/bold', true, (format: Excel.RangeFormat) => void (format.font.bold = true)],
    ['font/italic', true, (format: Excel.RangeFormat) => void (format.font.italic = true)],
    ['font/underline', 'Single', (format: Excel.RangeFormat) => void (format.font.underline = 'Single')],
    ['font/color', '#0078D4', (format: Excel.RangeFormat) => void (format.font.color = '#0078d4')],
    ['font/name', 'Times New Roman', (format: Excel.RangeFormat) => void (format.font.name = 'Times New Roman')],
    ['font/size', 14, (format: Excel.RangeFormat) => void (format.font.size = 14)],
    ['fill/color', '#FFFF00', (format: Excel.RangeFormat) => void (format.fill.color = 'yellow')],
    ['horizontalAlignment', 'Center', (format: Excel.RangeFormat) => void (format.horizontalAlignment = 'Center')],
    ['verticalAlignment', 'Top', (format: Excel.RangeFormat) => void (format.verticalAlignment = 'Top')],
    ['wrapText', true, (format: Excel.RangeFormat) => void (format.wrapText = true)],
    ['indentLevel', 2, (format: Excel.RangeFormat) => void (format.indentLevel = 2)],
    ['protection/locked', false, (format: Excel.RangeFormat) => void (format.protection.locked = false)],
  ])('%s becomes %s, and null where cells differ', async (path, expected, write) => {
    const read = async (address: string) => path.split('/').reduce((inside: unknown, name) => (inside as Record<string, unknown>)[name], await look(address, path));
    const before = await read('A1');
    await onSheet((sheet) => write(sheet.getRange('A1').format));
    expect(await read('A1')).toBe(expected);
    expect(await read('A2')).toBe(before);
    expect(await read('A1:A2')).toBeNull();
  });

  test('cells below everything in use count as plain', async () => {
    await onSheet((sheet) => void (sheet.getRange('A1:A3').format.fill.color = '#FF0000'));
    expect(await look('A1:A20000', 'fill/color')).toEqual({ fill: { color: null } });
    expect(await look('A:A', 'fill/color')).toEqual({ fill: { color: null } });
  });

  test('plain cells look as Excel’s do', async () => {
    expect(await look('Z99', 'font/name,font/size,font/color,fill/color,horizontalAlignment,verticalAlignment,wrapText')).toEqual({
      font: { name: 'Calibri', size: 11, color: '#000000' },
      fill: { color: '#FFFFFF' },
      horizontalAlignment: 'General',
      verticalAlignment: 'Bottom',
      wrapText: false,
    });
  });

  test('an alignment goes back to Excel’s own choice, a fill is taken away', async () => {
    await onSheet((sheet) => {
      const { format } = sheet.getRange('A1');
      format.horizontalAlignment = 'Right';
      format.fill.color = '#FF0000';
    });
    await onSheet((sheet) => {
      const { format } = sheet.getRange('A1');
      format.horizontalAlignment = 'General';
      format.fill.clear();
    });
    expect(await look('A1', 'horizontalAlignment,fill/color')).toEqual({ horizontalAlignment: 'General', fill: { color: '#FFFFFF' } });
  });

  test.each([
    ['a colour that is none', (sheet: Excel.Worksheet) => void (sheet.getRange('A1').format.fill.color = 'bluish'), 'RangeFill.color'],
    ['null', (sheet: Excel.Worksheet) => void (sheet.getRange('A1').format.fill.color = null as never), 'RangeFill.color'],
    ['a size that is a text', (sheet: Excel.Worksheet) => void (sheet.getRange('A1').format.font.size = 'big' as never), 'RangeFont.size'],
    ['an alignment that is none', (sheet: Excel.Worksheet) => void (sheet.getRange('A1').format.horizontalAlignment = 'Middle' as never), 'RangeFormat.horizontalAlignment'],
  ])('%s is refused', async (_what, work, where) => {
    expect(await refused(work)).toMatchObject({ code: 'InvalidArgument', where });
  });

  test('whole columns cannot be painted here, and say so', async () => {
    expect(await refused((sheet) => void (sheet.getRange('A:A').format.fill.color = '#FF0000'))).toMatchObject({ code: 'NotImplemented', where: expect.stringContaining('whole rows and columns') });
  });
});

describe('Number formats', () => {
  test('are read as those of en-US, and null leaves one alone', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A1:C1').numberFormat = [['0.0%', '@', '0.00']];
      sheet.getRange('A1:C1').numberFormat = [[null, null, '']];
    });
    expect((await loaded((sheet) => sheet.getRange('A1:C1'), 'numberFormat'))['numberFormat']).toEqual([['0.0%', '@', 'General']]);
  });

  test('must be texts, or none of them is set', async () => {
    expect(await refused((sheet) => void (sheet.getRange('A1:B1').numberFormat = [['0%', 5 as never]]))).toMatchObject({ code: 'InvalidArgument', where: 'Range.numberFormat' });
    expect((await loaded((sheet) => sheet.getRange('A1'), 'numberFormat'))['numberFormat']).toEqual([['General']]);
  });

  test('the short date is the one of the language', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A1').values = [[46316]];
      sheet.getRange('A1').numberFormat = [['m/d/yyyy']];
      sheet.getRange('A1').format.columnWidth = 80;
    });
    expect(await loaded((sheet) => sheet.getRange('A1'), 'text,numberFormat')).toMatchObject({ text: [['21.10.2026']], numberFormat: [['m/d/yyyy']] });
  });
});

describe('Borders', () => {
  const border = async (address: string, index: Excel.BorderIndex | string) =>
    (await onSheet((sheet) => sheet.getRange(address).format.borders.getItem(index as Excel.BorderIndex).load('style,weight,color')));

  test('an edge is drawn at the edge only', async () => {
    await onSheet((sheet) => {
      const edge = sheet.getRange('B2:C3').format.borders.getItem('EdgeTop');
      edge.style = 'Continuous';
      edge.weight = 'Medium';
      edge.color = '#107C10';
    });
    const [top, bottom, inner] = [await border('B2', 'EdgeTop'), await border('B2', 'EdgeBottom'), await border('B3', 'EdgeTop')];
    expect([top.style, top.weight, top.color]).toEqual(['Continuous', 'Medium', '#107C10']);
    expect([bottom.style, inner.style]).toEqual(['None', 'None']);
  });

  test('lines inside lie between cells, and each is taken away alone', async () => {
    await onSheet((sheet) => {
      for (const index of ['InsideHorizontal', 'InsideVertical'] as const) sheet.getRange('B2:C3').format.borders.getItem(index).style = 'Dot';
    });
    expect((await border('B2', 'EdgeBottom')).style).toBe('Dot');
    expect((await border('C2', 'EdgeRight')).style).toBe('None');
    expect((await border('B3:C3', 'EdgeBottom')).style).toBe('None');
    await onSheet((sheet) => void (sheet.getRange('B2:C3').format.borders.getItem('InsideHorizontal').style = 'None'));
    expect((await border('B2', 'EdgeBottom')).style).toBe('None');
    expect((await border('B2', 'EdgeRight')).style).toBe('Dot');
  });

  test('are null where cells differ', async () => {
    await onSheet((sheet) => void (sheet.getRange('B2').format.borders.getItem('EdgeTop').style = 'Double'));
    expect((await border('B2:C2', 'EdgeTop')).style).toBeNull();
  });
});

describe('Rows and columns', () => {
  test('have widths and heights in points', async () => {
    expect(await look('G1', 'columnWidth,rowHeight')).toEqual({ columnWidth: 48, rowHeight: 15 });
    await onSheet((sheet) => {
      sheet.getRange('G:G').format.columnWidth = 100.5;
      sheet.getRange('3:4').format.rowHeight = 30;
    });
    expect(await look('G1', 'columnWidth')).toEqual({ columnWidth: 100.5 });
    expect(await look('A3:A4', 'rowHeight')).toEqual({ rowHeight: 30 });
    expect(await look('A2:A3', 'rowHeight')).toEqual({ rowHeight: null });
    expect(await loaded((sheet) => sheet.getRange('G3:H4'), 'left,top,width,height')).toMatchObject({ top: 30, height: 60, width: 148.5 });
  });

  test('fit what stands in them', async () => {
    await onSheet((sheet) => {
      sheet.getRange('K1').values = [['Мұғалімдердің біліктілік санаты']];
      sheet.getRange('K1').format.autofitColumns();
    });
    expect(((await look('K1', 'columnWidth'))['columnWidth'] as number)).toBeGreaterThan(150);
  });

  test('are hidden and shown, and tell row by row', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A1:A4').values = [[1], [2], [3], [4]];
      sheet.getRange('2:3').rowHidden = true;
      sheet.getRange('B:B').columnHidden = true;
    });
    expect(await loaded((sheet) => sheet.getRange('A2:A3'), 'rowHidden,hidden')).toMatchObject({ rowHidden: true, hidden: true });
    expect(await loaded((sheet) => sheet.getRange('A1:A4'), 'rowHidden')).toMatchObject({ rowHidden: null });
    const { rows, columns } = await onSheet((sheet) => ({
      rows: sheet.getRange('A1:C4').getRowProperties({ rowHidden: true, rowIndex: true }),
      columns: sheet.getRange('A1:C4').getColumnProperties({ columnHidden: true, address: true }),
    }));
    expect(rows.value).toEqual([false, true, true, false].map((rowHidden, rowIndex) => ({ rowHidden, rowIndex })));
    expect(columns.value.map(({ columnHidden }) => columnHidden)).toEqual([false, true, false]);
    await onSheet((sheet) => {
      sheet.getRange('2:3').rowHidden = false;
      sheet.getRange('B:B').columnHidden = false;
    });
    expect(await loaded((sheet) => sheet.getRange('A1:C4'), 'rowHidden,columnHidden')).toMatchObject({ rowHidden: false, columnHidden: false });
  });
});

describe('Properties of many cells with one call', () => {
  test('are read', async () => {
    await onSheet((sheet) => void (sheet.getRange('B1').format.fill.color = '#00FF00'));
    const properties = await onSheet((sheet) => sheet.getRange('A1:B1').getCellProperties({ address: true, format: { fill: { color: true }, font: { bold: true } } }));
    expect(properties.value).toEqual([
      [
        { address: 'Sheet1!A1', format: { fill: { color: '#FFFFFF' }, font: { bold: false } } },
        { address: 'Sheet1!B1', format: { fill: { color: '#00FF00' }, font: { bold: false } } },
      ],
    ]);
  });

  test('are written', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A1:B1').setCellProperties([[{ format: { font: { bold: true }, borders: { bottom: { style: 'Continuous' } } } }, {}]] as never);
      sheet.getRange('A1:A2').setRowProperties([{ format: { rowHeight: 45 } }, {}] as never);
      sheet.getRange('A1:B1').setColumnProperties([{}, { columnHidden: true }] as never);
    });
    expect(await look('A1', 'font/bold,rowHeight')).toEqual({ font: { bold: true }, rowHeight: 45 });
    expect(await look('B1', 'font/bold')).toEqual({ font: { bold: false } });
    expect((await onSheet((sheet) => sheet.getRange('A1').format.borders.getItem('EdgeBottom').load('style'))).style).toBe('Continuous');
    await onSheet((sheet) => void (sheet.getRange('B:B').columnHidden = false));
  });

  test('may say several things of the same border, and of several borders', async () => {
    const line = { style: 'Dash', color: '#0078D4' };
    await onSheet((sheet) => sheet.getRange('A1:A2').setCellProperties([[{ format: { borders: { top: line, bottom: line } } }], [{ format: { horizontalAlignment: 'Right', borders: { left: line } } }]] as never));
    const borders = await onSheet((sheet) => [['A1', 'EdgeTop'], ['A1', 'EdgeBottom'], ['A2', 'EdgeLeft']].map(([address, index]) => sheet.getRange(address!).format.borders.getItem(index as Excel.BorderIndex).load('style,color')));
    expect(borders.map(({ style, color }) => ({ style, color }))).toEqual([line, line, line]);
    expect(await look('A2', 'horizontalAlignment')).toEqual({ horizontalAlignment: 'Right' });
  });

  test('must be as many as the cells', async () => {
    expect(await refused((sheet) => sheet.getRange('A1:B1').setCellProperties([[{}]] as never))).toMatchObject({ code: 'InvalidArgument', where: 'Range.setCellProperties' });
  });
});

describe('Clearing', () => {
  const filled = () =>
    onSheet((sheet) => {
      sheet.getRange('A1:B2').values = [[1, 2], [3, 4]];
      sheet.getRange('A1:B2').format.fill.color = '#FF0000';
    });

  test.each([
    ['Contents', [['']], '#FF0000'],
    ['Formats', [[1]], '#FFFFFF'],
    ['All', [['']], '#FFFFFF'],
  ] as const)('takes %s away, of these cells only', async (what, values, color) => {
    await filled();
    await onSheet((sheet) => sheet.getRange('A1').clear(what));
    expect(await valuesOf('A1')).toEqual(values);
    expect(await look('A1', 'fill/color')).toEqual({ fill: { color } });
    expect(await valuesOf('B2')).toEqual([[4]]);
    expect(await look('B2', 'fill/color')).toEqual({ fill: { color: '#FF0000' } });
  });

  test('takes whole columns', async () => {
    await filled();
    await onSheet((sheet) => sheet.getRange('A:A').clear());
    expect(await valuesOf('A1:B2')).toEqual([['', 2], ['', 4]]);
  });
});

describe('The page', () => {
  test('is laid out to print', async () => {
    await onSheet((sheet) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.setPrintTitleRows('$1:$2');
      pageLayout.setPrintMargins('Centimeters', { left: 2 });
      pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
      sheet.horizontalPageBreaks.add('A30');
      sheet.freezePanes.freezeRows(2);
    });
    const page = await loaded((sheet) => sheet.pageLayout, 'orientation,paperSize,zoom,leftMargin,headersFooters/defaultForAllPages/centerFooter');
    expect(page).toMatchObject({ orientation: 'Landscape', paperSize: 'A4', zoom: { horizontalFitToPages: 1, verticalFitToPages: null } });
    expect(page['leftMargin']).toBeCloseTo(56.69, 1);
    expect(await loaded((sheet) => sheet.pageLayout.getPrintTitleRowsOrNullObject(), 'address')).toMatchObject({ address: 'Sheet1!1:2' });
    expect(await loaded((sheet) => sheet.freezePanes.getLocationOrNullObject(), 'address')).toMatchObject({ address: 'Sheet1!1:2' });
    expect(started.book.active().kept.page).toMatchObject({ landscape: true, paperSize: 9, fitToWidth: 1, fitToHeight: undefined, titleRows: [0, 1], rowBreaks: [29], centerFooter: '&P / &N' });
  });
});
