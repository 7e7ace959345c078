import fc from 'fast-check';
import { anyNetwork } from '../../../test/fixtures/any-network.ts';
import { hubDistrict, oblastRegisters } from '../../../test/fixtures/district-records.ts';
import { networkOf, registersHolding } from '../../../test/fixtures/network-records.ts';
import { lineOf, rowOf, sheetsOfCoded, sheetsOfReport, textsOf } from '../../../test/fixtures/report-of.ts';
import { annualFigures } from '../../domain/network/annual-figures.ts';
import type { NetworkData } from '../../domain/network/records.ts';
import { defaultStaffSettings } from '../../domain/staffing/settings.ts';
import { readSheets } from '../../sheet/reading.ts';
import type { NewSheet } from '../../sheet/workbook.ts';
import { annual } from './annual.ts';

const oblast = oblastRegisters();
const whole = sheetsOfCoded('annual', oblast);
const on = { year: 2022, month: 6, day: 1 };
const titlesOf = ({ cells }: NewSheet) => cells.filter(({ role, column }) => role === 'title' && column === 0).map(({ value }) => String(value));

describe('the annual analysis', () => {
  it('puts all parts on one sheet, numbered, under one heading, with a signature', () => {
    const [page] = whole;
    expect(titlesOf(page!)[0]).toBe('Қарағанды облысы бойынша шағын жинақты мектептер мен ресурстық орталықтардың 2021-2022 оқу жылында атқарылған жұмыстарының сараптамасы');
    expect(titlesOf(page!).slice(1).map((title) => title.split('.')[0])).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12']);
    expect(lineOf(page!, 'annual/signature')).toMatch(/^Жауапты: _+ {3}Қолы: _+$/u);
  });

  it('has the figures of the oblast', () => {
    const [page] = whole;
    expect(lineOf(page!, 'combined-classes/sentence/count')).toMatch(/^Біріктірілген сыныптар саны – 174, олар 94 ШЖМ-де бар;/u);
    expect(rowOf(page!, 'categories/total')).toEqual(['БАРЛЫҒЫ:', 1, 358]);
    expect(rowOf(page!, 'participation/total').at(-1)).toBe(205);
  });

  it('draws combined classes and categories by unit on a second sheet', () => {
    const [, charts] = sheetsOfCoded('annual', oblast, { language: 'ru' });
    expect(charts!.name).toBe('Диаграммы');
    expect(charts!.charts).toHaveLength(2);
    for (const { area, place } of charts!.charts!) expect(place.top).toBeGreaterThan(area.bottom);
  });

  it('leaves out parts whose registers are empty, and says which', () => {
    const [page] = sheetsOfCoded('annual', hubDistrict(), { language: 'ru' });
    expect(lineOf(page!, 'annual/left-out')).toMatch(/^Не включены разделы, реестры которых не заполнены: .*; Мастер-классы\.$/u);
    expect(titlesOf(page!)).not.toContain('Мастер-классы');
  });

  it('points out that registers are of different days', () => {
    expect(textsOf(whole[0]!)).toContain('Назар аударыңыз: деректер әр күнгі жағдай бойынша берілді (мектептер – 01.06.2022, педагогтер – 01.03.2022, оқушылар – 01.06.2022, біріктірілген сыныптар – 01.06.2022).');
  });

  it('compares with last year where its figures are given', () => {
    const data = networkOf(oblast);
    const [page] = sheetsOfCoded('annual', oblast, { wishes: { oblast: 'Қарағанды облысы', on, before: annualFigures({ ...data, units: data.units.slice(0, 12) }, on) } });
    expect(titlesOf(page!).some((title) => title.startsWith('12. '))).toBe(true);
    expect(Object.values(page!.rowKeys ?? {}).some((key) => key.startsWith('change/'))).toBe(true);
  });

  it('counts what is missing in the registers, and says where', () => {
    const registers = registersHolding(networkOf(hubDistrict()));
    const cell = (address: string) => ({ sheet: 'Сыныптар', address, field: 'languages', text: '', why: 'missing' as const, candidates: [] });
    const missing = { ...registers, classes: { ...registers.classes, misread: ['D6', 'D7', 'D8', 'D9', 'D10', 'D11', 'D12', 'D13'].map(cell) } };
    const made = annual.build({ reading: readSheets([]), staff: defaultStaffSettings, registers: () => missing, timetables: () => undefined, sessions: () => undefined, wishes: {}, today: on }, 'kk');
    if (!made.ok) throw new Error(made.problem.code);
    expect(rowOf(made.value[0]!, 'missing/row/classes/languages/missing')).toEqual([1, 'біріктірілген сыныптар', 'Оқыту тілі (қ/о)', 'толтыру', 8, '«Сыныптар»: D6, D7, D8, D9, D10, D11; тағы 2']);
  });

  it('leaves room behind every part in which nothing stands', () => {
    const [{ cells, rowKeys = {} }] = whole as [NewSheet];
    const rooms = Object.entries(rowKeys).filter(([, key]) => key.endsWith('/room'));
    expect(rooms.length).toBeGreaterThan(12);
    for (const [row] of rooms) expect(cells.filter((cell) => cell.row === Number(row) || cell.row === Number(row) + 1)).toEqual([]);
  });
});

