import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { curatorOutside } from './curator-outside.ts';
import { strings } from './strings.ts';

const find = (...lines: string[]) => curatorOutside.across!([reportOf(sheetOf(lines.map((line) => [line])))]).map(({ cells, args }) => `${cells[0].address} ${args.person}`);
const council = ['Состав координационного совета:', 'Сеитова А.Б. – заведующая РМК', 'Омаров Б. – методист'];

describe('a curator', () => {
  it('is on the council, however the order writes the name', () => {
    expect(find('Назначить кураторами: Сеитову А.Б. и Омарова Б.', ...council)).toEqual([]);
    expect(find('1. Бұйырамын:', '2. Сеитова А. куратор болып тағайындалсын.', ...council)).toEqual([]);
  });

  it('who is not is found in the line that names them, even where the order goes over lines', () => {
    expect(find('3.1 Кабинет жанынан құрылып,', 'әдіскер А.Б. Сеитова мен бас маман Г.Е. Қасенова', 'кураторлар болып тағайындалсын.', '3.2 Д. Исаев есеп берсін.', ...council)).toEqual(['A2 Г.Е. Қасенова']);
    expect(find('Кураторы ресурсного центра:', '1. Сеитова А.Б.', '2. Ким В.С.', ...council)).toEqual(['A3 Ким В.С.']);
    expect(find('Куратор – В.С. Ким, директор – А. Сеитова.', ...council)).toEqual(['A1 В.С. Ким']);
  });

  it('is nobody\'s business where there is neither council nor plan', () => expect(find('Куратор – В.С. Ким.')).toEqual([]));

  it('is named in words', () => {
    expect(strings.kk.finding({ person: 'В. Ким' })).toBe('Куратор В. Ким кеңес құрамында да, жоспарда да жоқ. Қосыңыз немесе тексеріңіз.');
    expect(strings.ru.finding({ person: 'В. Ким' })).toBe('Куратора В. Ким нет ни в составе совета, ни в плане. Добавьте или проверьте.');
    expect(strings.en.finding({ person: 'V. Kim' })).toBe('The curator V. Kim is neither on the council nor in the plan. Add them, or look again.');
  });
});
