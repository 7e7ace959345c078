import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { classWithoutLanguage } from './class-without-language.ts';
import { strings } from './strings.ts';

const find = (values: Values) => classWithoutLanguage.across!([reportOf(sheetOf(values))]);
const head = ['Аудан', 'Мектеп', 'Біріктірілген сыныптар', 'Оқыту тілі'];

describe('combined classes without a language', () => {
  it('are listed unit by unit, with how many schools they are in', () => {
    expect(find([head, ['Шет', '№ 1 НОМ', '2+3', null], ['Шет', '№ 1 НОМ', '7+8', null], ['Шет', '№ 2 НОМ', '2+3', '-'], ['Нұра', '№ 5 БМ', '1+3', 'қ'], ['Нұра', '№ 6 БМ', '1+3', null]])).toMatchObject([
      { cells: [{ address: 'D2' }, { address: 'D3' }, { address: 'D4' }], args: { unit: 'Шет', classes: 3, schools: 2 } },
      { cells: [{ address: 'D6' }], args: { unit: 'Нұра', classes: 1, schools: 1 } },
    ]);
  });

  it('are spoken of in words', () => {
    expect(strings.kk.finding({ unit: 'Шет', classes: 3, schools: 2 })).toBe('Шет: оқыту тілі көрсетілмеген біріктірілген сынып – 3 (мектеп – 2). Олар есепте тілсіз болып бөлек саналады.');
    expect(strings.ru.finding({ unit: '', classes: 1, schools: 1 })).toContain('без языка обучения – 1');
    expect(strings.en.finding({ unit: 'Shet', classes: 3, schools: 2 })).toContain('3 (schools: 2)');
  });
});
