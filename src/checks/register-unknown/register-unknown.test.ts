import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { registerUnknown } from './register-unknown.ts';
import { strings } from './strings.ts';

const find = (sheets: Readonly<Record<string, Values>>) => registerUnknown.across!(Object.entries(sheets).map(([name, values]) => reportOf(sheetOf(values, { name }))));
const schools: Values = [['Аудан', 'Мектеп атауы', 'Деңгейі'], ['Шет', '№ 134 НОМ', 'НОМ'], ['Нұра', '№ 5 БМ', 'БМ'], ['Нұра', 'Қарой ЖББМ', 'ЖББМ'], ['Шет', 'Т.Бигелдинов ат. ЖББМ', 'ЖББМ']];
const head = ['Аудан', 'Мектеп', 'Біріктірілген сыныптар', 'Тілі'];
const classes = (...rows: Values) => ({ Мектептер: schools, Сыныптар: [head, ...rows] });

describe('a name that no register has', () => {
  it('is named once with all its cells and what may be meant', () => {
    expect(find(classes(['Шет', '№ 134 ЖББМ', '2+3', 'қ'], ['Нұра', '№ 5 БМ', '1+3', 'қ'], ['Шет', '№ 134 ЖББМ', '7+8', 'қ'], ['Нұра', 'Қарой', '1+3', 'қ'], ['Нұра', 'Қарой ОМ', '2+3', 'қ']))).toEqual([
      { cells: [{ sheet: 'Сыныптар', address: 'B2' }, { sheet: 'Сыныптар', address: 'B4' }], args: { field: 'school', text: '№ 134 ЖББМ', several: false, candidates: ['№ 134 НОМ'] } },
    ]);
  });

  it('may be spelled in other ways, with another word for the type', () => {
    expect(find(classes(['Шетский район', '№134 НМ', '2+3', 'қ'], ['Нұра ауд.', '№5', '1+3', 'қ'], ['Шет', 'Т. Бигельдинов атындағы жалпы орта білім беретін мектеп', '1+3', 'қ']))).toEqual([]);
  });

  it('is not looked for in another unit by its number', () => {
    expect(find(classes(['Шет', '№ 5 БМ', '2+3', 'қ'])).map(({ args }) => args)).toEqual([{ field: 'school', text: '№ 5 БМ', several: false, candidates: [] }]);
  });

  it('is none where a workbook keeps no register of schools, or where a list is of other schools altogether', () => {
    expect(find({ Сыныптар: [head, ['Шет', '№ 77 НОМ', '2+3', 'қ']] })).toEqual([]);
    expect(find(classes(...[61, 62, 63, 64].map((number) => ['Абай', `№ ${number} НОМ`, '2+3', 'қ'])))).toEqual([]);
  });

  it('is spoken of in words', () => {
    expect(strings.kk.finding({ field: 'school', text: '№ 134 ЖББМ', several: false, candidates: ['№ 134 НОМ'] })).toBe('Мектептер тізімінде «№ 134 ЖББМ» жоқ. Ұқсастары: № 134 НОМ. Атауын тексеріңіз немесе реестрге қосыңыз.');
    expect(strings.ru.finding({ field: 'unit', text: 'Абай', several: true, candidates: ['Абай (район)', 'Абай (город)'] })).toContain('несколько записей');
    expect(strings.en.finding({ field: 'hub', text: '№ 9', several: false, candidates: [] })).toBe('The register of hub schools has no “№ 9”. Check the name, or add it to the register.');
  });
});
