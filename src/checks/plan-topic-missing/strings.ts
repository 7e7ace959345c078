import type { CheckStrings } from '../check.ts';
import { numbersText, planText, topicsText } from '../plan-words.ts';
import type { planTopicMissing } from './plan-topic-missing.ts';

const at = (numbers: string) => (numbers === '' ? '' : ` (${numbers})`);

export const strings: CheckStrings<typeof planTopicMissing> = {
  kk: {
    title: 'КТЖ-да тірек мектептің тақырыбы жоқ',
    about: 'Тірек мектептің жоспарындағы тақырып магнит мектептің жоспарында жоқ. Бір ұяшыққа «;» арқылы біріктірілген және басқа сөзбен жазылған тақырыптар ескеріледі.',
    finding: ({ topics, numbers, ...args }) => `${planText(args, 'kk')}: жоспарда ${topicsText(topics, 'kk')} тақырыбы жоқ, ал тірек мектепте бар${at(numbersText(numbers, 'kk'))}.`,
  },
  ru: {
    title: 'В КТП нет темы опорной школы',
    about: 'Темы из плана опорной школы нет в плане магнитной. Темы, объединённые в одной ячейке через «;», и темы, названные другими словами, учитываются.',
    finding: ({ topics, numbers, ...args }) => `${planText(args, 'ru')}: в плане нет тем${topics.length > 1 ? '' : 'ы'} ${topicsText(topics, 'ru')}, в опорной школе ${topics.length > 1 ? 'они' : 'она'} есть${at(numbersText(numbers, 'ru'))}.`,
  },
  en: {
    title: 'A topic of the hub is missing',
    about: 'A topic of the hub’s plan is nowhere in the plan of the magnet school. Topics joined in one cell by “;” and topics in other words count.',
    finding: ({ topics, numbers, ...args }) => `${planText(args, 'en')}: the plan lacks ${topicsText(topics, 'en')}, which the hub has${at(numbersText(numbers, 'en'))}.`,
  },
};
