import { writeDates } from '../../sheet/dates/write-date.ts';
import type { Language } from '../../text/language.ts';
import { list, timetableWords } from '../../text/timetable.ts';
import type { CheckStrings } from '../check.ts';
import type { substituteMissing } from './substitute-missing.ts';

type Lessons = Parameters<CheckStrings<typeof substituteMissing>['kk']['finding']>[0]['lessons'];
const most = 4;

const lessonsText = (language: Language, lessons: Lessons) =>
  [...lessons.slice(0, most).map(({ class: name, subject, day, period }) => list([name, subject, timetableWords[language].days[day - 1], period === null ? '' : timetableWords[language].period(`${period}`)])), ...(lessons.length > most ? ['…'] : [])].join('; ');

export const strings: CheckStrings<typeof substituteMissing> = {
  kk: {
    title: 'Орнын басатын мұғалім жоқ',
    about: 'Тірек мектептің мұғалімі сессияда сабақ береді, ал сол уақыттағы өз сабақтары ешкімге берілмеген. Орнын басатын мұғалімді жазыңыз.',
    finding: ({ school, teacher, lessons, from, to }) => `${list([school, teacher])}: сессия кезінде (${writeDates({ from, to })}) мына сабақтары өтпейді, орнын басатын мұғалім жазылмаған: ${lessonsText('kk', lessons)}.`,
  },
  ru: {
    title: 'Нет замены',
    about: 'Учитель опорной школы ведёт уроки сессии, а его собственные уроки в это время никому не переданы. Укажите, кто заменяет.',
    finding: ({ school, teacher, lessons, from, to }) => `${list([school, teacher])}: во время сессии (${writeDates({ from, to })}) не проводятся уроки, замена не указана: ${lessonsText('ru', lessons)}.`,
  },
  en: {
    title: 'No substitute',
    about: 'A teacher of the hub teaches in the session, and nobody takes over the lessons of her own at that time. Name a substitute.',
    finding: ({ school, teacher, lessons, from, to }) => `${list([school, teacher])}: during the session (${writeDates({ from, to })}) these lessons are not held and no substitute is named: ${lessonsText('en', lessons)}.`,
  },
};
