/** @jest-environment jsdom */
import { officeSchema } from '../../../../scripts/office-schema.ts';
import { implementedMembers } from './implemented.ts';
import { Members } from './members.ts';
import { classes } from './registry.ts';
import { excel2021, isDeclared } from './requirement-sets.ts';

const schema = officeSchema();
const range = schema.classes['Range']!;

describe('The object model is read out of the installed office.js', () => {
  test('with its classes, properties, methods, objects and events', () => {
    expect(Object.keys(schema.classes).length).toBeGreaterThan(200);
    expect(range.properties['Values']).toEqual({ name: 'values', writable: true, apiSet: 'ExcelApi 1.1' });
    expect(range.properties['Address']).toMatchObject({ name: 'address', writable: false });
    expect(range.methods['GetUsedRangeOrNullObject']).toEqual({ name: 'getUsedRangeOrNullObject', apiSet: 'ExcelApi 1.4', gives: 'Range' });
    expect(range.methods['Clear']).toEqual({ name: 'clear', apiSet: 'ExcelApi 1.1' });
    expect(range.navigations['Format']).toEqual({ name: 'format', apiSet: 'ExcelApi 1.1', gives: 'RangeFormat' });
    expect([range.keeps, schema.classes['Worksheet']!.keeps, schema.classes['WorksheetCollection']!.item]).toEqual([true, false, 'Worksheet']);
    expect(schema.classes['WorksheetCollection']!.indexer).toMatchObject({ name: 'getItem' });
    expect(schema.classes['Worksheet']!.events.find(({ name }) => name === 'onChanged')).toEqual({
      name: 'onChanged',
      type: 10,
      register: '_RegisterDataChangedEvent',
      unregister: '_UnregisterDataChangedEvent',
      apiSet: 'ExcelApi 1.7',
    });
  });

  test('with the words for kinds of charts', () => {
    expect(schema.choices['ChartType']).toEqual(expect.arrayContaining(['BarStacked', 'ColumnClustered', 'Pie']));
    expect(schema.choices['ConditionalFormatType']).toContain('Custom');
  });

  test('a property that is written under another name is known under both', () => {
    expect(schema.classes['Worksheet']!.properties['Gridlines']).toEqual(schema.classes['Worksheet']!.properties['ShowGridlines']);
  });

  test('nearly every public member of Excel says its requirement set', () => {
    const unsaid = Object.values(schema.classes).flatMap((one) => (one.apiSet?.startsWith('ExcelApi') ? Object.values(one.methods).filter(({ name, apiSet }) => !name.startsWith('_') && !apiSet) : []));
    expect(unsaid.length).toBeLessThan(5);
  });
});

describe('Requirement sets', () => {
  test.each([
    ['ExcelApi 1.14', true],
    ['ExcelApi 1.9', true],
    ['ExcelApi 1.15', false],
    ['ExcelApi 2.0', false],
    ['ExcelApi BETA', false],
    ['ExcelApiOnline 1.1', false],
    ['SharedRuntime 1.1', true],
    ['SharedRuntime 1.2', false],
  ])('%s is declared by Excel 2021: %s', (set, declared) => {
    expect(isDeclared(excel2021, set)).toBe(declared);
  });

  test('a member without one has that of its class', () => {
    const members = new Members({ choices: {}, classes: { Thing: { apiSet: 'ExcelApi 1.20', keeps: false, properties: {}, navigations: {}, methods: {}, events: [] } } }, excel2021);
    expect([members.isDeclared('Thing', { name: 'x' }), members.isDeclared('Thing', { name: 'y', apiSet: 'ExcelApi 1.1' })]).toEqual([false, true]);
  });
});

describe('What the workbench has', () => {
  const known = implementedMembers(schema);

  test('is of Excel: every class and every member is one of office.js', () => {
    const names = (name: string) => {
      const { properties = {}, methods = {}, navigations = {}, events = [], indexer } = schema.classes[name] ?? {};
      return new Set([...Object.values(properties), ...Object.values(methods), ...Object.values(navigations), ...events].map((member) => member.name).concat(indexer?.name ?? [], ['id']));
    };
    const ofOffice = ['AddinInternalService', 'CustomFunctions', 'CustomFunctionsContainer'];
    for (const [name, of] of classes) {
      if (ofOffice.includes(name)) continue;
      const members = names(name);
      const claimed = [of.get, of.set, of.navigate, of.call].flatMap((part) => Object.keys(part ?? {})).concat(of.events ?? []);
      expect({ name, unknown: claimed.filter((member) => !members.has(member)) }).toEqual({ name, unknown: [] });
    }
  });

  test('only writes what office.js lets an add-in write', () => {
    for (const [name, { set = {} }] of classes)
      for (const property of Object.keys(set)) expect([name, property, Object.values(schema.classes[name]!.properties).find((one) => one.name === property)?.writable]).toEqual([name, property, true]);
  });

  test('is listed with its requirement set, once each', () => {
    expect(known).toContainEqual({ class: 'Range', member: 'getUsedRangeOrNullObject', kind: 'method', apiSet: 'ExcelApi 1.4' });
    expect(known).toContainEqual({ class: 'Worksheet', member: 'onChanged', kind: 'event', apiSet: 'ExcelApi 1.7' });
    expect(known).toContainEqual({ class: 'WorksheetCollection', member: 'getItem', kind: 'method', apiSet: 'ExcelApi 1.1' });
    expect(known.some(({ member }) => member === 'removeDuplicates')).toBe(false);
    const keys = known.map(({ class: name, member }) => `${name}.${member}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(known.filter(({ apiSet }) => apiSet.startsWith('ExcelApi') && !isDeclared(excel2021, apiSet))).toEqual([]);
  });
});
