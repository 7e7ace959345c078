import type { CheckStrings } from '../check.ts';
import { clashSentence } from '../clash-words.ts';
import type { sessionAtHome } from './session-at-home.ts';

export const strings: CheckStrings<typeof sessionAtHome> = {
  kk: {
    title: 'Сессия кезінде өз мектебіндегі сабақ',
    about: 'Оқушылар сессия сабағында отырған уақытта (тірек мектебінде немесе онлайн) өз мектебінде де сабақ қойылған. Сессия күндеріне өз мектебіндегі сабақты тоқтатыңыз немесе уақытын ауыстырыңыз.',
    finding: (args) => clashSentence('kk', args, 'сессия сабағы мен өз мектебіндегі сабақ бір уақытта'),
  },
  ru: {
    title: 'Урок в своей школе во время сессии',
    about: 'Пока учащиеся на уроке сессии (в опорной школе или онлайн), в их школе для них тоже стоит урок. На дни сессии приостановите его или перенесите.',
    finding: (args) => clashSentence('ru', args, 'урок сессии и урок в своей школе одновременно'),
  },
  en: {
    title: 'A lesson at home during a session',
    about: 'While the pupils are at a lesson of a session (at the hub or online), their own school has a lesson for them too. Suspend it for the days of the session, or move it.',
    finding: (args) => clashSentence('en', args, 'a lesson of the session and one at home at once'),
  },
};
