import { paperBlocks, saidIn, tablesIn, without } from '../../../test/fixtures/session-papers.ts';
import { languages } from '../../text/language.ts';

describe('the order on a session', () => {
  it('says where, when and for whom it is held, and which schools take part', () => {
    const said = saidIn(paperBlocks('session-order'));
    expect(said).toContain('№ 4 мектеп-гимназиясы базасындағы ресурстық орталықта 12.10.2026–16.10.2026 аралығында 7–9-сынып оқушыларына арналған Күзгі сессия өткізілсін.');
    expect(said).toContain('Сессияға мына магниттік мектептердің оқушылары қатыстырылсын: Ақбел орта мектебі; Бестерек орта мектебі; Қайыңды орта мектебі; Көкжиек орта мектебі.');
    expect(said).toContain('Қатысушылардың тізімі (44 оқушы) бекітілсін.');
  });

  it('bears the number and the day of the register, and lines where there are none', () => {
    const line = (blocks: ReturnType<typeof paperBlocks>) => blocks.find((block) => block.kind === 'line');
    expect(line(paperBlocks('session-order'))).toMatchObject({ left: '28.09.2026', right: '№ 824' });
    const unnumbered = without('').map((sheet) => (sheet.name === 'Сессиялар' ? { ...sheet, values: sheet.values.map((row, at) => (at < 2 ? row : row.map((value, column) => (column === 9 || column === 10 ? null : value)))) } : sheet));
    expect(line(paperBlocks('session-order', 'ru', unnumbered))).toMatchObject({ left: expect.stringContaining('20___ г.'), right: '№ __________' });
  });

  it('asks for what the pupils need: every day there and back, or a dormitory, or neither on line', () => {
    const changed = (column: number, value: string, sheet: string) => without('').map((each) => (each.name === sheet ? { ...each, values: each.values.map((row, at) => (at < 2 ? row : row.map((cell, place) => (place === column ? value : cell)))) } : each));
    expect(saidIn(paperBlocks('session-order', 'ru')).join()).toContain('ежедневный подвоз');
    expect(saidIn(paperBlocks('session-order', 'ru', changed(5, 'иә', 'Сессияға қатысушылар'))).join()).toContain('еженедельный подвоз');
    const online = saidIn(paperBlocks('session-order', 'ru', changed(4, 'онлайн', 'Сессиялар'))).join();
    expect([online.includes('дистанционных занятий'), online.includes('бюджета'), online.includes('подвоз')]).toEqual([true, false, false]);
  });

  it('has the council and those who answer for it as appendices, where the workbook knows them', () => {
    expect(tablesIn(paperBlocks('session-order')).map(({ id, rows }) => [id, rows.length])).toEqual([['council', 7], ['roles', 12]]);
    const alone = paperBlocks('session-order', 'kk', without('Үйлестіру кеңесі'));
    expect(tablesIn(alone).map(({ id }) => id)).toEqual(['roles']);
    expect(saidIn(alone).join()).toContain('1-қосымшаға сәйкес тағайындалсын');
    expect(saidIn(alone).join()).not.toContain('кеңесінің құрамы 1-қосымшаға');
  });

  it.each(languages)('is watched over by the head of the council: %s', (language) => {
    const head = String(tablesIn(paperBlocks('session-order', language))[0]!.rows[0]!.cells[1]);
    expect(saidIn(paperBlocks('session-order', language)).some((text) => text.includes(head))).toBe(true);
  });
});
