import fc from 'fast-check';
import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { activityWords } from '../../sheet/plans/activity-words.ts';
import { isTypingError, likenessOf } from '../../sheet/plans/same-activity.ts';
import { activityTwice } from './activity-twice.ts';
import { strings } from './strings.ts';

const likeness = (one: string, other: string) => likenessOf(activityWords(one), activityWords(other));
const head = ['№', 'Іс-шара', 'уақыты', 'орындаушы', 'жауапты'];
type Line = readonly [activity: string, term: string, executors: string, responsible: string];
const find = (...rows: Line[]) => activityTwice.inSheet!(reportOf(sheetOf([head, ...rows.map((row, at) => [at + 1, ...row])], { name: 'Жоспар' })));

describe('two activities', () => {
  it.each([
    ['Сессияаралық жұмыс жоспарын жасақтау', 'Сессия аралық  жұмыс жоспарын жасақтау'],
    ['Сесияның қорытындылау', 'Сессияны қорытындылау'],
    ['Сабақ кестесін құру', 'Сабақ кестесін жасау'],
    ['Ата- аналар жиналысы', 'АТА-АНАЛАР ЖИНАЛЫСЫ'],
    ['Оқушылар портфолиосын жинақтау', 'Оқушылардың портфолиосын жинау'],
    ['Проведение входного тестирования', 'Входное тестирование: организация'],
    ['Кіру тестісін өткізу', 'Кipу тестiсiн өткізу'],
    ['Онлайн-консультации для учащихся магнитных школ', 'Организация онлайн консультаций учащихся магнитных школ'],
    ['Ата-аналар жиналысы', 'Ата-аналар жиналысын өткізу'],
    ['Тірек мектеп пен магниттік мектептердің бірыңғай оқу жұмыс жоспарын бекіту', 'Бірыңғай оқу-жұмыс жоспарын бекіту (тірек мектебі мен магниттік мектептер)'],
  ])('«%s» and «%s» are one', (one, other) => expect(likeness(one, other)).toBe('same'));

  it.each([
    ['Сабақ кестесін құру', 'Сыныптан тыс шаралардың жоспарын құру'],
    ['Кіру тестісін өткізу', 'Шығу тестісін өткізу'],
    ['І сессияны өткізу', 'ІІ сессияны өткізу'],
    ['1-сынып оқушыларын тасымалдау', '2-сынып оқушыларын тасымалдау'],
    ['Оқушыларға сауалнама жүргізу', 'Мұғалімдерге сауалнама жүргізу'],
    ['АББ бұйрығын шығару', 'АӘК бұйрығын шығару'],
    ['Жоспарды құру', 'Жоспарды бекіту'],
    ['Оқушылар тасымалын ұйымдастыру', 'Оқушылардың тамақтануын ұйымдастыру'],
    ['Аталар күні', 'Аналар күні'],
    ['', ''],
  ])('«%s» and «%s» are two', (one, other) => expect(likeness(one, other)).toBe('other'));

  it('may be merely alike', () => expect(likeness('Аудандық газетке сессия туралы мақала беру', 'Газетке сессия туралы мақала беру')).toBe('alike'));

  it('are told apart whichever comes first, and each is like itself', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('Кесте құру', 'Тест алу', 'ІІ сессия', 'Жоспар жасау', 'Жоспар құру'));
    fc.assert(fc.property(text, text, (one, other) => expect(likeness(one, other)).toBe(likeness(other, one))));
    fc.assert(fc.property(text, (one) => expect(likeness(one, one)).toBe(activityWords(one).stems.length > 0 ? 'same' : 'other')));
  });

  it('differ by a typing error only in long words', () => {
    expect([isTypingError('жоспарлау', 'жсопарлау'), isTypingError('жоспарлау', 'жоспрлау'), isTypingError('кіру', 'кізу'), isTypingError('портфолио', 'портфель')]).toEqual([true, true, false, false]);
  });
});

