/** @jest-environment jsdom */
import { startOffice, type Started } from './load-office.ts';
import { emptied, onSheet, refused, valuesOf } from './orders.ts';

let started: Started;
beforeAll(async () => {
  started = await startOffice({ locale: 'kk-KZ' });
});
beforeEach(async () => {
  await emptied();
  Object.assign(started.book.active().kept, { tables: [], charts: [], formats: [], validations: [], filter: undefined });
});
afterAll(async () => {
  started.server.dispose();
  await started.book.dispose();
});

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

describe('Whole rows', () => {
  const fill = () =>
    onSheet((sheet) => {
      sheet.getRange('A1:B5').formulas = [['Мектеп', 'Саны'], ['№1', 17], ['№2', 19], ['№3', 23], ['Барлығы', '=SUM(B2:B4)']];
      sheet.getRange('D1').formulas = [['=B3*2']];
      sheet.getRange('A3').format.font.bold = true;
    });

  test('are put in: cells below move, formulas go on pointing at what they pointed at, looks come from above', async () => {
    await fill();
    await onSheet((sheet) => void sheet.getRange('4:5').insert('Down'));
    await started.book.settled();
    const { formulas, bold } = await onSheet((sheet) => ({ formulas: sheet.getRange('A1:D7').load('formulas'), bold: sheet.getRange('A4:A5').format.font.load('bold') }));
    expect(formulas.formulas).toEqual([['Мектеп', 'Саны', '', '=B3*2'], ['№1', 17, '', ''], ['№2', 19, '', ''], ['', '', '', ''], ['', '', '', ''], ['№3', 23, '', ''], ['Барлығы', '=SUM(B2:B6)', '', '']]);
    expect(bold.bold).toBe(true);
    expect(await valuesOf('B7')).toEqual([[59]]);
  });

  test('are taken out, hidden ones too: what named them alone is lost', async () => {
    await fill();
    await onSheet((sheet) => {
      sheet.getRange('3:3').rowHidden = true;
      sheet.getRange('3:3').delete('Up');
    });
    await started.book.settled();
    const range = await onSheet((sheet) => sheet.getRange('A1:D4').load('formulas'));
    expect(range.formulas).toEqual([['Мектеп', 'Саны', '', '=#REF!*2'], ['№1', 17, '', ''], ['№3', 23, '', ''], ['Барлығы', '=SUM(B2:B3)', '', '']]);
  });

  test('move on the sheet that is meant, whichever is in front', async () => {
    await fill();
    await onSheet((sheet) => sheet.getRange('A5:C5').merge());
    const front = started.book.add('Алдыңғы');
    front.set(area(0, 0, 4, 0), [[{ value: 1 }], [{ value: 2 }], [{ value: 3 }], [{ value: 4 }], [{ formula: '=A4+A3' }]]);
    front.merge(area(4, 0, 4, 2));
    const behind = started.book.active();
    started.book.activate(front.id);
    await onSheet((_front, { workbook: { worksheets } }) => {
      worksheets.getItem(behind.name()).getRange('2:2').insert('Down');
      worksheets.getItem(behind.name()).getRange('2:3').delete('Up');
    });
    await started.book.settled();
    expect([front.cell(4, 0)!.formula, front.merges(), started.book.active().id]).toEqual(['=A4+A3', [area(4, 0, 4, 2)], front.id]);
    expect([behind.cell(3, 1)?.value ?? null, behind.cell(3, 0)!.value, behind.merges()]).toEqual([null, 'Барлығы', [area(3, 0, 3, 2)]]);
    started.book.activate(behind.id);
    started.book.remove(front.id);
    behind.unmerge(area(0, 0, 9, 9));
  });

  test('move tables, merges, validations, rules, links, the print area and charts', async () => {
    await fill();
    await onSheet((sheet) => {
      sheet.tables.add('A1:B4', true);
      sheet.getRange('A7:B7').merge();
      sheet.getRange('A2:A4').dataValidation.rule = { list: { inCellDropDown: true, source: 'бір,екі' } };
      sheet.getRange('B2:B5').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
      sheet.pageLayout.setPrintArea('A1:B7');
      sheet.pageLayout.setPrintTitleRows('$1:$1');
      sheet.horizontalPageBreaks.add('A7');
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B4'), 'Columns');
      chart.setPosition('A9', 'B12');
    });
    const before = started.book.active().kept.charts[0]!.frame.top;
    await onSheet((sheet) => void sheet.getRange('3:4').insert('Down'));
    const sheet = started.book.active();
    expect(sheet.kept).toMatchObject({
      tables: [{ area: area(0, 0, 5, 1) }],
      validations: [{ areas: [area(1, 0, 5, 0)] }],
      formats: [{ areas: [area(1, 1, 6, 1)] }],
      page: { printArea: area(0, 0, 8, 1), titleRows: [0, 0], rowBreaks: [8] },
      charts: [{ source: area(0, 0, 5, 1) }],
    });
    expect(sheet.merges()).toEqual([area(8, 0, 8, 1)]);
    expect(sheet.kept.charts[0]!.frame.top).toBeCloseTo(before + sheet.rowHeight(2) + sheet.rowHeight(3));
    await onSheet((page) => page.getRange('3:4').delete('Up'));
    expect(sheet.kept).toMatchObject({ tables: [{ area: area(0, 0, 3, 1) }], validations: [{ areas: [area(1, 0, 3, 0)] }], page: { printArea: area(0, 0, 6, 1), rowBreaks: [6] } });
    expect(sheet.merges()).toEqual([area(6, 0, 6, 1)]);
    expect(sheet.kept.charts[0]!.frame.top).toBeCloseTo(before);
  });

  test('move what rules, drop-downs and names of other sheets point at', async () => {
    await fill();
    const other = started.book.add('Баптау');
    other.kept.validations.push({ areas: [area(0, 0, 9, 0)], type: 'list', formulas: ['Sheet1!$A$2:$A$4'], allowBlank: true });
    started.book.active().kept.validations.push({ areas: [area(0, 5, 9, 5)], type: 'list', formulas: ['$A$2:$A$4'], allowBlank: true });
    started.book.kept.names.push({ name: 'Units', formula: "='Sheet1'!$A$2:$A$4" });
    await onSheet((sheet) => void sheet.getRange('3:3').insert('Down'));
    expect([other.kept.validations[0]!.formulas, started.book.active().kept.validations[0]!.formulas, started.book.kept.names[0]!.formula]).toEqual([['Sheet1!$A$2:$A$5'], ['$A$2:$A$5'], "='Sheet1'!$A$2:$A$5"]);
    started.book.kept.names.length = 0;
    started.book.remove(other.id);
  });

  test('leave the selection where it was', async () => {
    await fill();
    await onSheet((sheet) => sheet.getRange('B2').select());
    await onSheet((sheet) => void sheet.getRange('1:2').insert('Down'));
    expect(started.book.selection().areas).toEqual([area(1, 1, 1, 1)]);
  });

  test('are refused on a protected sheet, and parts of rows are not pretended', async () => {
    await fill();
    expect(await refused((sheet) => void sheet.getRange('A2:B2').insert('Down'))).toMatchObject({ code: 'NotImplemented' });
    await onSheet((sheet) => sheet.protection.protect());
    expect(await refused((sheet) => void sheet.getRange('2:2').insert('Down'))).toMatchObject({ code: 'AccessDenied' });
    expect(await refused((sheet) => sheet.getRange('2:2').delete('Up'))).toMatchObject({ code: 'AccessDenied' });
    await onSheet((sheet) => sheet.protection.unprotect());
  });
});

describe('Looks', () => {
  test('are copied from above, contents are not', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A1:B1').values = [['Мектеп', 17]];
      sheet.getRange('A1').format.fill.color = '#E8EEF4';
      sheet.getRange('B1').numberFormat = [['0.0']];
      sheet.getRange('A2:B2').copyFrom('A1:B1', 'Formats');
    });
    expect(started.book.active().cell(1, 0)).toMatchObject({ value: null, look: { fill: '#e8eef4' } });
    expect(started.book.active().cell(1, 1)).toMatchObject({ value: null, look: { numberFormat: '0.0' } });
  });
});
