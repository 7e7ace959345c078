/** @jest-environment jsdom */
import { startOffice, type Started } from './load-office.ts';
import { emptied, loaded, onSheet, refused } from './orders.ts';

let started: Started;
let written = 0;
beforeAll(async () => {
  started = await startOffice({ locale: 'kk-KZ', pane: { onWritten: () => written++ } });
});
beforeEach(async () => {
  await emptied();
  Object.assign(started.book.active().kept, { tables: [], charts: [], formats: [], validations: [], filter: undefined });
  started.book.kept.names.length = 0;
  started.book.kept.customXml.length = 0;
  started.book.kept.settings.clear();
});
afterAll(async () => {
  started.server.dispose();
  await started.book.dispose();
});

describe('Charts', () => {
  const add = () =>
    onSheet((sheet) => {
      sheet.getRange('A1:C3').values = [['', 'Барлығы', 'Оның ішінде'], ['№1', 17, 3], ['№2', 19, 5]];
      const chart = sheet.charts.add('BarStacked', sheet.getRange('A1:C3'), 'Columns');
      chart.name = 'Санаттар';
      chart.title.text = 'Санаттар бойынша';
      chart.legend.position = 'Bottom';
      chart.axes.valueAxis.majorGridlines.visible = false;
      chart.setPosition('E2', 'H10');
      chart.series.getItemAt(1).gapWidth = 50;
      chart.series.getItemAt(1).format.fill.setSolidColor('#107C10');
    });

  test('are drawn from cells, with what an add-in says of them', async () => {
    await add();
    const chart = await loaded((sheet) => sheet.charts.getItem('Санаттар'), 'name,chartType,left,top,width,height,title/text,title/visible,legend/position,axes/valueAxis/majorGridlines/visible');
    expect(chart).toMatchObject({ chartType: 'BarStacked', left: 192, top: 15, width: 192, height: 135, title: { text: 'Санаттар бойынша', visible: true }, legend: { position: 'Bottom' } });
    expect(started.book.active().kept.charts).toMatchObject([
      { name: 'Санаттар', type: 'BarStacked', title: 'Санаттар бойынша', source: { top: 0, left: 0, bottom: 2, right: 2 }, seriesBy: 'columns' },
    ]);
    expect(started.book.active().kept.charts[0]!.more).toMatchObject({ 'legend/position': 'Bottom', 'series/1/gapWidth': 50, 'series/1/format/fill/solidColor': '#107C10', 'axes/valueAxis/majorGridlines/visible': false });
  });

  test('have a series for every column, called as its heading', async () => {
    await add();
    const series = await onSheet((sheet) => sheet.charts.getItemAt(0).series.load('items/name,count'));
    expect([series.count, series.items.map(({ name }) => name)]).toEqual([2, ['Барлығы', 'Оның ішінде']]);
  });

  test('a series keeps its place where only some are loaded', async () => {
    await add();
    await Excel.run(async (context) => {
      const series = context.workbook.worksheets.getActiveWorksheet().charts.getItemAt(0).series.load({ name: true, $top: 1, $skip: 1 } as never);
      await context.sync();
      series.items[0]!.gapWidth = 77;
      await context.sync();
    });
    expect(started.book.active().kept.charts[0]!.more).toMatchObject({ 'series/1/gapWidth': 77 });
  });

  test('take no null for a property', async () => {
    await add();
    expect(await refused((sheet) => void (sheet.charts.getItemAt(0).legend.position = null as never))).toMatchObject({ code: 'InvalidArgument', where: 'ChartLegend.position' });
  });

  test.each([['A1:E3', 'rows'], ['A1:C9', 'columns']])('left to Excel, the shorter side of %s gives the series: its %s', async (source, seriesBy) => {
    await onSheet((sheet) => sheet.charts.add('ColumnClustered', sheet.getRange(source)));
    expect(started.book.active().kept.charts).toMatchObject([{ seriesBy, name: 'Диаграмма 1' }]);
  });

  test('are counted, found and deleted', async () => {
    await add();
    const { count, none } = await onSheet((sheet) => ({ count: sheet.charts.getCount(), none: sheet.charts.getItemOrNullObject('Басқа').load('name') }));
    expect([count.value, none.isNullObject]).toEqual([1, true]);
    await onSheet((sheet) => sheet.charts.getItem('Санаттар').delete());
    expect(started.book.active().kept.charts).toEqual([]);
  });

  test('of a kind that Excel does not draw are refused', async () => {
    expect(await refused((sheet) => sheet.charts.add('Towers' as never, sheet.getRange('A1:B2')))).toMatchObject({ code: 'InvalidArgument', where: 'ChartCollection.add' });
  });

  test('what Excel does not know of them is refused, and what it knows but nobody set is not made up', async () => {
    await add();
    expect(await refused((sheet) => sheet.charts.getItemAt(0).load('legend/colour'))).toMatchObject({ code: 'InvalidArgument' });
    expect(await refused((sheet) => sheet.charts.getItemAt(0).load('legend/top'))).toMatchObject({ code: 'NotImplemented', where: 'ChartLegend.top' });
    expect(await refused((sheet) => sheet.charts.getItemAt(0).getImage())).toMatchObject({ code: 'NotImplemented', where: 'Chart.getImage' });
  });
});

