import { timetableWords } from '../../text/timetable.ts';
import type { CheckStrings } from '../check.ts';
import type { classFull } from './class-full.ts';

export const strings: CheckStrings<typeof classFull> = {
  kk: {
    title: 'Сыныпқа оқушылар сыймайды',
    about: 'Сессия кезінде тірек мектептің сыныбында белгіленген саннан артық оқушы болады. Оқушыларды параллель сыныпқа ауыстырыңыз, бөлек сынып ашыңыз немесе санын тексеріңіз.',
    finding: ({ kind, class: name, school, pupils, joining, capacity }) => {
      const who = `${school}, ${timetableWords.kk.class(name)}`;
      if (kind === 'zero') return `${who}: ең көп оқушы саны ${capacity} деп жазылған, сондықтан сессияға ешкім орналаса алмайды. Санын тексеріңіз.`;
      if (kind === 'unknown') return `${who}: сессияға ${joining} оқушы қосылады, ал ең көп оқушы саны жазылмаған. Орын жете ме?`;
      return `${who}: ${pupils === null ? '' : `${pupils} + `}${joining} оқушы, ал ең көбі – ${capacity}.`;
    },
  },
  ru: {
    title: 'Класс не вмещает учеников',
    about: 'Во время сессии в классе опорной школы учеников больше, чем может быть. Переведите часть в параллельный класс, откройте отдельный класс или проверьте число.',
    finding: ({ kind, class: name, school, pupils, joining, capacity }) => {
      const who = `${school}, ${timetableWords.ru.class(name)}`;
      if (kind === 'zero') return `${who}: наибольшее число учеников – ${capacity}, поэтому на сессию сюда никого определить нельзя. Проверьте число.`;
      if (kind === 'unknown') return `${who}: на сессию придут учеников: ${joining}, а наибольшее число учеников не указано. Хватит ли мест?`;
      return `${who}: учеников ${pupils === null ? '' : `${pupils} + `}${joining}, а может быть не больше ${capacity}.`;
    },
  },
  en: {
    title: 'A class is too full',
    about: 'During a session a class of the hub has more pupils than it may have. Move some to a parallel class, make a class of their own, or check the number.',
    finding: ({ kind, class: name, school, pupils, joining, capacity }) => {
      const who = `${school}, ${timetableWords.en.class(name)}`;
      if (kind === 'zero') return `${who}: it may have ${capacity} pupils, so nobody can join it for the session. Check the number.`;
      if (kind === 'unknown') return `${who}: ${joining} pupils join it for the session, and nobody has said how many it may have. Is there room?`;
      return `${who}: ${pupils === null ? '' : `${pupils} + `}${joining} pupils, and it may have ${capacity}.`;
    },
  },
};
