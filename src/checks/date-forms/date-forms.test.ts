import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { dateForms } from './date-forms.ts';
import { strings } from './strings.ts';

const find = (title: string, ...terms: string[]) =>
  dateForms.inSheet!(reportOf(sheetOf([[title], ['№', 'Мероприятие', 'Срок', 'Ответственный'], ...terms.map((term, at) => [at + 1, `Работа ${at}`, term, 'РМК'])], { name: 'План' })));
const brief = (title: string, ...terms: string[]) => find(title, ...terms).map(({ cells, args }) => `${args.kind} ${args.terms} ${cells[0].address}`);

describe('the form of dates', () => {
  it('is one where all have a year, or the title has it', () => {
    expect(brief('План', '05.09.2023', '10.10.2023', 'октябрь 2023')).toEqual([]);
    expect(brief('План на 2023 год', '05.09', '10.10', 'октябрь')).toEqual([]);
    expect(brief('План', 'в течение года', 'постоянно', 'во время сессии')).toEqual([]);
  });

  it('is mixed where some have a year or a word for the month and others do not: the fewer ones are shown', () => {
    expect(brief('План', '05.09.2023', '10.10.2023', '17.10')).toEqual(['mixed 1 C5']);
    expect(brief('План на 2023 год', '05.09', '5 октября', '10.10', '12.10')).toEqual(['mixed 1 C4']);
  });

  it('lacks the year where nobody gives it', () => {
    const [found] = find('План', '03-07. 10', '05-09.09', 'сентябрь', 'во время сессии');
    expect(found).toMatchObject({ cells: [{ address: 'C3' }, { address: 'C4' }, { address: 'C5' }], args: { kind: 'no-year', terms: 3 } });
    expect(strings.ru.finding(found!.args)).toBe('У сроков не указан год: «03-07. 10», «сентябрь». Укажите его в названии плана или в каждом сроке.');
    expect(strings.kk.finding({ ...found!.args, kind: 'mixed', examples: ['10.10', 'қазан'], year: 2024 })).toBe('Мерзімдер әртүрлі жазылған: «10.10», «қазан». Бір үлгімен жазыңыз, мысалы, 03.10.2024–07.10.2024.');
    expect(strings.en.finding({ ...found!.args, kind: 'mixed', examples: ['10.10'] })).toBe('The terms are written in different ways: “10.10”. Write them in one, such as 03.10.2026–07.10.2026.');
  });
});
