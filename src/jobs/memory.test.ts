import fc from 'fast-check';
import { defaultStaffSettings } from '../domain/staffing/settings.ts';
import { columnKinds, rowKinds } from '../sheet/report-tables/report-table.ts';
import { registerColumns, registerKinds } from '../sheet/registers/columns.ts';
import { layouts } from '../sheet/timetables/timetables.ts';
import { staffFields } from '../sheet/tables/staff-field.ts';
import { languages } from '../text/language.ts';
import { emptyMemory, memoryNamespace, readMemory, writeMemory, type Memory } from './memory.ts';
import { mergeMemory } from './merge-memory.ts';

const place = fc.nat(16383);
const mapping = fc
  .record({ sheet: fc.string({ unit: 'binary' }), corners: fc.tuple(place, place, place, place), headingRows: fc.nat(5), fields: fc.dictionary(fc.constantFrom(...staffFields), place, { minKeys: 1 }), school: fc.option(fc.string(), { nil: undefined }) })
  .map(({ sheet, corners: [a, b, c, d], headingRows, fields, school }) => ({
    sheet,
    area: { top: Math.min(a, b), bottom: Math.max(a, b), left: Math.min(c, d), right: Math.max(c, d) },
    headingRows,
    fields,
    ...(school === undefined ? {} : { school }),
  }));
const correction = fc
  .record({
    sheet: fc.string({ unit: 'binary' }),
    corner: fc.tuple(place, place),
    size: fc.tuple(fc.nat(50), fc.nat(20)),
    more: fc.record({ ignored: fc.boolean(), headingRows: fc.nat(5), columns: fc.dictionary(fc.nat(20).map(String), fc.constantFrom(...columnKinds)), rows: fc.dictionary(fc.nat(90).map(String), fc.constantFrom(...rowKinds)), signs: fc.record({ headings: fc.array(fc.string(), { maxLength: 3 }), rows: fc.array(fc.string(), { maxLength: 4 }) }) }, { requiredKeys: [] }),
  })
  .map(({ sheet, corner: [top, left], size: [down, across], more }) => ({ sheet, area: { top, left, bottom: top + down, right: left + across }, ...more }));
const registerMapping = fc
  .record({ kind: fc.constantFrom(...registerKinds.filter((kind) => kind !== 'staff')), sheet: fc.string({ unit: 'binary' }), corner: fc.tuple(place, place), headingRows: fc.nat(5), column: place })
  .map(({ kind, sheet, corner: [top, left], headingRows, column }) => ({ kind, sheet, area: { top, left, bottom: top + 9, right: left + 3 }, headingRows, fields: { [registerColumns[kind][0].field]: column } }));
const timetable = fc
  .record({
    sheet: fc.string({ unit: 'binary' }),
    corner: fc.tuple(place, place),
    more: fc.record(
      {
        ignore: fc.constant(true as const),
        school: fc.string(),
        layout: fc.constantFrom(...layouts),
        namesAt: place,
        daysAt: place,
        periodsAt: place,
        timesAt: place,
        rowsPerPeriod: fc.nat(6),
        order: fc.uniqueArray(fc.constantFrom('subject', 'teachers', 'rooms', 'classes'), { minLength: 1 }),
        week: fc.constantFrom('', 'a', 'b'),
        shift: fc.constantFrom(1, 2),
        withHidden: fc.constant(true as const),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ sheet, corner: [top, left], more }) => ({ sheet, area: { top, left, bottom: top + 40, right: left + 9 }, ...more }));
const person = fc.record({ keys: fc.tuple(fc.string(), fc.string()), names: fc.tuple(fc.string(), fc.string()), same: fc.boolean() }, { requiredKeys: ['keys', 'same'] });
const plan = fc
  .record({ sheet: fc.string({ unit: 'binary' }), corner: fc.tuple(place, place), more: fc.record({ ignore: fc.constant(true as const), school: fc.string(), class: fc.string(), subject: fc.string({ unit: 'binary' }) }, { requiredKeys: [] }) })
  .map(({ sheet, corner: [top, left], more }) => ({ sheet, area: { top, left, bottom: top + 70, right: left + 5 }, ...more }));
const report = fc
  .record({ id: fc.string(), language: fc.constantFrom(...languages), part: fc.nat(3), sheet: fc.string({ unit: 'binary' }), rows: fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string())), more: fc.record({ oblast: fc.string(), unit: fc.string(), who: fc.string(), session: fc.string(), on: fc.constant({ year: 2022, month: 6, day: 1 }) }, { requiredKeys: [] }) })
  .map(({ more, ...rest }) => ({ ...rest, ...more }));
