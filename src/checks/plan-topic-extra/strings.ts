import type { CheckStrings } from '../check.ts';
import { numbersText, planText, topicsText } from '../plan-words.ts';
import type { planTopicExtra } from './plan-topic-extra.ts';

const at = (numbers: string) => (numbers === '' ? '' : ` (${numbers})`);

export const strings: CheckStrings<typeof planTopicExtra> = {
  kk: {
    title: 'Тірек мектептің КТЖ-сында жоқ тақырып',
    about: 'Магнит мектептің жоспарында тірек мектептің жоспарында жоқ тақырып бар. Жоспарлар толық сәйкес келуі тиіс.',
    finding: ({ topics, numbers, ...args }) => `${planText(args, 'kk')}: ${topicsText(topics, 'kk')}${at(numbersText(numbers, 'kk'))} – тірек мектептің жоспарында жоқ.`,
  },
  ru: {
    title: 'Темы нет в КТП опорной школы',
    about: 'В плане магнитной школы есть тема, которой нет в плане опорной. Планы должны полностью совпадать.',
    finding: ({ topics, numbers, ...args }) => `${planText(args, 'ru')}: ${topicsText(topics, 'ru')}${at(numbersText(numbers, 'ru'))} – в плане опорной школы этого нет.`,
  },
  en: {
    title: 'A topic that the hub has not',
    about: 'The plan of a magnet school has a topic that is not in the hub’s. Both plans should be the same.',
    finding: ({ topics, numbers, ...args }) => `${planText(args, 'en')}: ${topicsText(topics, 'en')}${at(numbersText(numbers, 'en'))} – not in the hub’s plan.`,
  },
};
