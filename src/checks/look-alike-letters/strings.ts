import type { CheckStrings } from '../check.ts';
import type { lookAlikeLetters } from './look-alike-letters.ts';

export const strings: CheckStrings<typeof lookAlikeLetters> = {
  kk: {
    title: 'Кирилл сөзіндегі латын әріптері',
    about: 'Сыртқы түрі бірдей латын әріптері кирилл сөзіне түсіп кеткен: мұндай сөз іздегенде және сұрыптағанда табылмайды. Бірге түзетуге болады.',
    finding: ({ word, words, cells }) => `«${word}» сөзінде латын әріптері бар${words > 1 ? ` (барлығы ${words} сөз, ${cells} ұяшық)` : ''}. Кирилл әріптеріне ауыстырыңыз.`,
  },
  ru: {
    title: 'Латинские буквы в русских и казахских словах',
    about: 'В слово из кириллицы попали похожие латинские буквы: такое слово не находится при поиске и сортируется неверно. Можно исправить все сразу.',
    finding: ({ word, words, cells }) => `В слове «${word}» есть латинские буквы${words > 1 ? ` (всего слов: ${words}, ячеек: ${cells})` : ''}. Замените их кириллическими.`,
  },
  en: {
    title: 'Latin letters in Cyrillic words',
    about: 'Latin letters that look the same got into words of Cyrillic letters: such a word is not found by a search and sorts wrongly. They can be mended together.',
    finding: ({ word, words, cells }) => `“${word}” holds Latin letters${words > 1 ? ` (${words} words in ${cells} cells)` : ''}. Replace them by Cyrillic ones.`,
  },
};
