import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import type { PaperTable } from '../../sheet/official-paper.ts';
import { readSheets } from '../../sheet/reading.ts';
import { defaultStaffSettings } from '../../domain/staffing/settings.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { reportSource } from '../report-source.ts';
import { aSession } from '../session-examples.ts';
import { sessionPeople } from './session-people.ts';

const head = ['№', 'Іс-шара', 'Мерзімі', 'Орындаушы', 'Жауапты', 'Орындалды (күні)'];
const plan: Values = [
  ...aSession,
  [],
  ['Үйлестіру кеңесінің жұмыс жоспары'],
  head,
  [1, 'Бұйрық шығару', '05.11.2026', 'А. Сейтқали', 'Ким В. С.', '04.11.2026'],
  [2, 'Сабақ кестесін құру', '10.11.2026', 'Сейтқали А. Б.', 'Ким В.', null],
  [3, 'Кіру тестісін өткізу', '16.11.2026', 'Омаров Б.', null, null],
  [4, 'Қорытындылау', '30.11.2026', null, null, null],
];
const roles: Values = [['Сессиядағы рөлі', 'Аты-жөні', 'Мектеп'], ['координатор', 'Сейтқали А.Б.', null], ['эдвайзер', 'Омаров Б.', '№ 7 мектеп-гимназия']];
const paperOf = (on: Day, ...sheets: Values[]) => {
  const made = sessionPeople.paper(reportSource(readSheets(sheets.map((cells, at) => sheetOf(cells, { name: `Парақ${at + 1}` }))), { staff: defaultStaffSettings, today: on }), 'ru');
  if (!made.ok) throw new Error(made.problem.code);
  return made.value;
};
const tables = (on: Day, ...sheets: Values[]) => new Map(paperOf(on, ...sheets).blocks.filter((block): block is PaperTable => block.kind === 'table').map(({ id, rows }) => [id, rows.map(({ cells }) => cells)]));
const november = (day: number) => ({ year: 2026, month: 11, day });

describe('who has to do what', () => {
  it('is counted by state on the day, every line once', () => {
    expect(tables(november(12), plan).get('states')).toEqual([['выполнено', 1], ['срок подходит', 1], ['просрочено', 1], ['впереди', 1], ['без срока', 0]]);
    expect(tables(november(3), plan).get('states')!.map(([, count]) => count)).toEqual([0, 2, 0, 2, 0]);
  });

  it('is told by person, spellings joined, with the roles of the session', () => {
    const people = tables(november(12), plan, roles).get('people');
    expect(people).toEqual([[1, 'А. Сейтқали', 'координатор', 1, 0, 1, 0, 0, 2], [2, 'Ким В. С.', '', 1, 0, 1, 0, 0, 2], [3, 'Омаров Б.', 'эдвайзер', 0, 1, 0, 0, 0, 1]]);
  });

  it('has what is late first, and what is done last', () => {
    const duties = tables(november(12), plan).get('duties')!;
    expect(duties.map(([name, number, , , part, state]) => [name, number, part, state])).toEqual([
      ['А. Сейтқали', 2, 'исполнитель', 'просрочено'],
      [null, 1, 'исполнитель', 'выполнено'],
      ['Ким В. С.', 2, 'ответственный', 'просрочено'],
      [null, 1, 'ответственный', 'выполнено'],
      ['Омаров Б.', 3, 'исполнитель', 'срок подходит'],
    ]);
  });

  it('says which lines name nobody, and where there is nothing to say', () => {
    expect(JSON.stringify(paperOf(november(12), plan).blocks)).toContain('не указаны ни исполнитель, ни ответственный: 1.');
    expect(JSON.stringify(paperOf(november(12), aSession).blocks)).toContain('нет ни плана совета');
  });

  it('has tasks between sessions as well', () => {
    const tasks: Values = [['Тапсырма түрі', 'Мазмұны', 'Пән', 'Сынып', 'Мектеп', 'Мұғалім', 'Берілген күні', 'Тапсыру мерзімі', 'Орындалды (күні)'], ['тапсырма', 'Есептер шығару', 'математика', '7', null, 'Омаров Б.', '20.11.2026', '30.11.2026', null]];
    expect(tables(november(25), plan, tasks).get('duties')!.slice(-2).map(([, , title, term, , state]) => [title, term, state])).toEqual([['Кіру тестісін өткізу', '16.11.2026', 'просрочено'], ['Есептер шығару', '20.11.2026–30.11.2026', 'срок подходит']]);
  });
});
