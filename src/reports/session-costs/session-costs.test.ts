import { findingsIn, wrongFormulas } from '../../../test/fixtures/made-reports.ts';
import { participantRows, sessionRows } from '../../../test/fixtures/session-life.ts';
import { paperMade, sentencesOf, sessionWith, sheetsOf, tableOf } from '../../../test/fixtures/session-with.ts';
import { sessionCosts } from './session-costs.ts';

const source = sessionWith();
const paper = paperMade(sessionCosts, source);
const cells = (id: string, of = paper) => tableOf(of, id).rows.map((row) => row.cells);

describe('what a session costs', () => {
  it('is counted route by route and school by school, at the district’s rates', () => {
    expect(cells('routes').map(([, , , ...figures]) => figures)).toEqual([[19, 20, 1, 18, 10, 180, 22, 39.6], [8, 16, 1, 25, 10, 250, 22, 55], [9, 16, 1, 32, 10, 320, 22, 70.4], [8, 16, 1, 41, 10, 410, 22, 90.2]]);
    expect(cells('lines').map((row) => row.slice(0, 5))).toEqual([['Жанармай', 255.2, 'литр', 300, 76560], ['Тамақтандыру', 220, 'оқушы-күн', 900, 198000]]);
    expect(cells('schools').map(([, , ...figures]) => figures)).toEqual([[19, 11880, 85500, null, 5125], [8, 16500, 36000, null, 6563], [9, 21120, 40500, null, 6847], [8, 27060, 36000, null, 7883]]);
    expect(sentencesOf(paper)).toContain('Сессияның шығыны – 274 560 теңге: бір оқушыға 6 240 теңге, бір сессия күніне 54 912 теңге.');
  });

  it('has nights, meals and beds of those who stay, and common costs in a row of their own', () => {
    const stays = paperMade(sessionCosts, sessionWith({ participants: participantRows().map((row, at) => ({ ...row, lodging: at < 19 ? 'иә' : 'жоқ' })), rates: [...sessionRows.rates, { kind: 'бір оқушының бір түнеуі', amount: 1200 }, { kind: 'басқа', amount: 15000, note: 'Канцелярия' }] }));
    expect(cells('stays', stays)[0]).toEqual([1, 'Ақбел орта мектебі', 0, 19, null, 95, 76]);
    expect(cells('lines', stays).map(([name, , , , amount]) => [name, amount])).toEqual([['Жанармай', 67056], ['Тамақтандыру', 198000], ['Жатын орын', 91200], ['Канцелярия', 15000]]);
    expect(cells('schools', stays).at(-1)).toEqual([null, 'Ортақ шығын', null, null, null, null, 15000, null, null]);
    expect(sentencesOf(stays)).toContain('Жатақханада бір мезгілде қажет орын саны: 19.');
  });

  it('says what is missing instead of guessing it', () => {
    const without = paperMade(sessionCosts, sessionWith({ rates: [], routes: sessionRows.routes.slice(1) }), 'ru');
    expect(cells('lines', without).map(([name, , , rate, amount]) => [name, rate, amount])).toEqual([['Топливо', null, null], ['Питание', null, null]]);
    expect(sentencesOf(without, 'ru')).toEqual(expect.arrayContaining(['В сумму не вошло, потому что не указано: цена литра топлива, стоимость питания одного учащегося в день, маршрут.', 'Не указан маршрут школ: Ақбел орта мектебі. Их топливо не посчитано.']));
    expect(tableOf(without, 'totals')).toBeUndefined();
  });

  it('counts several trips where the seats are short', () => {
    const short = paperMade(sessionCosts, sessionWith({ routes: sessionRows.routes.map((row) => ({ ...row, seats: 8 })) }));
    expect(sentencesOf(short)).toContain('Ақбел орта мектебі: көлікте 11 оқушыға орын жетпейді, сондықтан бірнеше рейс (көліктің бос қайтуымен) есептелді.');
    expect(cells('routes', short)[0]!.slice(4, 9)).toEqual([8, 3, 18, 50, 900]);
  });

  it('is nothing on line, and is not counted without a list', () => {
    expect(sentencesOf(paperMade(sessionCosts, sessionWith({ sessions: [{ ...sessionRows.sessions[0]!, form: 'онлайн' }] })))).toContain('Сессия онлайн өтеді: тасымалдау, тамақтандыру және жатын орын шығыны жоқ.');
    expect(sentencesOf(paperMade(sessionCosts, sessionWith({ participants: [] })))).toContain('Қатысушылар тізімі әлі толтырылмаған, сондықтан шығын есептелмеді.');
  });

  it('makes sheets whose formulas give what they show, and in which the checker finds nothing', async () => {
    const sheets = (['kk', 'ru'] as const).map((language) => sheetsOf(sessionCosts, source, language));
    expect(await wrongFormulas(sheets.flat())).toEqual([]);
    expect([findingsIn(sheets[0]!, 'kk'), findingsIn(sheets[1]!, 'ru')]).toEqual([[], []]);
  });
});
