import { findingsIn, wrongFormulas } from '../../../test/fixtures/made-reports.ts';
import { participantRows, sessionRows } from '../../../test/fixtures/session-life.ts';
import { paperMade, sentencesOf, sessionWith, sheetsOf, tableOf } from '../../../test/fixtures/session-with.ts';
import { sessionRequest } from './session-request.ts';

const source = sessionWith();
const paper = paperMade(sessionRequest, source);
const cells = (id: string, of = paper) => tableOf(of, id).rows.map((row) => row.cells);

describe('the request with the list of participants', () => {
  it('counts them by school, grade and language, and what share of the schools’ pupils they are', () => {
    expect(sentencesOf(paper)).toEqual(expect.arrayContaining([
      '№ 4 мектеп-гимназиясы базасында 12.10.2026 – 16.10.2026 аралығында «Күзгі сессия» өтеді.',
      'Оған 4 магниттік мектептен барлығы 44 оқушы қатысады: 7-сынып – 10, 8-сынып – 16, 9-сынып – 18.',
      'Бұл мектептерде барлығы 345 оқушы бар, қатысатындардың үлесі – 12,75 %.',
    ]));
    expect(cells('participants').map(([, , ...counts]) => counts)).toEqual([[4, 7, 8, null, 66, null], [2, 3, 3, null, 62, null], [2, 3, 4, null, 61, null], [2, 3, 3, null, 156, null]]);
    expect(cells('languages')).toEqual([['қазақ тілі', 44, null]]);
  });

  it('is signed by the director of the hub and the coordinator, as the lists of the council and of roles name them', () => {
    const signers = paper.blocks.flatMap((block) => (block.kind === 'signatures' ? block.rows : []));
    expect(signers).toEqual([{ position: 'Тірек мектептің директоры', name: String(sessionRows.council[2]!.name) }, { position: 'Сессияның үйлестірушісі', name: String(sessionRows.roles[0]!.name) }]);
  });

  it('lists everybody by school and grade, on a page behind', () => {
    expect([1, 2, 3, 4].map((school) => cells(`list-${school}`).length)).toEqual([19, 8, 9, 8]);
    expect(cells('list-1').map(([, , inClass]) => inClass).join(' ')).toBe('7 7 7 7 8 8 8 8 8 8 8 9 9 9 9 9 9 9 9');
    expect(paper.blocks.findIndex(({ kind }) => kind === 'page')).toBeLessThan(paper.blocks.indexOf(tableOf(paper, 'list-1')));
  });

  it('shows the classes that the list names, and how many are still to be placed', () => {
    const rows = participantRows().map((row, at) => ({ ...row, hubClass: at < 4 ? '7 «А»' : at < 6 ? '8М' : '' }));
    const placed = paperMade(sessionRequest, sessionWith({ participants: rows }));
    expect(cells('classes', placed)).toEqual([['7А', 'қазақ тілі', 15, 4, null, 24], ['8М', 'қазақ тілі', 0, 2, null, null]]);
    expect(sentencesOf(placed)).toContain('Сессиядағы сыныбы әлі көрсетілмеген оқушылар: 38.');
    expect(sentencesOf(paper)).toContain('Сессиядағы сыныбы әлі көрсетілмеген оқушылар: 44.');
  });

  it('says which schools have not told how many pupils they have, and counts no share', () => {
    const without = paperMade(sessionRequest, sessionWith({ pupils: [{ unit: 'Бұлақ ауданы', school: 'Ақбел орта мектебі', grade7: 66 }] }));
    expect(sentencesOf(without)).toContain('Оқушыларының жалпы саны берілмеген мектептер: Бестерек орта мектебі, Қайыңды орта мектебі, Көкжиек орта мектебі. Сондықтан үлес есептелмеді.');
    expect(tableOf(without, 'participants').columns.map(({ heading }) => heading)).toEqual(['№', 'Мектеп', '7-сынып', '8-сынып', '9-сынып', 'Қатысатыны']);
  });

  it('says who is on the list twice, for he is counted twice', () => {
    const rows = participantRows();
    expect(sentencesOf(paperMade(sessionRequest, sessionWith({ participants: [...rows, rows[0]!] })))).toContain(`Тізімде екі рет тұрған оқушылар бар, алдымен соны түзетіңіз: ${String(rows[0]!.name)}.`);
  });

  it('counts pupils of the hub itself, where they are on the list', () => {
    const rows = [...participantRows(), { ...participantRows()[0]!, school: '№ 4 мектеп-гимназиясы', name: 'Тасқын Ерлан' }];
    expect(sentencesOf(paperMade(sessionRequest, sessionWith({ participants: rows })))[3]).toContain('барлығы 45 оқушы қатысады');
  });

  it('asks for lessons only where the session is on line, and is empty without a list', () => {
    const online = paperMade(sessionRequest, sessionWith({ sessions: [{ ...sessionRows.sessions[0]!, form: 'онлайн' }] }), 'ru');
    expect(sentencesOf(online, 'ru').join(' ')).toContain('разрешить участие этих учащихся в онлайн-уроках сессии');
    expect(sentencesOf(paperMade(sessionRequest, sessionWith({ participants: [] })))).toContain('Қатысушылар тізімі әлі толтырылмаған.');
  });

  it('makes sheets whose formulas give what they show, and in which the checker finds nothing', async () => {
    const sheets = (['kk', 'ru'] as const).map((language) => sheetsOf(sessionRequest, source, language));
    expect(await wrongFormulas(sheets.flat())).toEqual([]);
    expect([findingsIn(sheets[0]!, 'kk'), findingsIn(sheets[1]!, 'ru')]).toEqual([[], []]);
  });
});
