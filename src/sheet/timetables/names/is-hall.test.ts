import { isHall } from './is-hall.ts';

describe('a room for several classes at once', () => {
  it.each(['спортзал', 'Спорт. зал', 'с/з', 'Сп.зал 2', 'Спортзалы', 'актовый зал', 'Акт зал', 'бассейн', 'стадион'])('is «%s»', (room) => expect(isHall(room)).toBe(true));
  it.each(['101', '12а', 'каб. 14', 'физика', 'лаб. химии', 'мастерская', 'Казалы', ''])('is not «%s»', (room) => expect(isHall(room)).toBe(false));
});
