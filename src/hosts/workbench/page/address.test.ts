import { firstLanguage, wishesIn } from './address.ts';

describe('the page’s address', () => {
  it('names a language and an empty workbook', () => {
    expect(wishesIn('?lang=ru&sample=none')).toEqual({ language: 'ru', sample: false });
    expect(wishesIn('')).toEqual({ language: undefined, sample: true });
    expect(wishesIn('?lang=de&sample=x')).toEqual({ language: undefined, sample: true });
  });
});

describe('the first language', () => {
  it('is the address’s, then the one chosen before, then the browser’s, then Kazakh', () => {
    expect(firstLanguage('en', 'ru', ['kk-KZ'])).toBe('en');
    expect(firstLanguage(undefined, 'ru', ['kk-KZ'])).toBe('ru');
    expect(firstLanguage(undefined, 'de', ['de-DE', 'RU', 'en-GB'])).toBe('ru');
    expect(firstLanguage(undefined, undefined, ['de-DE', 'fr'])).toBe('kk');
    expect(firstLanguage(undefined, undefined, [])).toBe('kk');
  });
});
