import { writeDay } from '../../sheet/dates/write-date.ts';
import type { CheckStrings } from '../check.ts';
import { plannedText } from '../planned-args.ts';
import type { sessionOrder } from './session-order.ts';

export const strings: CheckStrings<typeof sessionOrder> = {
  kk: {
    title: 'Сессия туралы бұйрық',
    about: 'Бұйрықтың нөмірі мен күні болуы керек, бұйрық сессия басталғанға дейін шығады. Бұйрық әлі жоқ болса, ештеңе айтылмайды.',
    finding: ({ kind, order, on, ...args }) =>
      kind === 'no-day' ? `№ ${order} бұйрықтың күні көрсетілмеген (${plannedText(args)}). Қашан шыққанын жазыңыз.`
        : kind === 'no-number' ? `${on ? writeDay(on) : ''} шыққан бұйрықтың нөмірі көрсетілмеген (${plannedText(args)}).`
          : `Бұйрық ${on ? writeDay(on) : ''} шыққан, ал сессия одан бұрын басталған (${plannedText(args)}). Күндерін тексеріңіз.`,
  },
  ru: {
    title: 'Приказ о сессии',
    about: 'У приказа должны быть номер и дата, издаётся он до начала сессии. Если приказа ещё нет, ничего не сообщается.',
    finding: ({ kind, order, on, ...args }) =>
      kind === 'no-day' ? `У приказа № ${order} не указана дата (${plannedText(args)}). Напишите, когда он издан.`
        : kind === 'no-number' ? `У приказа от ${on ? writeDay(on) : ''} не указан номер (${plannedText(args)}).`
          : `Приказ издан ${on ? writeDay(on) : ''}, а сессия началась раньше (${plannedText(args)}). Проверьте даты.`,
  },
  en: {
    title: 'Order of a session',
    about: 'An order has a number and a day, and comes before the session begins. Where there is no order yet, nothing is said.',
    finding: ({ kind, order, on, ...args }) =>
      kind === 'no-day' ? `The order no. ${order} has no date (${plannedText(args)}). Say when it was issued.`
        : kind === 'no-number' ? `The order of ${on ? writeDay(on) : ''} has no number (${plannedText(args)}).`
          : `The order was issued on ${on ? writeDay(on) : ''}, and the session began before (${plannedText(args)}). Look at the dates.`,
  },
};
