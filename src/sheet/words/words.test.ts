import fc from 'fast-check';
import { fold, nameKey, wordsOf } from './fold.ts';
import { hear, lexicon } from './lexicon.ts';
import { namesSchool, schoolIn } from './school-name.ts';

describe('folding for comparison', () => {
  it('makes one of what people write in many ways', () => {
    const ways = ['Педагог-сарапшы', 'ПЕДАГОГ — САРАПШЫ', 'педагог –\u00A0сарапшы,', 'Пeдaгoг-capaпшы', ' педагог   сарапшы ', 'педагог\u00AD-сарапшы'];
    expect(new Set(ways.map((text) => wordsOf(text).join(' ')))).toEqual(new Set(['педагог сарапшы']));
  });

  it('takes a Kazakh word typed on a Russian keyboard for the same word', () => {
    expect(fold('зерттеуші')).toBe(fold('зерттеуши'));
    expect(nameKey('Ізбасқан  Ұлжан')).toBe(nameKey('Избаскан Улжан'));
  });

  it('leaves words of Latin letters alone', () => {
    expect(fold('Category')).toBe('category');
  });

  it('is done once and for all', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => expect(wordsOf(wordsOf(text).join(' '))).toEqual(wordsOf(text))));
  });
});

describe('a lexicon', () => {
  it('hears the longest phrase and keeps what it does not know', () => {
    const known = lexicon([['арнаулы орта', 2], ['орта', 1]] as const);
    expect(hear('Арнаулы-орта, орта!', known)).toEqual({ meanings: [2, 1], unknown: [] });
    expect(hear('арнаулы мектеп', known)).toEqual({ meanings: [], unknown: ['арнаулы', 'мектеп'] });
  });
});

describe('the name of a school', () => {
  it.each([
    ['Аққұдық орта мектебі', 'Аққұдық орта мектебі'],
    ['Аққұдық орта мектебінде барлығы: 19', 'Аққұдық орта мектебі'],
    ['Майтөбе орта мектебінің педагогтері туралы мәлімет', 'Майтөбе орта мектебі'],
    ['№ 29 ЖББМ', '№ 29 ЖББМ'],
    ['СОШ № 7', 'СОШ № 7'],
    ['№ 7 тірек мектеп-гимназиясы педагогтерінің тізімі', '№ 7 тірек мектеп-гимназиясы'],
    ['Көктау орта мектебі :', 'Көктау орта мектебі'],
  ])('in «%s» is «%s»', (text, name) => {
    expect(schoolIn(text)).toBe(name);
  });

  it.each(['Список педагогов Аккудукской средней школы', 'Сейтқали Айгүл', 'Барлығы', 'Бастауыш сынып мұғалімдері', ''])('is not in «%s»', (text) => {
    expect(schoolIn(text)).toBeUndefined();
  });

  it('is not heard in a person’s name', () => {
    expect(namesSchool('Мектепбаев Ерлан')).toBe(false);
    expect(namesSchool('Школьникова Вера')).toBe(false);
  });
});
