import type { CheckStrings } from '../check.ts';
import { planText } from '../plan-words.ts';
import type { planUndated } from './plan-undated.ts';

export const strings: CheckStrings<typeof planUndated> = {
  kk: {
    title: 'КТЖ-да күндер жоқ',
    about: 'Сессия жоспарланған, ал тақырыптық жоспарда сабақтардың күні жоқ: сессияға дейін не өтілетінін айту мүмкін емес.',
    finding: (args) => `${planText(args, 'kk')}: жоспарда сабақтардың күні жоқ. Сессияға дейін қай тақырыптар өтіледі?`,
  },
  ru: {
    title: 'В КТП нет дат',
    about: 'Сессия запланирована, а в тематическом плане нет дат уроков: нельзя сказать, что будет пройдено к сессии.',
    finding: (args) => `${planText(args, 'ru')}: в плане нет дат уроков. Какие темы будут пройдены к сессии?`,
  },
  en: {
    title: 'A plan without dates',
    about: 'A session is planned and the thematic plan has no dates: what will have been taught before it cannot be told.',
    finding: (args) => `${planText(args, 'en')}: the plan has no dates of lessons. Which topics will have been taught before the session?`,
  },
};
