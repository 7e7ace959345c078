import type { Language } from '../../text/language.ts';
import type { CheckStrings } from '../check.ts';
import { planText, topicsText } from '../plan-words.ts';
import type { planTopicWords } from './plan-topic-words.ts';

type Topics = Parameters<CheckStrings<typeof planTopicWords>['kk']['finding']>[0]['topics'];
const own = (topics: Topics, language: Language) => topicsText(topics.map((topic) => topic.own), language);
const hub = (topics: Topics, language: Language) => topicsText(topics.map((topic) => topic.hub), language);

export const strings: CheckStrings<typeof planTopicWords> = {
  kk: {
    title: 'КТЖ: бір тақырып па, екі тақырып па',
    about: 'Екі жоспардың бір орнында тұрған тақырыптардың бірі толығырақ жазылған. «Сессия» бетінде бір тақырып екенін немесе бөлек екенін айтыңыз: жауап есте сақталады.',
    finding: ({ topics, ...args }) => `${planText(args, 'kk')}: ${own(topics, 'kk')}, ал тірек мектепте – ${hub(topics, 'kk')}. Бұл бір тақырып па?`,
  },
  ru: {
    title: 'КТП: одна тема или две',
    about: 'На одном и том же месте двух планов одна из тем записана полнее. На странице «Сессия» укажите, одна это тема или разные: ответ запоминается.',
    finding: ({ topics, ...args }) => `${planText(args, 'ru')}: ${own(topics, 'ru')}, а в опорной школе – ${hub(topics, 'ru')}. Это одна и та же тема?`,
  },
  en: {
    title: 'Plans: one topic or two',
    about: 'In the same place of two plans one topic says more than the other. Say on the page of sessions whether it is one topic or two; the answer is remembered.',
    finding: ({ topics, ...args }) => `${planText(args, 'en')}: ${own(topics, 'en')}; at the hub ${hub(topics, 'en')}. Is it the same topic?`,
  },
};