describe('Rules of cells', () => {
  test('conditional formats are kept with all that is said of them', async () => {
    await onSheet((sheet) => {
      const format = sheet.getRange('A1:A9').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=$A1>100';
      format.custom.format.fill.color = '#FFC7CE';
      format.stopIfTrue = true;
    });
    expect(started.book.active().kept.formats).toMatchObject([
      { type: 'Custom', areas: [{ top: 0, bottom: 8 }], more: { 'custom/rule/formula': '=$A1>100', 'custom/format/fill/color': '#FFC7CE', stopIfTrue: true } },
    ]);
    const { on, off } = await onSheet((sheet) => ({ on: sheet.getRange('A5').conditionalFormats.load('items/type,items/priority'), off: sheet.getRange('B5').conditionalFormats.getCount() }));
    expect([on.items.map(({ type }) => type), off.value]).toEqual([['Custom'], 0]);
    expect((await loaded((sheet) => sheet.getRange('A5').conditionalFormats.getItemAt(0).getRange(), 'address'))['address']).toBe('Sheet1!A1:A9');
    await onSheet((sheet) => sheet.getRange('A1').conditionalFormats.clearAll());
    expect(started.book.active().kept.formats).toEqual([]);
  });

  test.each([
    ['a list of words', { list: { inCellDropDown: true, source: 'жоғары,бірінші' } }, 'List', ['"жоғары,бірінші"']],
    ['a list in cells', { list: { inCellDropDown: true, source: '=$D$1:$D$4' } }, 'List', ['$D$1:$D$4']],
    ['whole numbers', { wholeNumber: { formula1: 1, formula2: 11, operator: 'Between' } }, 'WholeNumber', ['1', '11']],
    ['a condition', { custom: { formula: '=LEN(A1)=12' } }, 'Custom', ['LEN(A1)=12']],
  ])('validations: %s', async (_what, rule, type, formulas) => {
    await onSheet((sheet) => {
      const { dataValidation } = sheet.getRange('A1:A9');
      dataValidation.rule = rule as Excel.DataValidationRule;
      dataValidation.prompt = { showPrompt: true, title: 'Санат', message: 'Тізімнен таңдаңыз' };
      dataValidation.ignoreBlanks = false;
    });
    expect(started.book.active().kept.validations).toMatchObject([{ formulas, allowBlank: false, prompt: { title: 'Санат' } }]);
    expect(await loaded((sheet) => sheet.getRange('A2:A3').dataValidation, 'type,rule,ignoreBlanks')).toMatchObject({ type, rule, ignoreBlanks: false });
    expect(await loaded((sheet) => sheet.getRange('B2').dataValidation, 'type')).toMatchObject({ type: 'None' });
    expect(await loaded((sheet) => sheet.getRange('A9:A10').dataValidation, 'type,rule')).toMatchObject({ type: 'Inconsistent', rule: null });
    await onSheet((sheet) => sheet.getRange('A1:A9').dataValidation.clear());
    expect(started.book.active().kept.validations).toEqual([]);
  });

  test('a filter stands where it was put, and data are filtered where rows are hidden', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A1:A4').values = [['Санаты'], ['a'], ['b'], ['c']];
      sheet.autoFilter.apply(sheet.getRange('A1:A4'));
    });
    expect(await loaded((sheet) => sheet.autoFilter, 'enabled,isDataFiltered')).toMatchObject({ enabled: true, isDataFiltered: false });
    await onSheet((sheet) => void (sheet.getRange('3:3').rowHidden = true));
    expect(await loaded((sheet) => sheet.autoFilter, 'isDataFiltered')).toMatchObject({ isDataFiltered: true });
    expect((await loaded((sheet) => sheet.autoFilter.getRange(), 'address'))['address']).toBe('Sheet1!A1:A4');
    await onSheet((sheet) => {
      sheet.getRange('3:3').rowHidden = false;
      sheet.autoFilter.remove();
    });
    expect((await onSheet((sheet) => sheet.autoFilter.getRangeOrNullObject().load('address'))).isNullObject).toBe(true);
    expect(await refused((sheet) => sheet.autoFilter.apply(sheet.getRange('A1:A4'), 0, { filterOn: 'Values', values: ['a'] }))).toMatchObject({ code: 'NotImplemented' });
  });
});

