/** @jest-environment jsdom */
import { startOffice, type Started } from './load-office.ts';
import { emptied, onSheet, refused } from './orders.ts';

let started: Started;
beforeAll(async () => {
  started = await startOffice();
});
beforeEach(async () => {
  Object.assign(started.book.active().kept, { formats: [], links: [], protection: undefined });
  await emptied();
});
afterAll(async () => {
  started.server.dispose();
  await started.book.dispose();
});

const kept = () => started.book.active().kept;

describe('What a conditional format draws', () => {
  test('is kept as ordered, and read again', async () => {
    const { format, edges } = await onSheet((sheet) => {
      const { custom } = sheet.getRanges('A1:A3,C5').conditionalFormats.add('Custom');
      custom.rule.formula = '=TRUE';
      custom.format.fill.color = 'yellow';
      custom.format.font.bold = true;
      custom.format.font.underline = 'Double';
      custom.format.numberFormat = '0.0%';
      custom.format.borders.top.style = 'Dash';
      custom.format.borders.getItem('EdgeLeft').color = '#9C0006';
      return { format: custom.format.load('numberFormat,fill/color,font/bold,font/italic,font/underline'), edges: custom.format.borders.load('items/sideIndex,items/style,items/color') };
    });
    expect(format.toJSON()).toMatchObject({ numberFormat: '0.0%', fill: { color: '#FFFF00' }, font: { bold: true, italic: null, underline: 'Double' } });
    expect(edges.items.map(({ sideIndex, style, color }) => [sideIndex, style, color])).toEqual([['EdgeTop', 'Dash', null], ['EdgeBottom', 'None', null], ['EdgeLeft', 'None', '#9C0006'], ['EdgeRight', 'None', null]]);
    expect(kept().formats).toMatchObject([{ areas: [{ top: 0, bottom: 2 }, { top: 4, left: 2 }], more: { 'custom/rule/formula': '=TRUE', 'custom/format/borders/EdgeTop/style': 'Dash' } }]);
  });

  test('is reset part by part', async () => {
    await onSheet((sheet) => {
      const { format } = sheet.getRange('A1').conditionalFormats.add('Custom').custom;
      format.fill.color = '#FF0000';
      format.font.color = '#00FF00';
      format.font.bold = true;
      format.font.clear();
    });
    expect(kept().formats[0]!.more).toEqual({ 'custom/format/fill/color': '#FF0000' });
  });

  test('formats of other kinds say that they are none with a formula', async () => {
    const { custom } = await onSheet((sheet) => ({ custom: sheet.getRange('A1').conditionalFormats.add('ColorScale').customOrNullObject.load() }));
    expect(custom.isNullObject).toBe(true);
    expect(await refused((sheet) => sheet.getRange('A1').conditionalFormats.getItemAt(0).custom.rule.load('formula'))).toMatchObject({ code: 'ItemNotFound' });
  });

  const draw = (work: (format: Excel.ConditionalRangeFormat, rule: Excel.ConditionalFormatRule) => void) => (sheet: Excel.Worksheet) => {
    const { format, rule } = sheet.getRange('A1').conditionalFormats.add('Custom').custom;
    work(format, rule);
  };
  test.each([
    ['a rule that is no formula', draw((_format, rule) => void (rule.formula = 'TRUE')), 'InvalidArgument', 'ConditionalFormatRule.formula'],
    ['a colour that is none', draw(({ fill }) => void (fill.color = 'bluish')), 'InvalidArgument', 'ConditionalRangeFill.color'],
    ['a thick line', draw(({ borders }) => void (borders.bottom.style = 'Double' as never)), 'InvalidArgument', 'ConditionalRangeBorder.style'],
    ['a line between cells', draw(({ borders }) => void (borders.getItem('InsideVertical' as never).color = '#000000')), 'InvalidArgument', 'ConditionalRangeBorderCollection.getItem'],
    ['a number format that is a number', draw((format) => void (format.numberFormat = 5)), 'InvalidArgument', 'ConditionalRangeFormat.numberFormat'],
  ])('%s is refused', async (_what, work, code, where) => {
    expect(await refused(work)).toMatchObject({ code, where });
  });

  test('a protected sheet neither takes one nor gives one up', async () => {
    await onSheet((sheet) => void sheet.getRange('A1').conditionalFormats.add('Custom'));
    kept().protection = { password: undefined, options: {} };
    expect(await refused((sheet) => void sheet.getRange('B1').conditionalFormats.add('Custom'))).toMatchObject({ code: 'AccessDenied' });
    expect(await refused((sheet) => sheet.getRange('A1').conditionalFormats.getItemAt(0).delete())).toMatchObject({ code: 'AccessDenied' });
    expect(kept().formats.length).toBe(1);
  });
});

describe('Links', () => {
  test('show their text in blue, underlined, and are read again', async () => {
    const range = await onSheet((sheet) => {
      sheet.getRange('A1').hyperlink = { documentReference: "'Пән 2'!B2", textToDisplay: 'Өту', screenTip: 'Пән 2' };
      return sheet.getRange('A1').load('hyperlink,values,format/font/underline,format/font/color');
    });
    expect([range.hyperlink, range.values, range.format.font.underline, range.format.font.color]).toEqual([{ documentReference: "'Пән 2'!B2", textToDisplay: 'Өту', screenTip: 'Пән 2' }, [['Өту']], 'Single', '#0563C1']);
  });

  test('go with the cell’s contents and looks, or alone', async () => {
    await onSheet((sheet) => {
      for (const address of ['A1', 'A2', 'A3']) sheet.getRange(address).hyperlink = { address: 'https://example.kz', textToDisplay: address };
      sheet.getRange('A1').clear('Hyperlinks');
      sheet.getRange('A2').clear();
    });
    expect(kept().links.map(({ area }) => area.top)).toEqual([2]);
    const [first, third] = await onSheet((sheet) => ['A1', 'A3'].map((address) => sheet.getRange(address).load('hyperlink,values')));
    expect([first!.hyperlink, first!.values, third!.hyperlink]).toEqual([null, [['A1']], { address: 'https://example.kz', textToDisplay: 'A3' }]);
  });

  test('a protected sheet takes none', async () => {
    kept().protection = { password: undefined, options: {} };
    expect(await refused((sheet) => void (sheet.getRange('A1').hyperlink = { address: 'https://example.kz' }))).toMatchObject({ code: 'AccessDenied' });
  });
});
