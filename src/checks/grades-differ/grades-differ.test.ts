import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { gradesDiffer } from './grades-differ.ts';
import { strings } from './strings.ts';

const find = (...lines: string[]) => gradesDiffer.inSheet!(reportOf(sheetOf(lines.map((line) => [line])))).map(({ cells, args }) => `${cells.map(({ address }) => address)} ${args.grades}`);

describe('the grades of the sessions', () => {
  it('differ where one sentence has more grades than another', () => {
    expect(find('РО ашылды. 9 сыныптарды оқыту барысында бейіналды сатысы таңдалды.', 'Сессия өтті. Мектептердің 8-9 сынып оқушылары оқуға тартылды.')).toEqual(['A2,A1 8-9 сынып,9 сыныптарды']);
    expect(find('В сессии участвуют учащиеся 8–9 классов.', 'На сессию привлечены 7-9 классы.')).toEqual(['A2,A1 7-9 классы,8–9 классов']);
  });

  it('of one class that may be some of them are only asked about', () => {
    const report = reportOf(sheetOf([['Сессияға 8-9 сынып оқушылары қатысты.'], ['Сессияда 9 сынып оқушылары тест тапсырып, оқытылды.']]));
    expect(gradesDiffer.inSheet!(report).map(({ severity }) => severity)).toEqual(['question']);
  });

  it('may be divided: 8-9 and 10-11 make up 8-11', () => {
    expect(find('Сессияда 8-9 сыныптар бейіналды, 10-11 сыныптар бейінді бағдарламамен оқытылады.', 'Сессияға 8-11 сынып оқушылары қатысты.')).toEqual([]);
    expect(find('Сессияда 7 сынып, 8 сынып, 9 сынып оқытылды.', 'Сессияға 7-9 сынып оқушылары қатысты.')).toEqual([]);
  });

  it('are not those of a school, of a contest, or of a count', () => {
    expect(find('Мектепте 1-9 сыныптар оқытылады.', 'Сессияға 8-9 сынып оқушылары қатысты.', 'Олимпиадаға 7-8 сынып оқушылары қатысты.', 'Сессияға қатысқаны: 9 сынып – 18 оқушы', '№ 9 класс сессия')).toEqual([]);
  });

  it('are spoken of in words', () => {
    const args = { grades: ['8-9 сынып', '9 сыныптарды'] } as const;
    expect(strings.kk.finding(args)).toBe('Бұл жерде «8-9 сынып», басқа жерде «9 сыныптарды» делінген. Қай сыныптар қатысқанын тексеріңіз.');
    expect(strings.ru.finding(args)).toBe('Здесь указано «8-9 сынып», в другом месте – «9 сыныптарды». Проверьте, какие классы участвовали.');
    expect(strings.en.finding(args)).toBe('Here it says “8-9 сынып”, elsewhere “9 сыныптарды”. See which grades took part.');
  });
});
