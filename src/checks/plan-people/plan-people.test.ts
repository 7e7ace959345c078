import fc from 'fast-check';
import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { peopleIn } from '../../sheet/names/people.ts';
import { mayBeSame } from '../../sheet/plans/same-person.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { planPeople } from './plan-people.ts';
import { strings } from './strings.ts';

const head = ['№', 'Мероприятие', 'Срок', 'Ответственный'];
const find = (...sheets: Values[]) => planPeople.across!(sheets.map((values, at) => reportOf(sheetOf(values, { name: `Парақ${at + 1}` }))));
const brief = (...sheets: Values[]) => find(...sheets).map(({ cells, args }) => `${args.kind} ${args.person} ${cells.map(({ sheet, address }) => `${sheet}!${address}`)}`);
const council = [['Состав координационного совета:'], ['1. Сеитова А.Б. – заведующая РМК'], ['2. Омаров Б. – методист'], ['3. Ким В.С. – директор СОШ № 7']];
const planOf = (...people: string[]): Values => [['План работы координационного совета'], head, ...people.map((who, at) => [at + 1, `Работа ${['первая', 'вторая', 'третья', 'пятая'][at]}`, 'октябрь', who])];

describe('the people of a plan', () => {
  it('are on the council, whichever way the names are written, on one sheet or on two', () => {
    expect(brief(council, planOf('А. Сеитова', 'Б. Омаров; В. Ким', 'РОО'))).toEqual([]);
    expect(brief([...council, [], ...planOf('А.Б. Сеитова', 'Омаров Б, Ким В.', 'РМК')])).toEqual([]);
  });

  it('who are not on it are named with all their cells, and so are members whom the plan leaves out', () => {
    expect(brief(council, planOf('А. Сеитова, Г. Нурланова', 'Б. Омаров', 'Нурланова Г.'))).toEqual(['not-on-council Г. Нурланова Парақ2!D3,Парақ2!D5', 'not-in-plan Ким В.С. Парақ1!A4']);
  });

  it('are no offices and no units', () => expect(brief(council, planOf('А. Сеитова, Омаров Б.', 'Ким В.\nУчителя ОШ-РЦ', 'Классные Руководители', 'Директор Школы'))).toEqual([]));

  it('may be spelled a little otherwise: that is for the check of spelling', () => {
    expect(brief(council, planOf('А. Сеитова', 'Б. Омарав', 'В. Ким'))).toEqual([]);
  });

  it('are not compared with a jury, nor with a council that has nobody in common', () => {
    expect(brief([['Қазылар алқасының құрамы:'], ['А. Сеитова – төраға'], ['Б. Омаров – мүше']], planOf('А. Сеитова', 'Б. Омаров', 'Г. Нурланова'))).toEqual([]);
    expect(brief(council, planOf('А. Сеитова', 'Г. Нурланова'))).toEqual([]);
    expect(brief(council, planOf('Д. Ахметов', 'Е. Болатов', 'Г. Нурланова'))).toEqual([]);
  });

  it('may stand in a table of the council', () => {
    const table = [['Үйлестіру кеңесінің құрамы'], ['№', 'Аты-жөні', 'Лауазымы'], [1, 'Сейтова А.', 'меңгеруші'], [2, 'Омаров Б.', 'әдіскер'], [3, 'Исаев Э.', 'директор']];
    expect(brief(table, planOf('А. Сейтова', 'Б. Омаров'))).toEqual(['not-in-plan Исаев Э. Парақ1!B5']);
  });

  it('may be a council by its offices, or a row of names', () => {
    const plan = planOf('А. Сеитова', 'Б. Омаров');
    expect(brief([['Координационный совет:'], ['Председатель – Сеитова А.Б., заведующая РМК'], ['Секретарь: Омаров Б.'], ['Члены совета: Ким В.С., Исаев Э.']], plan)).toEqual(['not-in-plan Ким В.С. Парақ1!A4', 'not-in-plan Исаев Э. Парақ1!A4']);
    expect(brief([['Үйлестіру кеңесінің құрамы:'], ['1. Сеитова А. – төрайым'], [''], ['2. Омаров Б. – мүшесі'], ['3. Исаев Э. – мүшесі, 4. Айтбай Серік – мүшесі'], ['Г. Нұрланова есеп берді.']], plan)).toEqual(['not-in-plan Исаев Э. Парақ1!A5', 'not-in-plan Айтбай Серік Парақ1!A5']);
  });

  it('may be spread over the chapters of a plan, each with a table', () => {
    const chapters: Values = [...planOf('А. Сеитова', 'Б. Омаров'), [], ['ІІ. Сессия'], head, [1, 'Тест', 'ноябрь', 'В. Ким'], [2, 'Анкета', 'ноябрь', 'Г. Нурланова'], [], ['ІІІ. Итоги'], head, [1, 'Отчёт', 'май', 'А. Сеитова'], [2, 'Справка', 'май', 'РМК']];
    expect(brief(council, chapters)).toEqual(['not-on-council Г. Нурланова Парақ2!D9']);
  });

  it('may be a plan of a session, the council a sheet of its own', () => {
    const table = [['Үйлестіру кеңесі'], ['Құрамы', 'Т.А.Ә.', 'Лауазымы'], ['Төраға', 'Төлеуов Арман', 'меңгеруші'], ['Мүше', 'Сембі Гүлмира', 'директор'], ['Мүше', 'Ысқақ Бағлан', 'директор']];
    const plan = [['Көктемгі сессияның жоспары'], ['№', 'Іс-шара', 'Мерзімі', 'Жауапты'], [1, 'Кесте құру', '08.04.2024', 'А.Төлеуов'], [2, 'Тест алу', '09.04.2024', 'Г.Сембі'], [3, 'Есеп беру', '12.04.2024', 'Қ.Оңалбаев']];
    expect(brief(table, plan)).toEqual(['not-on-council Қ.Оңалбаев Парақ2!D5', 'not-in-plan Ысқақ Бағлан Парақ1!B5']);
  });

  it('are found wherever a stranger is planted, and nobody else', () => {
    const strangers = ['Д. Қасымов', 'Тлеуова Р', 'М.К. Жүнісова'];
    fc.assert(
      fc.property(fc.constantFrom(...strangers), fc.nat(2), fc.constantFrom('\n', ', ', '; '), (stranger, place, sign) => {
        const people = ['А. Сеитова', 'Омаров Б', 'В. Ким'];
        const planted = people.map((who, at) => (at === place ? `${who}${sign}${stranger}` : who));
        expect(brief(council, planOf(...planted))).toEqual([`not-on-council ${stranger} Парақ2!D${place + 3}`]);
      }),
    );
  });

  it('are spoken of in words', () => {
    expect(strings.kk.finding({ kind: 'not-on-council', person: 'Г. Нұрланова', mentions: 2 })).toBe('Г. Нұрланова жоспарда 2 жерде аталған, бірақ кеңес құрамында жоқ. Құрамға қосыңыз немесе тексеріңіз.');
    expect(strings.ru.finding({ kind: 'not-in-plan', person: 'Ким В.', mentions: 1 })).toBe('Ким В. входит в состав совета, но в плане ни разу не упоминается.');
    expect(strings.en.finding({ kind: 'not-in-plan', person: 'Kim V.', mentions: 1 })).toBe('Kim V. is on the council but is never named in the plan.');
  });
});

describe('two names', () => {
  const [first, ...others] = ['А. Бекмусаева', 'Бекмушаева А', 'Бекмусаеву А.К.', 'Б. Бекмусаева', 'А. Мұратова'].map((text) => peopleIn(text, 'people')[0]!);
  it('may be one person where a letter inside the surname differs', () => expect(others.map((name) => mayBeSame(first!, name))).toEqual([true, true, false, false]));
  it('are two where they begin otherwise', () => expect(mayBeSame(peopleIn('Г. Құрманова', 'people')[0]!, peopleIn('Нұрланова Г', 'people')[0]!)).toBe(false));
});
