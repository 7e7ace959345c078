import fc from 'fast-check';
import { register } from './unit-register.ts';
import { unitsIn } from './units-in-text.ts';
import { sameUnit, unitOf } from './units.ts';

const keys = (text: string) => unitsIn(text).map(({ key, kind }) => `${key} ${kind}`);

describe('the unit that a label names', () => {
  it.each([
    ['Бұқаржырау', 'Бұқар жырау', 'Бухар-Жырауский р-н', 'БҰҚАР ЖЫРАУ ауданы', '3. Бұқаржырау', 'Бұқар жырау ауданы бойынша'],
    ['Осакаров', 'Осакаровка', 'Осакаровский район', 'Осакаров ауданы:'],
    ['Қаражал қсы:', 'Каражал', 'Қаражал қ.', 'г. Каражал', 'Қаражал  қаласы'],
    ['Караганда', 'Қарағанды:  ', 'г.Караганда'],
    ['Жезказган', 'Жезқазған', 'г. Жезказган'],
    ['г. Сатпаев', 'Сәтбаев қ.', 'Сәтпаев'],
    ['Жаңаарка', 'Жаңаарқа', 'Жанааркинский район'],
  ])('is one in «%s» and in the other spellings', (...spellings) => {
    const [first, ...others] = spellings.map((text) => unitOf(text));
    for (const other of others) expect(first && other && sameUnit(first, other)).toBe(true);
  });

  it('tells a city from a district and an oblast of the same name', () => {
    const [city, district, oblast] = ['Қостанай қаласы', 'Қостанай ауданы', 'Костанайская область'].map((text) => unitOf(text)!);
    expect([sameUnit(city!, district!), sameUnit(city!, oblast!), city!.key === district!.key]).toEqual([false, false, true]);
  });

  it('may be unknown to the register where its kind is said, or where the column holds units', () => {
    expect([unitOf('Майтөбе ауданы')?.kind, unitOf('Майтөбе'), unitOf('Майтөбе', true)?.name]).toEqual(['district', undefined, 'Майтөбе']);
  });

  it.each(['БАРЛЫҒЫ:', 'Аудандар б-ша:', '№ 6 НМ', 'Аудан/қала', 'Абай атындағы мектеп', '17', ''])('is none in «%s»', (text) => expect(unitOf(text)).toBeUndefined());
});

describe('the units of a sentence', () => {
  it.each([
    ['Шет, Қарқаралы, Жаңаарқа және Осакаров аудандарының әдіскерлері', ['шет district', 'каркаралы district', 'жанаарка district', 'осакаров district']],
    ['Қарағанды облысының 9 ауданында және Қарағанды, Қаражал қалаларында', ['караганды oblast', 'караганды city', 'каражал city']],
    ['в Осакаровском и Шетском районах Карагандинской области', ['осакаров district', 'шет district', 'караганды oblast']],
    ['г. Караганда, г. Сатпаев', ['караганды city', 'сатбаев city']],
    ['Абай атындағы мектеп, аудандық кезең, облыстық байқау, қалған мектептер', []],
  ])('«%s»', (text, expected) => expect(keys(text)).toEqual(expected));
});

describe('the register', () => {
  it('reads back every name in both languages, with its kind', () => {
    for (const [kind, kazakh, russian] of register) {
      const word = { district: 'ауданы', city: 'қаласы', oblast: 'облысы' }[kind];
      const one = unitOf(`${kazakh} ${word}`);
      expect([kazakh, one?.kind]).toEqual([kazakh, kind]);
      for (const other of russian.split('|').filter((name) => !name.includes('.'))) expect([other, unitOf(other)?.key]).toEqual([other, one?.key]);
    }
  });
});

describe('any text', () => {
  const texts = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('Абай', ' ', 'ауданы', ',', 'және', 'г.', 'Шет', '-', 'р-н', 'қсы')), { maxLength: 10 }).map((parts) => parts.join(''));

  it('is read, and every unit stands where it says', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const unit of [...unitsIn(text), ...[unitOf(text), unitOf(text, true)].flatMap((one) => one ?? [])]) {
          expect(text.slice(unit.from, unit.to).replace(/\s+/gu, ' ')).toBe(unit.name);
          expect(unit.key).not.toBe('');
        }
      }),
    );
  });
});
