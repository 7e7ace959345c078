import { paperBlocks, saidIn, tablesIn, without } from '../../../test/fixtures/session-papers.ts';
import { courseName } from '../../../test/fixtures/session-life-lessons.ts';

const plan = {
  name: 'Кеңестің жоспары',
  values: [
    ['Үйлестіру кеңесінің сессия кезіндегі жұмыс жоспары'],
    ['№', 'Іс-шара', 'Мерзімі', 'Орындаушы', 'Жауапты'],
    [1, 'Бұйрық шығару', '28.09.2026', null, null],
    [2, 'Кіру тестісін өткізу', '12.10.2026', null, null],
    [3, 'Спорт жарысы', '14-15.10.2026', null, null],
    [4, 'Портфолио жинақтау', 'сессия кезінде', null, null],
  ],
};

describe('the programme of a session', () => {
  it('has a row for every day of lessons with what is held on it', () => {
    const [days] = tablesIn(paperBlocks('session-programme', 'kk', [...without(''), plan]));
    expect(days!.rows.map(({ cells }) => cells[0])).toEqual(['12.10.2026\nдүйсенбі', '13.10.2026\nсейсенбі', '14.10.2026\nсәрсенбі', '15.10.2026\nбейсенбі', '16.10.2026\nжұма']);
    expect(days!.rows.map(({ cells }) => cells[3])).toEqual(['Кіру тестісін өткізу', '', 'Спорт жарысы', 'Спорт жарысы', '']);
    expect(days!.rows.map(({ cells }) => String(cells[2]))).toEqual(['', '', `${courseName} (8)\n${courseName} (9)`, '', '']);
    expect(days!.rows.map(({ cells }) => String(cells[1]).split(':')[0])).toEqual(['12 сабақ', '12 сабақ', '10 сабақ', '12 сабақ', '12 сабақ']);
  });

  it('says once what goes on all the time', () => {
    const said = saidIn(paperBlocks('session-programme', 'kk', [...without(''), plan]));
    expect(said.filter((text) => text.includes('Портфолио'))).toEqual(['Портфолио жинақтау']);
    expect(said.join()).not.toContain('Бұйрық шығару');
  });

  it('is short where there is no timetable and no plan', () => {
    const [days] = tablesIn(paperBlocks('session-programme', 'ru', without('Сабақтар')));
    expect(days!.rows.map(({ cells }) => cells.slice(1))).toEqual(Array.from({ length: 5 }, () => ['', '', '']));
  });
});
