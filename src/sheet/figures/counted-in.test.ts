import fc from 'fast-check';
import { sentencesOf } from '../prose/sentences.ts';
import { countedIn } from './counted-in.ts';

/** `94 combined-classes`, with a question mark where it may not be all of them. */
const read = (text: string) =>
  sentencesOf(text).flatMap((sentence) => countedIn(sentence).counted.map(({ value, measure, certain, split }) => `${value} ${measure}${certain ? '' : '?'}${split ? ` (${split.map((one) => one.value).join('/')})` : ''}`));

describe('what the numbers of a sentence count', () => {
  it.each([
    ['Шағын  жинақты  мектептердегі  біріктірілген  сыныптар  саны – 94.', ['94 combined-classes']],
    ['Облыста барлығы 174 біріктірілген сынып бар (153/21).', ['174 combined-classes (153/21)']],
    ['9 селолық аудандарда және Шалқар, Кентау қалаларында барлығы 205 шағын жинақты мектептер жұмыс жасады.', ['205 small-schools']],
    ['Барлық 205 ШЖМ-тің  37 – бастауыш, 56- негізгі  орта, 112- жалпы білім беретін мектептер.', ['205 small-schools', '37 small-schools.primary', '56 small-schools.basic', '112 small-schools.secondary']],
    ['Әр аудандағы орта мектеп базасында құрылған 39 тірек мектептері (Ресурстық орталықтары) арқылы жүзеге асырылады, оларға 190  шағын жинақты мектептер бекітілген (себебі  8 – ресурстық орталықтар – ШЖМ).', ['39 hubs', '190 small-schools.attached', '8 small-schools.hubs']],
    ['Мектептерде 1 – педагог-шебер, 358  педагог – зерттеуші  біліктілік  санатты  мұғалім  қызмет  атқарады.', ['1 teachers.master', '358 teachers.researcher']],
    ['205 ШЖМ-нің 94-інде біріктірілген сыныптар бар.', ['205 small-schools?', '94 small-schools.with-combined']],
    ['94 мектепте біріктірілген сыныптар бар, олардың саны – 174.', ['94 small-schools.with-combined', '174 combined-classes']],
    ['Біріктірілген сыныптары бар 39 мектеп, біріктірілген сыныптары жоқ 22 мектеп бар.', ['39 small-schools.with-combined', '22 small-schools.without-combined']],
    ['Біріктірілген сыныптары бар мектептер саны – 94.', ['94 small-schools.with-combined']],
    ['ШЖМ саны 205-ке жетті.', ['205 small-schools']],
    ['Тірек мектебіне төрт магниттік мектеп бекітілген.', ['4 small-schools.attached']],
    ['96 біріктірілген сынып бар, қазақ тілінде – 71, орыс тілінде – 25.', ['96 combined-classes', '71 combined-classes.kazakh', '25 combined-classes.russian']],
  ] as const)('in Kazakh: %s', (text, counted) => {
    expect(read(text)).toEqual(counted);
  });

  it.each([
    ['В малокомплектных школах области количество совмещённых классов составляет 174 (153/21).', ['174 combined-classes (153/21)']],
    ['Всего в МКШ области 174 класса-комплекта.', ['174 combined-classes']],
    ['Совмещённых классов насчитывается 174.', ['174 combined-classes']],
    ['В области функционирует 205 малокомплектных школ, из них 37 – начальные, 56 – основные, 112 – средние.', ['205 small-schools', '37 small-schools.primary', '56 small-schools.basic', '112 small-schools.secondary']],
    ['Из 146 МКШ: начальных – 21, основных – 58, средних – 67.', ['146 small-schools', '21 small-schools.primary', '58 small-schools.basic', '67 small-schools.secondary']],
    ['Из 205 МКШ 94 имеют совмещённые классы.', ['205 small-schools', '94 small-schools.with-combined']],
    ['За опорными школами закреплены 190 малокомплектных школ (8 МКШ сами являются ресурсными центрами).', ['190 small-schools.attached', '8 small-schools.hubs']],
    ['Создано 39 опорных школ (ресурсных центров).', ['39 hubs']],
    ['В МКШ работают 1 педагог-мастер и 358 педагогов-исследователей.', ['1 teachers.master', '358 teachers.researcher']],
    ['В 39 МКШ имеются совмещённые классы, их количество – 84 (40/44).', ['39 small-schools.with-combined', '84 combined-classes (40/44)']],
  ] as const)('in Russian: %s', (text, counted) => {
    expect(read(text)).toEqual(counted);
  });

  it.each([
    '2021-2022 оқу жылында сессия 3 рет өтті.',
    '2022 жылдың 18 ақпан күні ШЖМ мұғалімдері жиналды.',
    '33  ШЖМ  директорлары, орынбасарлары  қатысты.',
    'ШЖМ-ден тек 52 жұмыс ұсынылған, селолық ШЖМ-дегі 3 861 мұғалімнің 1,34 %.',
    '12 магниттік мектепте интернет жоқ.',
    '5 РО-да семинар өтті.',
    '8-9 сыныптар оқуға тартылды, 10.10 күні аяқталды.',
    '№ 14 мектеп жөнделді.',
    'В 3 МКШ проведён ремонт.',
    'На 1 совмещённый класс приходится 9 уроков.',
    'Из 28 МКШ области, участвовавших в конкурсе, отобраны лучшие.',
  ])('claims nothing of all in: %s', (text) => {
    expect(read(text).filter((one) => !one.includes('?'))).toEqual([]);
  });

  it.each(['Сессияға барлығы 11 ШЖМ қатысты.', 'Барлығы 12 ШЖМ жөнделді.', 'Жаңадан құрылған 3 РО жұмыс істейді.', 'Интернетке қосылған 39 ШЖМ бар.', 'Всего 7 МКШ получили автобусы.'])('does not take some for all: %s', (text) => {
    expect(read(text).every((one) => one.includes('?'))).toBe(true);
  });

  const words = fc.constantFrom('ШЖМ', 'біріктірілген', 'сыныптар', 'саны', '–', '94', '(', ')', '17/6', 'бар', 'жоқ', ',', 'барлығы', 'мектептің', 'РО', '-ке', '№', '2021-2022', '1,5', '%', 'жеті', 'из', 'МКШ', 'совмещённых', 'классов', ':', ';', '.', '\n');
  it('reads any text, and every number stands where it says', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.array(words, { maxLength: 14 }).map((list) => list.join(' '))), (text) => {
        for (const sentence of sentencesOf(text))
          for (const { value, from, to } of countedIn(sentence).counted) {
            const written = text.slice(from, to).replace(/\s/gu, '');
            expect(/^\d/u.test(written) ? Number(written) : value).toBe(value);
          }
      }),
      { numRuns: 500 },
    );
  });
});
