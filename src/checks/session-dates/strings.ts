import { writeDay } from '../../sheet/dates/write-date.ts';
import type { CheckStrings } from '../check.ts';
import { plannedText } from '../planned-args.ts';
import type { sessionDates } from './session-dates.ts';

export const strings: CheckStrings<typeof sessionDates> = {
  kk: {
    title: 'Сессияның күндері',
    about: 'Сессияның басталатын және аяқталатын күні болуы керек, аяқталуы басталуынан бұрын болмайды.',
    finding: ({ kind, days, ...args }) =>
      kind === 'missing' ? `Сессияның (${plannedText(args)}) ${args.from ? 'аяқталатын' : 'басталатын'} күні көрсетілмеген немесе оқылмады. Күнін жазыңыз: 16.10.2026.`
        : kind === 'long' ? `Сессия (${plannedText(args)}) ${days} күнге созылған. Күндерін тексеріңіз.`
          : `Сессияның аяқталуы (${args.to ? writeDay(args.to) : ''}) басталуынан (${args.from ? writeDay(args.from) : ''}) бұрын тұр. Күндерін тексеріңіз.`,
  },
  ru: {
    title: 'Даты сессии',
    about: 'У сессии должны быть первый и последний день; последний не бывает раньше первого.',
    finding: ({ kind, days, ...args }) =>
      kind === 'missing' ? `У сессии (${plannedText(args)}) не указан или не прочитан ${args.from ? 'последний' : 'первый'} день. Напишите дату: 16.10.2026.`
        : kind === 'long' ? `Сессия (${plannedText(args)}) длится дней: ${days}. Проверьте даты.`
          : `Окончание сессии (${args.to ? writeDay(args.to) : ''}) стоит раньше её начала (${args.from ? writeDay(args.from) : ''}). Проверьте даты.`,
  },
  en: {
    title: 'Days of a session',
    about: 'A session needs a first and a last day, and the last never comes before the first.',
    finding: ({ kind, days, ...args }) =>
      kind === 'missing' ? `The ${args.from ? 'last' : 'first'} day of the session (${plannedText(args)}) is missing or was not understood. Write it: 16.10.2026.`
        : kind === 'long' ? `The session (${plannedText(args)}) lasts ${days} days. Look at its dates.`
          : `The session ends (${args.to ? writeDay(args.to) : ''}) before it begins (${args.from ? writeDay(args.from) : ''}). Look at its dates.`,
  },
};
