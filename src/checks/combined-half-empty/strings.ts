import type { Language } from '../../text/language.ts';
import { list, timetableWords } from '../../text/timetable.ts';
import type { CheckStrings } from '../check.ts';
import type { combinedHalfEmpty } from './combined-half-empty.ts';

type Slot = Parameters<CheckStrings<typeof combinedHalfEmpty>['kk']['finding']>[0]['slots'][number];
const most = 4;

const slotsText = (language: Language, slots: readonly Slot[], state: (slot: Slot) => string, more: (count: number) => string) =>
  [...slots.slice(0, most).map((slot) => `${list([timetableWords[language].days[slot.day - 1], timetableWords[language].period(`${slot.period}`)])} – ${state(slot)}`), ...(slots.length > most ? [more(slots.length - most)] : [])].join('; ');

export const strings: CheckStrings<typeof combinedHalfEmpty> = {
  kk: {
    title: 'Біріктірілген сыныптың бір бөлігі бос',
    about: 'Біріктірілген сыныптың біріне сабақ қойылған, ал екіншісіне сол уақытта ештеңе жазылмаған. Кестені толықтырыңыз, сағаты аз сынып ертерек қайтса – ескертпемен қабылдаңыз.',
    finding: ({ school, class: name, slots }) => `${list([school, name])}: сабақ біріктірілген сыныптың бір бөлігіне ғана қойылған. ${slotsText('kk', slots, ({ has, lacks }) => `${has}: бар, ${lacks}: бос`, (count) => `тағы ${count} сабақ`)}.`,
  },
  ru: {
    title: 'У части совмещённого класса пусто',
    about: 'Одному классу комплекта поставлен предмет, а у другого в это время ничего нет. Дополните расписание; если у класса меньше часов и он уходит раньше, примите с пояснением.',
    finding: ({ school, class: name, slots }) => `${list([school, name])}: урок поставлен только части совмещённого класса. ${slotsText('ru', slots, ({ has, lacks }) => `${has}: есть, ${lacks}: пусто`, (count) => `и ещё уроков: ${count}`)}.`,
  },
  en: {
    title: 'Nothing for one grade of a combined class',
    about: 'One grade of a combined class has a subject and the other has nothing at that time. Complete the timetable, or accept it with a note where a grade with fewer hours goes home earlier.',
    finding: ({ school, class: name, slots }) => `${list([school, name])}: only a part of the combined class has a lesson. ${slotsText('en', slots, ({ has, lacks }) => `${has}: a lesson, ${lacks}: nothing`, (count) => `${count} more`)}.`,
  },
};