const acceptance = fc.record({ check: fc.string(), sheet: fc.string({ unit: 'binary' }), address: fc.string(), args: fc.string(), note: fc.string({ unit: 'binary' }) });
const memory: fc.Arbitrary<Memory> = fc
  .record({
    language: fc.option(fc.constantFrom(...languages), { nil: undefined }),
    staff: fc.record({ pedagogWithNone: fc.boolean(), countPartTime: fc.boolean(), countOnLeave: fc.boolean(), countInEverySchool: fc.boolean() }),
    mappings: fc.array(mapping, { maxLength: 4 }),
    corrections: fc.array(correction, { maxLength: 3 }),
    registerMappings: fc.array(registerMapping, { maxLength: 3 }),
    timetables: fc.array(timetable, { maxLength: 2 }),
    people: fc.array(person, { maxLength: 2 }),
    plans: fc.array(plan, { maxLength: 2 }),
    topics: fc.array(person, { maxLength: 2 }),
    reports: fc.array(report, { maxLength: 2 }),
    accepted: fc.array(acceptance, { maxLength: 3 }),
    off: fc.array(fc.string()),
  })
  .map(({ language, ...rest }) => ({ ...(language ? { language } : {}), ...rest }));

const part = (body: string, version = '1') => `<tirek xmlns="${memoryNamespace}" version="${version}">${body}</tirek>`;

describe('what a workbook remembers', () => {
  it('reads back the same, whatever the sheets are called', () => {
    fc.assert(fc.property(memory, (wanted) => expect(readMemory(writeMemory(wanted))).toEqual({ ok: true, value: wanted })));
  });

  it('is nothing where there is no part', () => {
    expect(readMemory(undefined)).toEqual({ ok: true, value: emptyMemory });
  });

  it('survives an XML declaration and single lines of another program', () => {
    expect(readMemory(`<?xml version="1.0" encoding="UTF-8"?>\r\n${writeMemory({ ...emptyMemory, language: 'ru' })}`)).toMatchObject({ value: { language: 'ru' } });
  });

  it('of a newer version is refused, so that it is left untouched', () => {
    expect(readMemory(part('{}', '2'))).toEqual({ ok: false, problem: { code: 'memory-newer', args: { version: '2' } } });
  });

  it.each(['', '<tirek/>', part('{'), part('{}', 'x'), '<tirek xmlns="urn:other" version="1">{}</tirek>', '<tirek version="1">{}</tirek>'])('is damaged as %j', (xml) => {
    expect(readMemory(xml)).toMatchObject({ ok: false, problem: { code: 'memory-damaged' } });
  });

  it('keeps what is of the right shape, and drops the rest', () => {
    const written = JSON.stringify({ language: 'de', staff: { countOnLeave: false, countPartTime: 'yes' }, mappings: [{ sheet: 'А', area: { top: 3, left: 0, bottom: 1, right: 2 }, headingRows: 1, fields: { name: 1 } }, { sheet: 'Б' }, 7], off: ['a', 1] });
    expect(readMemory(part(written))).toEqual({ ok: true, value: { staff: { ...defaultStaffSettings, countOnLeave: false }, mappings: [], corrections: [], registerMappings: [], timetables: [], people: [], plans: [], topics: [], reports: [], accepted: [], off: ['a'] } });
  });

  it('never throws, whatever stands in the part', () => {
    fc.assert(fc.property(fc.anything(), fc.string(), (value, text) => void [readMemory(part(JSON.stringify(value) ?? '')), readMemory(text)]));
  });
});