describe('Names', () => {
  test('stand for ranges, and are addresses', async () => {
    await onSheet((sheet, context) => {
      sheet.getRange('B2').values = [[7]];
      context.workbook.names.add('Норма', sheet.getRange('B2'));
    });
    expect(await loaded((_sheet, context) => context.workbook.names.getItem('норма'), 'name,formula,value,type,scope')).toMatchObject({ formula: '=Sheet1!$B$2', value: 'Sheet1!$B$2', type: 'Range', scope: 'Workbook' });
    expect(await loaded((sheet) => sheet.getRange('Норма'), 'values,address')).toMatchObject({ values: [[7]], address: 'Sheet1!B2' });
    expect(await refused((sheet, context) => context.workbook.names.add('Норма', sheet.getRange('A1')))).toMatchObject({ code: 'ItemAlreadyExists' });
    expect(await refused((sheet, context) => context.workbook.names.add('B2', sheet.getRange('A1')))).toMatchObject({ code: 'InvalidArgument' });
    await onSheet((_sheet, context) => context.workbook.names.getItem('Норма').delete());
    expect(await refused((_sheet, context) => context.workbook.names.getItem('Норма').load('name'))).toMatchObject({ code: 'ItemNotFound' });
  });
});

describe('What an add-in stores in the workbook', () => {
  const namespace = 'urn:tirek:workbook:1';
  const xml = `<memory xmlns="${namespace}"><language>kk</language></memory>`;

  test('custom XML is found by its namespace, read, replaced, deleted', async () => {
    const id = (await onSheet((_sheet, { workbook: { customXmlParts } }) => customXmlParts.add(xml).load('id,namespaceUri'))).id;
    const { parts, only, text, other } = await onSheet((_sheet, { workbook: { customXmlParts } }) => {
      const item = customXmlParts.getByNamespace(namespace).getOnlyItemOrNullObject().load('id');
      return {
        parts: customXmlParts.getByNamespace(namespace).load('items/namespaceUri'),
        only: item,
        text: customXmlParts.getItem(id).getXml(),
        other: customXmlParts.getByNamespace('urn:other').getOnlyItemOrNullObject().load('id'),
      };
    });
    expect([parts.items.length, only.id, text.value, other.isNullObject]).toEqual([1, id, xml, true]);
    await onSheet((_sheet, { workbook: { customXmlParts } }) => customXmlParts.getItem(id).setXml(xml.replace('kk', 'ru')));
    expect(started.book.kept.customXml).toEqual([{ id, xml: xml.replace('kk', 'ru') }]);
    await onSheet((_sheet, { workbook: { customXmlParts } }) => customXmlParts.getItem(id).delete());
    expect(started.book.kept.customXml).toEqual([]);
  });

  test('what is no XML is refused', async () => {
    expect(await refused((_sheet, { workbook }) => workbook.customXmlParts.add('<memory>'))).toMatchObject({ code: 'InvalidArgument', where: 'CustomXmlPartCollection.add' });
  });

  test('settings keep texts, numbers and lists', async () => {
    await onSheet((_sheet, { workbook: { settings } }) => {
      settings.add('tirek.language', 'kk');
      settings.add('tirek.pages', [1, { wide: true }] as never);
    });
    const { value, none, count } = await onSheet((_sheet, { workbook: { settings } }) => ({
      value: settings.getItem('tirek.pages').load('value'),
      none: settings.getItemOrNullObject('tirek.other').load('value'),
      count: settings.getCount(),
    }));
    expect([value.value, none.isNullObject, count.value]).toEqual([[1, { wide: true }], true, 2]);
    await onSheet((_sheet, { workbook: { settings } }) => settings.getItem('tirek.language').delete());
    expect([...started.book.kept.settings.keys()]).toEqual(['tirek.pages']);
  });
});

test('The page of the workbench is told when something was ordered that makes no event of the grid, and not when it was only read', async () => {
  written = 0;
  await loaded((sheet) => sheet.getRange('A1'), 'values');
  await onSheet((sheet) => sheet.getRange('A1').select());
  expect(written).toBe(0);
  await onSheet((_sheet, { workbook: { settings } }) => settings.add('tirek.language', 'ru'));
  expect(written).toBe(1);
});

test('The application tells how its language writes numbers and dates', async () => {
  const application = await loaded((_sheet, context) => context.workbook.application, 'decimalSeparator,calculationMode,cultureInfo/name,cultureInfo/numberFormat/numberDecimalSeparator,cultureInfo/datetimeFormat/shortDatePattern');
  expect(application).toMatchObject({
    decimalSeparator: ',',
    calculationMode: 'Automatic',
    cultureInfo: { name: 'kk-KZ', numberFormat: { numberDecimalSeparator: ',' }, datetimeFormat: { shortDatePattern: 'dd.MM.yyyy' } },
  });
  await expect(onSheet((_sheet, { workbook: { application: app } }) => {
    app.suspendApiCalculationUntilNextSync();
    app.suspendScreenUpdatingUntilNextSync();
    app.calculate('Full');
  })).resolves.toBeUndefined();
});
