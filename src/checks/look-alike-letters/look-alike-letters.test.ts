import fc from 'fast-check';
import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { lookAlikes, withoutLookAlikes } from '../../sheet/form/look-alikes.ts';
import { fold } from '../../sheet/words/fold.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { lookAlikeLetters } from './look-alike-letters.ts';
import { strings } from './strings.ts';

const find = (values: Values) => lookAlikeLetters.inSheet!(reportOf(sheetOf(values)));

describe('Latin letters in Cyrillic words', () => {
  it('are one finding for a sheet, with the right word and a fix for every cell', () => {
    const [found, ...more] = find([['Aбай ауданы', 17], ['мəселе', 'Шет']]);
    expect(more).toEqual([]);
    expect([found!.expected, found!.args]).toEqual(['Абай ауданы', { word: 'Aбай', words: 2, cells: 2 }]);
    expect(found!.fix!.changes.map(({ address, to }) => [address, to])).toEqual([['A1', 'Абай ауданы'], ['A2', 'мәселе']]);
  });

  it.each(['ITті', 'ХХI ғасыр', 'STEMді', 'WhatsAppта', 'boot camp', '7A', 'Excelде'])('are no mistake in «%s»', (text) => expect(find([[text]])).toEqual([]));

  it('once mended are gone, and the word is compared as before', () => {
    const text = fc.array(fc.constantFrom('Пeдaгoг', 'Aбай', 'мектеп', 'cынып', ' ', '-', 'Excel', '17'), { maxLength: 8 }).map((parts) => parts.join(' '));
    fc.assert(fc.property(text, (from) => expect([lookAlikes(withoutLookAlikes(from)), fold(withoutLookAlikes(from))]).toEqual([[], fold(from)])));
  });

  it('are found wherever one was planted, and nowhere else', () => {
    const latin: Readonly<Record<string, string>> = { а: 'a', е: 'e', о: 'o', с: 'c', р: 'p', х: 'x', і: 'i' };
    const words = ['Аққұдық орта мектебі', 'Педагог-сарапшы', 'жоғары білімді', 'Ресурстық орталық', 'XXI ғасыр', 'boot camp', '№ 6 ЖББМ'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), (texts, chance, place) => {
        const row = chance % texts.length;
        const places = [...texts[row]!].flatMap((letter, at) => (latin[letter] ? [at] : []));
        const at = places[place % Math.max(places.length, 1)];
        const planted = texts.map((text, index) => (index === row && at !== undefined ? text.slice(0, at) + latin[text[at]!]! + text.slice(at + 1) : text));
        expect(find(planted.map((text) => [text])).map(({ cells, expected }) => [cells[0].address, expected])).toEqual(at === undefined ? [] : [[`A${row + 1}`, texts[row]]]);
      }),
    );
  });

  it('are described in every language', () => {
    expect(strings.kk.finding({ word: 'Aбай', words: 1, cells: 1 })).toBe('«Aбай» сөзінде латын әріптері бар. Кирилл әріптеріне ауыстырыңыз.');
    expect(strings.en.finding({ word: 'Aбай', words: 3, cells: 2 })).toContain('3 words in 2 cells');
  });
});