describe('two people who have something remembered', () => {
  const key = ({ sheet, area }: Memory['mappings'][number]) => JSON.stringify([sheet, area.top, area.left]);
  const oneOf = <Said extends Memory['people'][number]>(said: readonly Said[]): Said[] => [...new Map(said.map((each) => [[...each.keys].sort().join('\n'), each])).values()];
  const distinct = memory.map((each) => ({ ...each, topics: oneOf(each.topics), plans: [...new Map(each.plans.map((entry) => [JSON.stringify([entry.sheet, entry.area.top, entry.area.left]), entry])).values()], mappings: [...new Map(each.mappings.map((entry) => [key(entry), entry])).values()], people: oneOf(each.people), reports: [...new Map(each.reports.map((report) => [report.sheet, report])).values()], off: [...new Set(each.off)] }));
  /** Each list is a set: what is remembered of a place stands anywhere in it. */
  const sorted = (all: Memory) => Object.fromEntries(Object.entries(all).map(([name, value]) => [name, Array.isArray(value) ? value.map((each: unknown) => JSON.stringify(each)).sort() : value]));

  it('one alone has remembered what is asked', () => {
    fc.assert(fc.property(distinct, distinct, (base, wanted) => expect(sorted(mergeMemory(base, base, wanted))).toEqual(sorted(wanted))));
  });

  it('who asks for nothing new changes nothing', () => {
    fc.assert(fc.property(distinct, distinct, (base, theirs) => expect(sorted(mergeMemory(base, theirs, base))).toEqual(sorted(theirs))));
  });

  it('keep each what the other had remembered, in whatever order they ask', () => {
    fc.assert(
      fc.property(distinct, distinct, distinct, (base, one, other) => {
        const merged = mergeMemory(base, one, other);
        for (const check of [...base.off, ...one.off, ...other.off]) {
          const [before, first, second] = [base, one, other].map(({ off }) => off.includes(check));
          expect(merged.off.includes(check)).toBe(second === before ? first : second);
        }
        expect(merged.off).toHaveLength(new Set(merged.off).size);
        expect(merged.mappings).toHaveLength(new Set(merged.mappings.map(key)).size);
      }),
    );
  });

  it('keep two lists, and the settings of each', () => {
    const list = (sheet: string) => ({ sheet, area: { top: 0, left: 0, bottom: 5, right: 3 }, headingRows: 1, fields: { name: 1, category: 2 } });
    const base: Memory = { ...emptyMemory, mappings: [list('А')], off: ['a'] };
    const theirs: Memory = { ...base, mappings: [list('А'), list('Б')], language: 'ru', off: [], more: { layouts: [1] } };
    const wanted: Memory = { ...base, mappings: [list('В')], staff: { ...base.staff, countOnLeave: false }, off: ['a', 'b'] };
    expect(mergeMemory(base, theirs, wanted)).toEqual({ language: 'ru', staff: { ...base.staff, countOnLeave: false }, mappings: [list('Б'), list('В')], corrections: [], registerMappings: [], timetables: [], people: [], plans: [], topics: [], reports: [], accepted: [], off: ['b'], more: { layouts: [1] } });
  });

  it.each(['people', 'topics'] as const)('keep the newest word on two spellings, whichever of them is named first (%s)', (what) => {
    const said = (keys: readonly [string, string], same: boolean): Memory => ({ ...emptyMemory, [what]: [{ keys, same }] });
    const merged = mergeMemory(said(['а', 'б'], true), said(['а', 'б'], true), said(['б', 'а'], false));
    expect(merged[what]).toEqual([{ keys: ['б', 'а'], same: false }]);
  });

  it('take no notice of the order in which a list was written down', () => {
    const one = { sheet: 'А', area: { top: 0, left: 0, bottom: 5, right: 3 }, headingRows: 1, fields: { name: 1, category: 2 } };
    const same = { headingRows: 1, fields: { category: 2, name: 1 }, area: { right: 3, bottom: 5, left: 0, top: 0 }, sheet: 'А' };
    expect(mergeMemory({ ...emptyMemory, mappings: [one] }, emptyMemory, { ...emptyMemory, mappings: [same] }).mappings).toEqual([]);
  });
});

it('what another version has written beside it is kept', () => {
  const text = JSON.stringify({ ...emptyMemory, layouts: [{ check: 'a' }], names: { 'Абай Б': 'x' } });
  const read = readMemory(part(text));
  expect(read).toEqual({ ok: true, value: { ...emptyMemory, more: { layouts: [{ check: 'a' }], names: { 'Абай Б': 'x' } } } });
  expect(read.ok && readMemory(writeMemory(read.value))).toEqual(read);
});