/** All that a total or sentence says, by key. */
const numbersIn = (values: readonly unknown[]) => values.flatMap((value) => (typeof value === 'number' ? [value] : typeof value === 'string' ? [...value.replace(/\u00A0/gu, '').matchAll(/\d+(?:[.,]\d+)?/gu)].map(([text]) => Number(text.replace(',', '.'))) : []));

describe('every annual analysis, of whatever registers', () => {
  const some = fc.assert.bind(fc);
  const pageOf = (data: NetworkData, language: 'kk' | 'ru' = 'kk') => sheetsOfReport('annual', data, { language, wishes: { on } })[0]!;
  const filled = anyNetwork.filter(({ schools }) => schools.length > 0);

  it('has totals that are the counts of their records', () => {
    some(
      fc.property(filled, (data) => {
        const page = pageOf(data);
        const keys = new Set(Object.values(page.rowKeys ?? {}));
        const small = new Set(data.schools.filter((school) => school.small).map(({ key }) => key));
        const last = (key: string, of: number) => keys.has(key) && expect([key, rowOf(page, key).at(-1)]).toEqual([key, of]);
        const sum = (counts: readonly number[]) => counts.reduce((all, each) => all + each, 0);
        if (keys.has('network/total')) expect(rowOf(page, 'network/total')[1]).toBe(small.size);
        if (keys.has('categories/all/total')) expect(rowOf(page, 'categories/all/total')[1]).toBe(data.staff.filter(({ schoolKey }) => small.has(schoolKey)).length);
        last('attestation/total', data.staff.filter(({ categoryUntil }) => categoryUntil && categoryUntil.year <= 2023).length);
        last('courses/total', sum(data.courses.map(({ count }) => count)));
        last('master-classes/by-unit/total', data.masterClasses.length);
        const people = sum(data.participations.map(({ count }) => count));
        if (people > 0) expect(numbersIn([lineOf(page, 'participation/took-part')])[0]).toBe(people);
        if (keys.has('pupils/total')) expect(numbersIn(rowOf(page, 'pupils/total'))).toContain(sum(data.pupils.flatMap(({ byGrade }) => [...byGrade.values()])));
      }),
      { numRuns: 20 },
    );
  });

  it('carries the same numbers in Kazakh and in Russian, row by row, and no key twice', () => {
    some(
      fc.property(filled, (data) => {
        const [kk, ru] = [pageOf(data), pageOf(data, 'ru')];
        const keys = Object.values(kk.rowKeys ?? {});
        expect(new Set(keys).size).toBe(keys.length);
        expect(Object.values(ru.rowKeys ?? {})).toEqual(keys);
        const formulas = (page: NewSheet) => page.cells.filter(({ formula, value }) => formula !== undefined && typeof value === 'number').map(({ row, column, value, formula }) => [row, column, value, formula!.replace(/"[^"]*"/gu, '')]);
        expect(formulas(ru)).toEqual(formulas(kk));
      }),
      { numRuns: 10 },
    );
  });

  it('says one number where two parts speak of the same', () => {
    some(
      fc.property(filled, (data) => {
        const page = pageOf(data);
        const keys = new Set(Object.values(page.rowKeys ?? {}));
        const small = rowOf(page, 'network/total')[1];
        if (keys.has('levels/total')) expect(rowOf(page, 'levels/total')[1]).toBe(small);
        if (keys.has('categories/total')) expect(rowOf(page, 'categories/all/row/researcher')[2]).toBe(rowOf(page, 'categories/total')[2]);
      }),
      { numRuns: 10 },
    );
  });
});
