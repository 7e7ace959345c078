import fc from 'fast-check';
import { peopleIn, samePerson } from './people.ts';

const keys = (text: string, place: 'people' | 'text' = 'people') => peopleIn(text, place).map(({ key }) => key);

describe('people in a column of people', () => {
  it.each(['Қ. Тасқынов', 'Тасқынов Қ', 'Тасқынов Қ.', 'Қ.Тасқынов', 'Тасқынов Қайрат', 'Тасқынов Қайрат Сырымұлы', 'К. Таскынов', 'ТАСҚЫНОВ Қ.', 'директор Қ. Тасқынов'])('«%s» is one person', (text) => {
    expect(keys(text)).toEqual(['таскынов к']);
  });

  it('are told apart by lines, commas, or nothing but their initials', () => {
    const three = ['таскынов к', 'оразбекова а', 'ескелдиев б'];
    expect(keys('Қ. Тасқынов\n\nА. Оразбекова\n\nБ. Ескелдиев')).toEqual(three);
    expect(keys('Тасқынов Қ, Оразбекова А; Ескелдиев Б')).toEqual(three);
    expect(keys('Қ. Тасқынов А. Оразбекова Б. Ескелдиев')).toEqual(three);
    expect(keys('Тасқынов Қ Оразбекова А Ескелдиев Б')).toEqual(three);
  });

  it.each(['АББ', 'Үйлестіру кеңесі', 'Басшылар кеңесі', 'Оқу ісінің меңгерушісі', 'Директор', 'әдістемелік кабинет', ''])('«%s» is nobody', (text) => {
    expect(keys(text)).toEqual([]);
  });

  it('are one person in Kazakh and in Russian letters, and two with other second initials', () => {
    const [kazakh, russian, other] = ['Құлмұхамбетқызы Ә.Б.', 'Кулмухамбеткызы А.', 'Құлмұхамбетқызы Ә.С.'].map((text) => peopleIn(text, 'people')[0]!);
    expect(samePerson(kazakh!, russian!)).toBe(true);
    expect(samePerson(kazakh!, other!)).toBe(false);
  });
});

describe('people in a sentence', () => {
  it.each([
    ['бұйрықтың орындалуы меңгеруші Б.И. Оразбековаға жүктелсін.', ['оразбекова б']],
    ['мектеп директорлары (Қ. Тасқынов, А. Мұрынова). Қаражат', ['таскынов к', 'мурынова а']],
    ['Ескелдиев Б- Көктерек ОМ директоры', ['ескелдиев б']],
    ['Құрамы: Е. Сейтқали – аудандық кабинеттің меңгерушісі', ['сейткали е']],
    ['Бас жүлде - Дубравина Гүлшат Сырымқызы - Ұлытау ауданы', ['дубравина г']],
    ['доцент Холмов Р.Қ және №11 мектеп', ['холмов р']],
  ])('«%s»', (text, expected) => expect(keys(text, 'text')).toEqual(expected));

  it.each([
    'М. Әуезов ат ОЖББМ базасында', 'Т.Бигельдинов ЖББМ', 'школа имени М. Ауэзова', 'школа им. М. Ауэзова', 'I. Білім сапасы.', 'А. Негізгі бөлім', 'Қосымша А.', 'г. Сатпаев', 'Абай атындағы мектеп',
    'Хромтау Аудандық Білім Бөлімінің жоспары',
  ])('«%s» names nobody', (text) => expect(keys(text, 'text')).toEqual([]));
});

describe('any text', () => {
  const pieces = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('Қ.', ' ', 'Тасқынов', 'А', '.', '-', '\n', ',', 'атындағы', 'ЖББМ', 'Сырымқызы')), { maxLength: 12 }).map((parts) => parts.join(''));

  it('is read, and every name stands where it says', () => {
    fc.assert(
      fc.property(pieces, fc.constantFrom('people' as const, 'text' as const), (text, place) => {
        let end = 0;
        for (const person of peopleIn(text, place)) {
          expect(text.slice(person.from, person.to)).toBe(person.text);
          expect(person.from).toBeGreaterThanOrEqual(end);
          end = person.to;
        }
      }),
    );
  });

  it('gives one key for one person in each of the usual forms', () => {
    const surname = fc.constantFrom('Тасқынов', 'Оразбекова', 'Дубравина', 'Көкшетаева', 'Бөрібаев');
    const given = fc.constantFrom('Айгүл', 'Қайрат', 'Әсем', 'Шұғыла', 'Игорь');
    const form = fc.constantFrom(
      (last: string, first: string) => `${last} ${first[0]!}.`,
      (last: string, first: string) => `${first[0]!}.${last}`,
      (last: string, first: string) => `${first[0]!}. ${last}`,
      (last: string, first: string) => `${last} ${first[0]!}`,
      (last: string, first: string) => `${last} ${first} Сырымқызы`,
      (last: string, first: string) => `${last}  ${first}`,
    );
    fc.assert(fc.property(surname, given, form, form, (last, first, one, other) => expect(keys(one(last, first))).toEqual(keys(other(last, first)))));
  });
});
