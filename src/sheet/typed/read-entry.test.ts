import fc from 'fast-check';
import type { Entry } from './entry.ts';
import { readEntry } from './read-entry.ts';

/** A count in short: `23 (17/6)` is [23, 'split 17 6']. */
function plain(entry: Entry): unknown[] | string {
  if (entry.kind !== 'quantity') return entry.kind;
  const { value, split, aside, plus, percent, words } = entry.quantity;
  return [
    value,
    ...(split ? [`split ${split.map((part) => part.value).join(' ')}`] : []),
    ...(aside ? [`aside ${aside.value} ${aside.words}`] : []),
    ...(plus ? [`plus ${plus.map((part) => part.value).join(' ')}`] : []),
    ...(percent ? [`${percent.value} %`] : []),
    ...(words === undefined ? [] : [words]),
  ];
}

describe('a count as people type it', () => {
  it.each<[string, unknown[]]>([
    ['17', [17]],
    [' 10', [10]],
    ['3 861', [3861]],
    ['3\u00A0861', [3861]],
    ['12 345 678', [12345678]],
    ['1,34', [1.34]],
    ['−14', [-14]],
    ['17.', [17]],
    ['17,', [17]],
    ['17:', [17]],
    ['23 (17/6)', [23, 'split 17 6']],
    ['23(17 / 6)', [23, 'split 17 6']],
    ['23\n(17/6)', [23, 'split 17 6']],
    ['23 (қаз-17, орыс-6)', [23, 'split 17 6']],
    ['16      (2 ШЖМ – РО)', [16, 'aside 2 ШЖМ – РО']],
    ['26 (из них 2 – РЦ)', [26, 'aside 2 из них – РЦ']],
    ['190 + 8', [190, 'plus 8']],
    ['190+8', [190, 'plus 8']],
    ['17/89%', [17, '89 %']],
    ['9 /530%', [9, '530 %']],
    ['3/6 %', [3, '6 %']],
    ['1/2%,', [1, '2 %']],
    ['52 – 1,34 %', [52, '1.34 %']],
    ['17 (89 %)', [17, '89 %']],
    ['17 адам / 89%', [17, '89 %', 'адам']],
    ['1-№ 29 ЖББМ', [1, '№ 29 ЖББМ']],
    ['1 - Абай ОМ', [1, 'Абай ОМ']],
    ['10 мектеп', [10, 'мектеп']],
    ['57 оқушы', [57, 'оқушы']],
    ['705 литр.', [705, 'литр']],
    ['23 сынып (17/6)', [23, 'split 17 6', 'сынып']],
  ])('%p', (text, expected) => {
    expect(plain(readEntry(text))).toEqual(expected);
  });

  it('keeps the place of each number', () => {
    const text = ' 23  (17/6)';
    const entry = readEntry(text);
    if (entry.kind !== 'quantity') throw new Error('no quantity');
    const { from, to, split } = entry.quantity;
    expect([text.slice(from, to), ...split!.map((part) => text.slice(part.from, part.to))]).toEqual(['23', '17', '6']);
  });

  it('is stored as a text only where it is a number and nothing else', () => {
    const asText = (value: string | number) => (readEntry(value) as { asText?: boolean }).asText;
    expect([asText('17'), asText(' 3 861 '), asText(17), asText('23 (17/6)'), asText('10 мектеп')]).toEqual([true, true, false, false, false]);
  });
});

describe('what is no count', () => {
  it.each([
    '(2+3)', '2+3', '7+8', '10+11', '7-11', '5 – 9', '03-07. 10', '05-09.09', '10.10', '01.06.2022', '09.01-19.01.2024 ж', '10 – 13 мамыр', '15 қазан', '2021-2022 оқу жылы', '2022 жыл',
    '1,2,3', '5, 6, 7', '9А', '2022ж', '3-ші', '5-сынып', '1) Абай', '1. Абай', '7 класс – 10 оқушы', '1-4 27 оқушы', 'Модератор - 1', 'Абай', '+', '№ 29 ЖББМ', '17 (89', '8/9/10',
  ])('%p is words', (text) => {
    expect(readEntry(text)).toEqual({ kind: 'words', text });
  });

  it('is blank, a dash and zero: three things', () => {
    expect([null, undefined, '', ' \u00A0 '].map((value) => readEntry(value).kind)).toEqual(Array(4).fill('blank'));
    expect(['-', ' – ', '—', '−'].map((value) => readEntry(value).kind)).toEqual(Array(4).fill('dash'));
    expect([plain(readEntry(0)), plain(readEntry('0'))]).toEqual([[0], [0]]);
  });

  it('is an error, a share alone, or a date that Excel made of grades', () => {
    expect(readEntry({ error: '#REF!' })).toEqual({ kind: 'error', error: '#REF!' });
    expect(readEntry('53 %')).toMatchObject({ kind: 'percent', percent: { value: 53, decimals: 0 } });
    expect(readEntry('1,34%')).toMatchObject({ kind: 'percent', percent: { value: 1.34, decimals: 2 } });
    expect(readEntry(0.5294, '53%')).toMatchObject({ kind: 'percent', percent: { value: 53, decimals: 0 } });
    expect(readEntry(45_603, '07.ноя')).toEqual({ kind: 'date', serial: 45_603, text: '07.ноя' });
    expect(readEntry(44_713, '01.06.2022').kind).toBe('date');
  });

  it('is not a date because it is shown with its thousands apart', () => {
    expect([readEntry(3861, '3 861'), readEntry(3861, '3,861'), readEntry(1.3468, '1,35'), readEntry(705, '705 тг'), readEntry(19, '19.00')].map(plain)).toEqual([[3861], [3861], [1.3468], [705], [19]]);
  });
});

describe('any cell', () => {
  it('is read, whatever was typed, and its numbers stand where they are said to stand', () => {
    const piece = fc.constantFrom('(', ')', '/', '+', '-', '–', '%', ',', '.', ' ', '\u00A0', '№', '17', '6', '100', 'ШЖМ', 'қ', '0', '\n');
    const typed = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')));
    fc.assert(
      fc.property(typed, (text) => {
        const entry = readEntry(text);
        if (entry.kind !== 'quantity') return;
        const { quantity } = entry;
        for (const { from, to } of [quantity, ...(quantity.split ?? []), ...(quantity.plus ?? []), ...(quantity.percent ? [quantity.percent] : [])])
          expect(text.slice(from, to)).toMatch(/^[-–—−‐‑‒+]?\d[\d\s.,]*$/u);
      }),
    );
  });

  it('reads back what Tirek itself writes', () => {
    const count = fc.nat(99_999);
    fc.assert(
      fc.property(count, count, fc.nat(100), (first, second, percent) => {
        expect(plain(readEntry(`${first + second} (${first}/${second})`))).toEqual([first + second, `split ${first} ${second}`]);
        expect(plain(readEntry(`${first}/${percent}%`))).toEqual([first, `${percent} %`]);
        expect(plain(readEntry(String(first)))).toEqual([first]);
        expect(plain(readEntry(first))).toEqual([first]);
      }),
    );
  });
});

describe('a number that is shown with groups as English puts them', () => {
  it.each([[1160, '1,160.0'], [12_345, '12,345'], [1_234_567.5, '1,234,567.50']])('is no date: %d', (value, shown) => {
    expect(readEntry(value, shown).kind).toBe('quantity');
  });
});
