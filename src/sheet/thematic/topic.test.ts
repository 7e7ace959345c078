import { topicText, topicsOf } from './topic.ts';

const keys = (text: string, number?: number) => topicsOf(text, number).map(({ key }) => key);
const isOne = (...texts: readonly string[]) => expect(new Set(texts.map((text) => keys(text).join('|'))).size).toBe(1);
const repeats = (text: string) => topicsOf(text).map((topic) => topic.repeats);

describe('topicsOf', () => {
  it('says nothing of a blank cell, a dash or a row of dots', () => {
    expect(['', '  ', '–', '-', '…', '***'].flatMap((text) => keys(text))).toEqual([]);
  });

  it('keeps the topic as it is written', () => {
    expect(topicsOf(' Ом  заңы. ')).toEqual([{ name: 'Ом заңы.', key: 'ом заны', repeats: false }]);
  });

  it('takes other spellings of a topic for the same one', () => {
    isOne('Ом заңы', 'ОМ  ЗАҢЫ.', '«Ом заңы»', '"ом заңы"', 'Oм заңы', 'Ом заны', ' Ом\nзаңы ');
    isOne('Оңтүстік-Батыс Қазақстан', 'Оңтүстік Батыс Қазақстан', 'Оңтүстік – Батыс Қазақстан', 'Оңтүстік- батыс қазақстан');
    isOne('Самолёт', 'самолет');
    isOne('СОР № 1', 'СОР №1', 'сор 1', 'COP № 1');
    isOne('Сила (масса)', 'Сила(масса)', 'сила ( масса )');
  });

  it('keeps apart what differs in a word, a number or a sign of arithmetic', () => {
    const different = ['Сила', 'Сила тяжести', 'Тема 1', 'Тема 12', '(a + b)²', '(a – b)²', 'x = 1', 'x < 1'];
    expect(new Set(different.map((text) => keys(text).join('|'))).size).toBe(different.length);
  });

  it('takes topics joined by a semicolon apart, and only those', () => {
    expect(keys('Сила; Масса')).toEqual(['сила', 'масса']);
    expect(keys('Сила;Масса;')).toEqual(['сила', 'масса']);
    expect(keys('Сила, масса. Вес и сила')).toHaveLength(1);
    expect(keys('Промежуток [2; 5]')).toHaveLength(1);
    expect(keys('Сила\nи масса')).toEqual(['сила и масса']);
    expect(keys('1. Сила\n2. Масса')).toHaveLength(2);
  });

  it('drops a number in front only where it is that of the line', () => {
    expect(keys('Тақырып 12. Күш', 12)).toEqual(keys('Күш'));
    expect(keys('12. Күш', 12)).toEqual(keys('Күш'));
    expect(keys('12) Күш', 12)).toEqual(keys('Күш'));
    expect(keys('Урок 12 – Күш', 12)).toEqual(keys('Күш'));
    expect(keys('12 – Күш', 12)).toEqual(keys('Күш'));
    expect(keys('12 – Күш', 13)).toEqual(['12 куш']);
    expect(keys('Тема 12. Күш; Тема 13. Масса', 12)).toEqual(['куш', 'масса']);
    expect(topicsOf('12. Күш', 12)[0]?.name).toBe('12. Күш');
  });

  it.each(['§5. Квадратный корень', '§ 12 Квадратный корень', '§5–6. Квадратный корень', '§§ 5, 6. Квадратный корень', '§ 2.1. Квадратный корень', '1.2 Квадратный корень', '1.2. Квадратный корень', '3.1.2) Квадратный корень', 'Тема 5. Квадратный корень', 'ТЕМА № 5: «Квадратный корень»', '5-тақырып. Квадратный корень', '5 тақырып – Квадратный корень', 'Сабақ 5. Квадратный корень', 'Урок № 5 – Квадратный корень', 'Параграф 5. Квадратный корень', 'Topic 5. Квадратный корень', 'Lesson 5: Квадратный корень', '5. Квадратный корень', '5) Квадратный корень'])(
    'takes «%s» for the topic behind its number', (text) => expect([keys(text), keys(text, 7)]).toEqual([['квадратный корень'], ['квадратный корень']]),
  );

  it.each(['Тема 1', '§ 12', '§ 12 (закрепление)', '1.2', 'Тема 5 (закрепление)', 'Алгебра 7: тема 12', '7-сынып материалы', '3D модельдеу', '2 × 2 кестесі', '0,5 литр', '1.09 Білім күні', '12 апостолов', '100 000 саны', 'Сабақ 5 минут'])(
    'keeps the number of «%s»', (text) => expect(keys(text)[0]).toMatch(/\d/u),
  );

  it('has no number of a lesson in the topic as another plan writes it, and the paragraph of the textbook', () => {
    const written = (text: string, number?: number) => topicsOf(text, number).map(topicText);
    expect(['Тема 5. Күш', '5-тақырып. Күш', '5. Күш', '§5. Күш', '2.1 Күш', '12 – Күш', 'Тема 5'].map((text) => written(text)[0])).toEqual(['Күш', 'Күш', 'Күш', '§5. Күш', '2.1 Күш', '12 – Күш', 'Тема 5']);
    expect(written('12 – Күш', 12)).toEqual(['Күш']);
  });

  it('knows a lesson that repeats behind its number', () => expect(['Тема 5. Повторение курса 7 класса', '§5. Контрольная работа', 'Сабақ 5. Өткенді қайталау'].flatMap(repeats)).toEqual([true, true, true]));

  it('gives a lesson that repeats a topic the key of the topic', () => {
    isOne('Сила', 'Сила (закрепление)', 'Сила – повторение', 'Сила. Қайталау');
    expect(keys('Қайталау')).toEqual(['кайталау']);
  });

  it.each(['Сила (закрепление)', 'Күш (қайталау)', 'Күш – пысықтау', 'Өткенді қайталау', 'Қайталау', 'Повторение', 'Повторение курса 7 класса', 'Закрепление изученного материала', 'Қатемен жұмыс', 'Контрольная работа', 'Обобщающий урок', 'Тарауды қорытындылау', 'Сила. Закрепление'])(
    'knows that «%s» repeats and is no new topic', (text) => expect(repeats(text)).toEqual([true]),
  );

  it.each(['Сила', 'Повторение испытаний. Формула Бернулли', 'Обобщение понятия степени', 'Закрепление деталей', 'Бөлшектерді бекіту', 'СОР № 1', 'Контрольная работа № 2', 'Физика 7: тема 5', 'Тестілеу әдістері', 'Қайталанатын сынақтар'])(
    'takes «%s» for a topic', (text) => expect(repeats(text)).toEqual([false]),
  );
});
