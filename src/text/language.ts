export const languages = ['kk', 'ru', 'en'] as const;
export type Language = (typeof languages)[number];

/** The same words in every language. Leaving one out does not compile. */
export type InEveryLanguage<Words> = Readonly<Record<Language, Words>>;

export const locales: InEveryLanguage<string> = { kk: 'kk-KZ', ru: 'ru-RU', en: 'en-US' };

export const isLanguage = (text: string): text is Language => (languages as readonly string[]).includes(text);
