import { foundIn } from '../../../test/fixtures/found-in.ts';
import { plannedSessions } from '../planned-args.ts';
import { sessionCells } from './session-cells.ts';
import { strings } from './strings.ts';

const brief = (cells: Parameters<typeof foundIn>[1]) => foundIn(sessionCells, cells).map(({ args: { kind, field, text, count }, severity }) => [kind, field, text, count, severity]);

describe('a cell of the tables of sessions', () => {
  it('is told of where it says nothing that is known, once for a column', () => {
    expect(brief(plannedSessions({ model: 'күн сайын' }, { model: 'ай сайын' }, {}))).toEqual([['not-understood', 'model', 'күн сайын', 2, 'warning']]);
  });

  it('is asked about where it must be filled and is not', () => {
    expect(brief([['Сессияға қатысушылар'], ['Мектебі', 'Оқушының аты-жөні', 'Сыныбы'], ['№ 2 НОМ', 'Ахметов Али', '8'], ['№ 2 НОМ', '', '9']])).toEqual([['missing', 'name', '', 1, 'question']]);
  });

  it('is left to checks of its own where there is one', () => expect(brief(plannedSessions({ grades: '7-12', until: null }))).toEqual([]));
  it('is left to the check of participants where no school has such a class', () => expect(brief([['Сессияға қатысушылар'], ['Мектебі', 'Оқушының аты-жөні', 'Сыныбы'], ['№ 2 НОМ', 'Ахметов Али', '15'], ['№ 2 НОМ', 'Ким Вера', '9']])).toEqual([]));

  it('is told of in words', () => {
    expect(strings.kk.finding({ kind: 'not-understood', table: 'sessions', field: 'model', text: 'күн сайын', count: 2 })).toBe('«Сессия үлгісі» бағанындағы «күн сайын» түсініксіз. Басқаша жазыңыз немесе тізімнен таңдаңыз. Мұндай ұяшық – 2.');
    expect(strings.ru.finding({ kind: 'missing', table: 'participants', field: 'name', text: '', count: 1 })).toMatch(/не заполнено: «.+»\.$/u);
  });
});