describe('an activity twice in a plan', () => {
  it('is found at the later row, people written either way', () => {
    const found = find(['Тест алу', 'қазан', 'АББ', 'А. Сейтова'], ['Сессияаралық жоспар құру', '17-21.10', 'Омаров Б', 'А. Сейтова'], ['Сессия аралық жоспар құру', '17.10-21.10', 'Б. Омаров', 'Сейтова А']);
    expect(found).toEqual([
      { cells: [{ sheet: 'Жоспар', address: 'B4' }, { sheet: 'Жоспар', address: 'B3' }], args: { text: 'Сессия аралық жоспар құру', other: 'Сессияаралық жоспар құру', otherRow: 2, certain: true } },
    ]);
  });

  it('is two activities with another term or other people', () => {
    expect(find(['Жиналыс өткізу', 'қазан', 'АББ', 'А. Сейтова'], ['Жиналыс өткізу', 'қараша', 'АББ', 'А. Сейтова'], ['Жиналыс өткізу', 'қазан', 'АББ', 'Б. Омаров'])).toEqual([]);
  });

  it('is two activities where another column tells them apart', () => {
    const rows = [['№', 'Іс-шара', 'Сынып', 'мерзімі', 'жауапты'], [1, 'Сабаққа қатысу', '5 сынып', 'қазан', 'А. Сейтова'], [2, 'Сабаққа қатысу', '6 сынып', 'қазан', 'А. Сейтова'], [3, 'Сабаққа қатысу', '6 сынып', 'қазан', 'А. Сейтова']];
    expect(activityTwice.inSheet!(reportOf(sheetOf(rows))).map(({ cells }) => cells.map(({ address }) => address))).toEqual([['B4', 'B3']]);
  });

  it('is a question where neither term nor people are given', () => {
    expect(find(['Жиналыс өткізу', '', '', ''], ['Жиналыс өткізу', '', '', ''], ['Тест алу', 'қазан', 'АББ', '']).map(({ severity }) => severity)).toEqual(['question']);
  });

  it('is found wherever it is planted, and nowhere else', () => {
    const activities = ['Сабақ кестесін құру', 'Кіру тестісін өткізу', 'Шығу тестісін өткізу', 'Оқушылар тасымалын ұйымдастыру', 'Тамақтануды ұйымдастыру', 'Сауалнама жүргізу', 'Қабырға газетін шығару', 'Портфолио жинақтау', 'Мақала беру'];
    fc.assert(
      fc.property(fc.shuffledSubarray(activities, { minLength: 4 }), fc.nat(), fc.nat(), (list, from, to) => {
        const rows = list.map((activity): Line => [activity, 'қазан', 'АББ', 'А. Сейтова']);
        expect(find(...rows)).toEqual([]);
        const [source, target] = [from % list.length, to % (list.length + 1)];
        const copy: Line = [list[source]!.toUpperCase().replace(' ', '  '), 'Қазан', 'АББ', 'Сейтова А.'];
        const planted = [...rows.slice(0, target), copy, ...rows.slice(target)];
        const later = target <= source ? source + 1 : target;
        expect(find(...planted).map(({ cells }) => cells[0].address)).toEqual([`B${later + 2}`]);
      }),
    );
  });

  it('is spoken of in words', () => {
    expect(strings.kk.finding({ text: 'Кесте құру', other: 'Кесте жасау', otherRow: 3, certain: true })).toBe('«Кесте құру» 3-жолдағы «Кесте жасау» іс-шарасын қайталайды: мерзімі мен жауаптылары бірдей. Біреуін алып тастаңыз.');
    expect(strings.ru.finding({ text: 'А', other: 'Б', otherRow: 3, certain: false })).toBe('«А» и «Б» в строке 3: не одно ли это мероприятие? Срок и люди те же.');
    expect(strings.en.finding({ text: 'A', other: 'B', otherRow: 3, certain: true })).toBe('“A” repeats “B” of row 3: the same term and people. Take one of them out.');
  });
});
