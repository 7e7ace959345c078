import type { CheckStrings } from '../check.ts';
import { numbersText, planText } from '../plan-words.ts';
import type { planTopicTwice } from './plan-topic-twice.ts';

const at = (numbers: string) => (numbers === '' ? '' : ` (${numbers})`);

export const strings: CheckStrings<typeof planTopicTwice> = {
  kk: {
    title: 'КТЖ-да бір тақырып екі рет',
    about: 'Магнит мектептің жоспарында тақырып тірек мектептегіден көп рет кездеседі. «(қайталау)», «(бекіту)» деп белгіленген сабақтар мен тірек мектепте бірнеше сағат берілген тақырып қате болып саналмайды.',
    finding: ({ topic, numbers, ...args }) => `${planText(args, 'kk')}: «${topic}» тақырыбы қайталанған${at(numbersText(numbers, 'kk'))}. Бұл бекіту сабағы болса, солай деп жазыңыз.`,
  },
  ru: {
    title: 'Тема стоит в КТП дважды',
    about: 'В плане магнитной школы тема встречается чаще, чем у опорной. Уроки с пометкой «(закрепление)», «(повторение)» и темы, на которые у опорной школы несколько часов, ошибкой не считаются.',
    finding: ({ topic, numbers, ...args }) => `${planText(args, 'ru')}: тема «${topic}» стоит дважды${at(numbersText(numbers, 'ru'))}. Если это урок закрепления, отметьте это в теме.`,
  },
  en: {
    title: 'A topic is there twice',
    about: 'A topic is in the plan of a magnet school more often than in the hub’s. Lessons marked as revision, and topics for which the hub has several hours, are no error.',
    finding: ({ topic, numbers, ...args }) => `${planText(args, 'en')}: the topic “${topic}” is there twice${at(numbersText(numbers, 'en'))}. If it is a lesson of revision, say so in the topic.`,
  },
};
