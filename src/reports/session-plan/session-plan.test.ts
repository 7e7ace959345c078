import { paperBlocks, saidIn, tablesIn, without } from '../../../test/fixtures/session-papers.ts';
import { councilNames } from '../../../test/fixtures/session-life.ts';
import { languages } from '../../text/language.ts';

const plan = {
  name: 'Кеңестің жоспары',
  values: [
    ['Үйлестіру кеңесінің сессия кезіндегі жұмыс жоспары'],
    ['№', 'Іс-шара', 'Мерзімі', 'Орындаушы', 'Жауапты'],
    [1, 'Бұйрық шығару', '28.09.2026', councilNames[1]!, councilNames[0]!],
    [3, 'Сабақ кестесін құру', '05-07.10.2026', councilNames[2]!, councilNames[0]!],
    [4, 'Кіру тестісін өткізу', 'сессия кезінде', councilNames[2]!, null],
  ],
};

describe('the plan of the coordination council', () => {
  it('is numbered without gaps, with its terms in one form', () => {
    const table = tablesIn(paperBlocks('session-plan', 'kk', [...without(''), plan])).find(({ id }) => id === 'activities')!;
    expect(table.rows.map(({ cells }) => cells.slice(0, 3))).toEqual([[1, 'Бұйрық шығару', '28.09.2026'], [2, 'Сабақ кестесін құру', '05.10.2026–07.10.2026'], [3, 'Кіру тестісін өткізу', '12.10.2026–16.10.2026']]);
  });

  it('has the council above it, who leads first and members last', () => {
    const council = tablesIn(paperBlocks('session-plan', 'kk'))[0]!;
    expect([council.id, council.rows.length, council.rows[0]!.cells[3], council.rows.at(-1)!.cells[3]]).toEqual(['council', 7, 'төраға', 'мүше']);
    expect(council.rows.at(-1)!.cells[2]).toBe('мектеп директоры, Көкжиек орта мектебі');
  });

  it.each(languages)('is approved above its title, and says what is not there yet: %s', (language) => {
    const blocks = paperBlocks('session-plan', language, without('Үйлестіру кеңесі'));
    expect(blocks[0]!.kind).toBe('approval');
    expect(tablesIn(blocks)).toEqual([]);
    expect(blocks.filter((block) => block.kind === 'paragraph' && block.look === 'note')).toHaveLength(2);
    expect(saidIn(blocks).join()).toContain('№ 4 мектеп-гимназиясы, Күзгі сессия, 12.10.2026–16.10.2026');
  });
});
