import fc from 'fast-check';
import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { CellValue } from '../cells/cell.ts';
import type { Values } from '../cells/grid.ts';
import { writeDates } from '../dates/write-date.ts';
import { reportOf } from '../sheet-report.ts';
import { councilsOf } from './councils.ts';
import { curatorsOf } from './curators.ts';
import { datedEventsOf } from './dated-events.ts';
import { orderReferencesOf } from './orders.ts';
import { heldPeriodsOf } from './periods.ts';
import { plansAndCouncils } from './plan-and-council.ts';
import { plansOutOfOrder } from './plan-order.ts';
import { plansOf } from './plan-tables.ts';
import { referenceDatesOf } from './reference-dates.ts';
import { rowNumberingFlaws } from './row-numbering.ts';
import { activitiesTwice } from './same-activity.ts';
import { sessionGradesOf } from './session-grades.ts';
import { sessionsThatDiffer } from './session-plans.ts';
import { termsInForms } from './term-forms.ts';
import { textNumberingFlaws } from './text-numbering.ts';

const read = (values: Values, merges: readonly { top: number; left: number; bottom: number; right: number }[] = []) =>
  plansOf(reportOf(sheetOf(values, { merges }))).flatMap(({ rows }) => rows.map(({ activity, term, people }) => `${activity.text} | ${term?.spans.map(writeDates) ?? ''} | ${people.map(({ name, role }) => `${role[0]} ${name.key}`)}`));

describe('a plan', () => {
  it('is read in Kazakh and Russian, its columns in any order', () => {
    expect(read([['№', 'Іс- шара', 'уақыты', 'орындаушы', 'жауапты'], [1, 'Кесте құру', '10-14.10', 'Омаров Б\nСейтова А', 'Қ. Сәрсенов'], [2, 'Тест алу', 'қазан', 'АӘК', 'АББ']])).toEqual([
      'Кесте құру | 10.10–14.10 | e омаров б,e сейтова а,r сарсенов к', 'Тест алу | 10 | ',
    ]);
    expect(read([['№', 'Ответственные', 'Мероприятия', 'Сроки'], [1, 'Ким Л.В.; Омаров Б.', 'Подвоз учащихся', 'до 5 сентября'], [2, 'РМК', 'Питание', 'в течение года']])).toEqual([
      'Подвоз учащихся | 05.09 | r ким л,r омаров б', 'Питание |  | ',
    ]);
  });

  it('says a merged term of each of its rows', () => {
    const values = [['№', 'Іс-шара', 'мерзімі', 'жауапты'], [1, 'Кесте құру', '17-21.10', 'А. Сейтова'], [2, 'Тест алу', null, 'А. Сейтова'], [3, 'Есеп беру', '25.10', 'А. Сейтова']];
    expect(read(values, [{ top: 1, left: 2, bottom: 2, right: 2 }]).map((row) => row.split(' | ')[1])).toEqual(['17.10–21.10', '17.10–21.10', '25.10']);
  });

  it('is no list of people, no table of figures and no list of lessons', () => {
    expect(read([['№', 'Аты-жөні', 'Туған күні'], [1, 'Сейтова Айгүл', '10.10.1980'], [2, 'Омаров Бек', '11.11.1981']])).toEqual([]);
    expect(read([['№', 'Ауданы', 'ШЖМ саны'], [1, 'Абай', 10], [2, 'Нұра', 25]])).toEqual([]);
    expect(read([['№', 'Сабақ', 'Сабақ уақыты'], [1, 'Алгебра', '08.30-09.10'], [2, 'Химия', '09.15-09.55']])).toEqual([]);
  });
});

describe('any sheet', () => {
  const text = fc.constantFrom(
    '№', 'Іс-шара', 'мерзімі', 'жауапты', 'Мероприятие', 'Срок', 'Ответственный', '10-14.10', '13.11.2023', 'қазан', 'А. Сейтова', 'Омаров Б\nКим В', 'Сессия кезінде', 'Құрамы: А. Сейтова – меңгеруші', 'Мүшелері:', 'Үйлестіру кеңесінің І сессия жоспары',
    'ІV. Құрам', '1. Бір', '3.1 Үш', '2) екі', 'Барлығы', '№ 824\\1 бұйрығы', '(01.06.2022ж)', 'Сессия 13.11 – 17.11.2023 өтті.', 'Сессияға 8-9 сыныптар қатысты.', 'кураторлар болып тағайындалсын', 'бұйырамын:', 'Кесте құру', 'Кесте жасау',
  );
  const cell: fc.Arbitrary<CellValue> = fc.oneof({ weight: 6, arbitrary: text }, fc.integer({ min: 0, max: 12 }), fc.constantFrom(null, '', '-', true, 45243, 1.1, { error: '#N/A' }), fc.string({ unit: 'grapheme' }));
  it('is read or not: nothing throws', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 14 }), (values) => {
        const report = reportOf(sheetOf(values));
        const readers = [plansOf, councilsOf, curatorsOf, datedEventsOf, orderReferencesOf, heldPeriodsOf, plansOutOfOrder, referenceDatesOf, rowNumberingFlaws, activitiesTwice, sessionGradesOf, termsInForms, textNumberingFlaws];
        for (const reader of readers) expect(Array.isArray(reader(report))).toBe(true);
        expect(Array.isArray([...plansAndCouncils([report, report]), ...sessionsThatDiffer([report])])).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
