import { lessonText, timetableWords, whenText } from '../../text/timetable.ts';
import type { CheckStrings } from '../check.ts';
import type { roomSmall } from './room-small.ts';

export const strings: CheckStrings<typeof roomSmall> = {
  kk: {
    title: 'Кабинетке оқушылар сыймайды',
    about: 'Сабақтағы оқушы саны кабинеттің сыйымдылығынан артық. Кабинетті ауыстырыңыз немесе сыйымдылығын тексеріңіз.',
    finding: (args) => `${timetableWords.kk.room(args.who)}: ${whenText('kk', args.day, args)} – ${lessonText('kk', args)}: оқушы ${args.pupils}, ал орын ${args.capacity}.`,
  },
  ru: {
    title: 'Кабинет не вмещает учащихся',
    about: 'Учащихся на уроке больше, чем мест в кабинете. Смените кабинет или проверьте его вместимость.',
    finding: (args) => `${timetableWords.ru.room(args.who)}: ${whenText('ru', args.day, args)} – ${lessonText('ru', args)}: учащихся ${args.pupils}, а мест ${args.capacity}.`,
  },
  en: {
    title: 'A room is too small',
    about: 'A lesson has more pupils than its room holds. Change the room, or check how many it holds.',
    finding: (args) => `${timetableWords.en.room(args.who)}: ${whenText('en', args.day, args)} – ${lessonText('en', args)}: ${args.pupils} pupils, and it holds ${args.capacity}.`,
  },
};
