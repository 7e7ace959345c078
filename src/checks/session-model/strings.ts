import { registerOptions } from '../../text/register-options.ts';
import type { CheckStrings } from '../check.ts';
import { plannedText } from '../planned-args.ts';
import type { sessionModel } from './session-model.ts';

export const strings: CheckStrings<typeof sessionModel> = {
  kk: {
    title: 'Сессия күндері үлгісіне сай емес',
    about: 'Сессия өзінде көрсетілген үлгімен салыстырылады: тоқсанына бір апта (соңғысының алдындағы апта) немесе 3 рет 10 күннен.',
    finding: ({ kind, model, wanted, actual, quarter, ...args }) =>
      kind === 'days' ? `Сессияның (${plannedText(args)}) үлгісі – «${registerOptions.kk['session-model'][model]}», яғни ${wanted} күн, ал оқу күні – ${actual}. Күндерін немесе үлгісін тексеріңіз.`
        : `Сессия (${plannedText(args)}) ${quarter}-тоқсанның соңынан санағанда ${actual}-аптаға қойылған, ал үлгі бойынша – ${wanted}-апта.`,
  },
  ru: {
    title: 'Дни сессии не по модели',
    about: 'Сессия сравнивается с моделью, которая у неё указана: неделя в четверть (предпоследняя) или 3 раза по 10 дней.',
    finding: ({ kind, model, wanted, actual, quarter, ...args }) =>
      kind === 'days' ? `Модель сессии (${plannedText(args)}) – «${registerOptions.ru['session-model'][model]}», дней: ${wanted}, а учебных дней: ${actual}. Проверьте даты или модель.`
        : `Сессия (${plannedText(args)}) приходится на ${actual}-ю неделю с конца ${quarter}-й четверти, а по модели – ${wanted}-я.`,
  },
  en: {
    title: 'Days of a session against its model',
    about: 'A session is compared with the model that it names: a week a quarter (the last but one), or three times ten days.',
    finding: ({ kind, model, wanted, actual, quarter, ...args }) =>
      kind === 'days' ? `The model of the session (${plannedText(args)}) is “${registerOptions.en['session-model'][model]}”, ${wanted} days, and it has ${actual} days of lessons. Look at its dates or its model.`
        : `The session (${plannedText(args)}) is in week ${actual} from the end of quarter ${quarter}; by its model it is week ${wanted}.`,
  },
};
