import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { languages } from '../../text/language.ts';
import { templateWords } from '../../text/templates.ts';
import { readOptions } from './options.ts';
import { sessionLines, sessionTablesJson, withoutSessions } from './sessions-read.ts';

const sessions = sheetOf([['Тірек мектебі', 'Сессияның атауы', 'Басталуы', 'Аяқталуы'], ['№ 7 ЖББМ', 'Күзгі сессия', '16.11.2026', 'кейін'], ['№ 7 ЖББМ', 'Қысқы сессия', '08.02.2027', '12.02.2027']], { name: 'Кезеңдер' });
const plan = sheetOf([['Физика, 7 сынып. Күнтізбелік-тақырыптық жоспар'], ['№', 'Сабақтың тақырыбы', 'Сағат саны', 'Күні'], [1, 'Күш', 1, '03.09.2026'], [2, 'Масса', 1, '10.09.2026'], [3, 'Қысым', 1, '17.09.2026']], { name: 'Ақбел ОМ' });
const reports = [sessions, plan].map((sheet) => reportOf(sheet));

describe('tables of sessions at the terminal', () => {
  it('come cell by cell, with what was not understood; plans with what they are of', () => {
    const [table, ofPlan] = sessionTablesJson(reports);
    expect(table).toMatchObject({ kind: 'sessions', sheet: 'Кезеңдер', range: 'A1:D3', records: 2, rows: [{ name: { value: 'Күзгі сессия', address: 'B2' } }, {}], notUnderstood: [{ address: 'D2', text: 'кейін' }] });
    expect(ofPlan).toMatchObject({ kind: 'thematic-plan', classes: ['7'], records: 3, rows: [{ topic: { value: 'Күш', address: 'B3' } }, {}, {}] });
  });

  it.each(languages)('are told in words (%s)', (language) => {
    const options = readOptions(['read', 'x.xlsx', '--lang', language]);
    const lines = sessionLines(reports, options.ok ? options.value : (undefined as never));
    expect(lines).toHaveLength(2);
    expect([lines[0]!.includes(templateWords[language].sessions.sheet), lines[0]!.includes('Кезеңдер!A1:D3'), lines[1]!.includes('Ақбел ОМ'), lines[1]!.includes('3')]).toEqual([true, true, true, true]);
  });

  it('are not listed as tables of a report again', () => expect(withoutSessions(reports).flatMap(({ tables }) => tables)).toEqual([]));
});
