import fc from 'fast-check';
import { schoolsIn, type SchoolName } from './schools.ts';

const short = ({ key, type }: SchoolName) => `${key} ${type ?? '?'}`;
const read = (text: string, place: 'list' | 'text' = 'text') => schoolsIn(text, place).map(short);

describe('a list of schools by type', () => {
  it('gives each school the type that stands behind the group', () => {
    expect(read('Тасбұлақ, М.Көктал ат., Қарасу ЖББМ-тер; Ж.Айдар ат., Ақсай НОМ – тер;  № 37 БМ.', 'list')).toEqual([
      'тасбулак secondary', 'коктал secondary', 'карасу secondary', 'айдар basic', 'аксай basic', '№37 primary',
    ]);
    expect(read('№ 3, № 6,№ 8 ЖББМ-р; № 9 НМ', 'list')).toEqual(['№3 secondary', '№6 secondary', '№8 secondary', '№9 basic']);
  });

  it('gives each school the type that stands before the numbers', () => {
    expect(read('СШ № 3, 6, 8; ООШ № 9', 'list')).toEqual(['№3 secondary', '№6 secondary', '№8 secondary', '№9 basic']);
  });

  it('holds names of several words, of people, without a type at all, and one that begins behind a count', () => {
    expect(read('Красная нива НОМ-р.', 'list')).toEqual(['краснаянива basic']);
    expect(read('Шұбаркөл, Байтуған', 'list')).toEqual(['шубаркол ?', 'байтуган ?']);
    expect(read('1-№ 29 ЖББМ', 'list')).toEqual(['№29 secondary']);
  });

  it('asks what ОШ is, and knows a name without its comma', () => {
    expect(read('ОШ № 9', 'list')).toEqual(['№9 ?']);
    const [, second] = schoolsIn('Қошқар, Көктал ат. Ортадересін ЖББМ-тер', 'list');
    expect(second!.secondAt).toBe('Қошқар, Көктал ат. '.length);
    expect(schoolsIn('Самарқа, ЕсенгелдіЖББМ', 'list')[1]!.gluedAt).toBe('Самарқа, Есенгелді'.length);
  });
});

describe('a sentence', () => {
  it.each([
    ['Аққұдық орта мектебінен - 19 оқушы', ['аккудык secondary']],
    ['Абай негізгі және Оңғар орта мектептері қатарына Майтөбе орта мектебі, Көктау шағын жинақты мектептер бекітілді.', ['абай basic', 'онгар secondary', 'майтобе secondary', 'коктау ?']],
    ['Хромтау ауданы № 7 Хромтау мектеп - гимназиясы «мектеп жанындағы интернатымен»', ['№7 gymnasium']],
    ['М. Әуезов ат ОЖББМ және Мерген ОМ-де', ['ауезов secondary', 'мерген secondary']],
    ['«А.Көктал атындағы Тірек мектебі (РО)» КММ, Шет ауданы', ['коктал ?']],
    ['Сейтқали Б- жаңабұлақ ОМ директоры', ['жанабулак secondary']],
    ['опорная Сергеевская СОШ и школа имени М. Ауэзова', ['сергеев secondary', 'ауэзов ?']],
    ['В Аккудукской СШ всего 19 педагогов', ['аккудук secondary']],
    ['По СОШ № 7 всего', ['№7 secondary']],
    ['№ 3, № 6 және № 8 ЖББМ-тер ашылды', ['№3 secondary', '№6 secondary', '№8 secondary']],
  ])('«%s»', (text, expected) => expect(read(text)).toEqual(expected));

  it.each(['Шағын жинақты мектептерде', 'Ресурстық мектептердің 2023-2024 оқу жылы', 'Тірек мектебі бойынша', 'Барлық 205 ШЖМ-тің', '№ 784 бұйрығы', 'Бұл мектеп', 'МӘСЕЛЕЛЕР'])('«%s» names none', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('one school', () => {
  it('has one key in each of our forms', () => {
    const name = fc.constantFrom('Тасбұлақ', 'Көктал', 'Майтөбе', 'Т.Бекжігітов', 'Сарбөрі');
    const form = fc.constantFrom(
      (it: string) => `${it} ЖББМ`, (it: string) => `${it} ат. ЖББМ`, (it: string) => `${it} атындағы орта мектебі`, (it: string) => `${it} ОМ-нің`, (it: string) => `${it} негізгі мектебінде`,
      (it: string) => `«${it} ЖББМ»`, (it: string) => `${it}  НОМ – тер`,
    );
    fc.assert(fc.property(name, form, form, (it, one, other) => expect(schoolsIn(one(it)).map(({ key }) => key)).toEqual(schoolsIn(other(it), 'list').map(({ key }) => key))));
  });

  it('keeps its number in any form', () => {
    const form = fc.constantFrom((n: number) => `№ ${n} НМ`, (n: number) => `№${n} орта мектебінде`, (n: number) => `СОШ № ${n}`, (n: number) => `№ ${n} мектеп-гимназиясы`, (n: number) => `КГУ «Основная школа № ${n}»`);
    fc.assert(fc.property(fc.integer({ min: 1, max: 999 }), form, (n, write) => expect(schoolsIn(write(n)).map(({ key }) => key)).toEqual([`№${n}`])));
  });
});

describe('any text', () => {
  const texts = fc
    .array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('Абай', ' ', 'ат.', ',', 'және', '№ 5', 'ЖББМ', '-тер', ';', 'орта мектебі', 'имени', '(', '\n', 'А.')), { maxLength: 12 })
    .map((parts) => parts.join(''));

  it('is read, and every school stands where it says', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('list' as const, 'text' as const), (text, place) => {
        for (const school of schoolsIn(text, place)) {
          expect(text.slice(school.from, school.to)).toBe(school.text);
          expect(school.key).not.toBe('');
        }
      }),
    );
  });
});
