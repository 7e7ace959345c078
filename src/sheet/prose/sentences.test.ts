import fc from 'fast-check';
import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import { paragraphsOf } from './paragraphs.ts';
import { sentencesOf } from './sentences.ts';

const split = (text: string) => sentencesOf(text).map((sentence) => sentence.text);

describe('sentences', () => {
  it.each([
    ['Сессия өтті. Оқушылар қатысты.', ['Сессия өтті.', 'Оқушылар қатысты.']],
    ['Абай ат. Орта мектебі ашылды.', ['Абай ат. Орта мектебі ашылды.']],
    ['Меңгеруші Б. И. Сейтова, А.Е. Нұрова келді. Жиналыс өтті', ['Меңгеруші Б. И. Сейтова, А.Е. Нұрова келді.', 'Жиналыс өтті']],
    ['06.10.2020 жылғы №299/1 бұйрық. 13.11 – 17.11 аралығы', ['06.10.2020 жылғы №299/1 бұйрық.', '13.11 – 17.11 аралығы']],
    ['03-07. 10 аралығында', ['03-07. 10 аралығында']],
    ['1. Мақсаты. 2. Міндеті', ['1. Мақсаты.', '2. Міндеті']],
    ['II. Санаты бойынша: Зерттеуші – 5', ['II. Санаты бойынша: Зерттеуші – 5']],
    ['Сессия 2023 ж. Қазан айында өтті', ['Сессия 2023 ж.', 'Қазан айында өтті']],
    ['Барлығы 205. 37 – бастауыш', ['Барлығы 205.', '37 – бастауыш']],
    ['сабақтар қойылды.Сабақтың мазмұны', ['сабақтар қойылды.', 'Сабақтың мазмұны']],
    ['Ж.Ақбай ат., С.Ибраев ат. НОМ-тер, т.б. ақпарат', ['Ж.Ақбай ат., С.Ибраев ат. НОМ-тер, т.б. ақпарат']],
    ['Жоғары – 17/89%\r\nАрнаулы – 2/11%', ['Жоғары – 17/89%', 'Арнаулы – 2/11%']],
    ['барлығы 19\nжоғары – 17', ['барлығы 19', 'жоғары – 17']],
    ['Бұл жолғы сессияға оқушылар түстен кейін онлайн\nсабақтарға қатысты.', ['Бұл жолғы сессияға оқушылар түстен кейін онлайн\nсабақтарға қатысты.']],
    ['Дайын ба? «Иә» деді! Болды…', ['Дайын ба?', '«Иә» деді!', 'Болды…']],
    ['Он деді («иә».) Екі', ['Он деді («иә».)', 'Екі']],
    [' \n – \n', []],
  ])('of %j are %j', (text, sentences) => expect(split(text)).toEqual(sentences));

  it('stand where they say, in order, and nothing that can be read is lost', () => {
    const pieces = fc.constantFrom('Сессия', 'өтті', '.', ' ', '\n', '2023', 'ж.', '«', '»', 'А.', '5', '!', '(', ')', 'Абай', ' – ', '1.', ',');
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.array(pieces).map((parts) => parts.join(''))), (text) => {
        const sentences = sentencesOf(text);
        let behind = 0;
        for (const { from, to, text: said, tokens } of sentences) {
          expect(from).toBeGreaterThanOrEqual(behind);
          expect(/[\p{L}\d]/u.test(text.slice(behind, from))).toBe(false);
          expect([said, tokens.map((token) => token.text).join('')]).toEqual([text.slice(from, to), said]);
          behind = to;
        }
        expect(/[\p{L}\d]/u.test(text.slice(behind))).toBe(false);
      }),
    );
  });
});

describe('paragraphs', () => {
  it('are the cells with words outside the tables, a merged title once', () => {
    const sheet = sheetOf([['Есеп', 'Есеп'], ['Аудан', 5, ''], [null, 'Қорытынды. Соңы', 7]], { merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] });
    const found = paragraphsOf(sheet, [{ top: 1, left: 0, bottom: 1, right: 2 }]);
    expect(found.map(({ row, column, sentences }) => [row, column, sentences.length])).toEqual([[0, 0, 1], [2, 1, 2]]);
  });

  it('are found beside a table, and again where a row has moved', () => {
    const rows = [['Бір', 'Екі'], ['Үш', 'Төрт']];
    expect(paragraphsOf(sheetOf(rows), [{ top: 0, left: 0, bottom: 0, right: 0 }]).map(({ text }) => text)).toEqual(['Екі', 'Үш', 'Төрт']);
    expect(paragraphsOf(sheetOf([rows[1]!, rows[0]!]), []).map(({ row, text }) => `${row} ${text}`)).toEqual(['0 Үш', '0 Төрт', '1 Бір', '1 Екі']);
  });
});
