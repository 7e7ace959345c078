import { list } from '../../text/timetable.ts';
import type { CheckStrings } from '../check.ts';
import { pupilText } from '../session-lists.ts';
import type { participantFit } from './participant-fit.ts';

const languages = { kk: { kk: 'қазақ тілінде', ru: 'орыс тілінде', other: 'осы тілде' }, ru: { kk: 'с казахским языком', ru: 'с русским языком', other: 'с этим языком' }, en: { kk: 'Kazakh', ru: 'Russian', other: 'this language' } } as const;
const some = (grades: readonly number[]) => list(grades.map(String));

export const strings: CheckStrings<typeof participantFit> = {
  kk: {
    title: 'Оқушы сессияға сай келмейді',
    about: 'Тізімдегі оқушының сыныбы, мектебі немесе оқу тілі сессияға сай келмейді. Тізімді немесе сессияның деректерін түзетіңіз.',
    finding: ({ kind, session, hub, grades, language, ...pupil }) => {
      const who = pupilText(pupil);
      if (kind === 'no-grade') return `${who}: сыныбы танылмады немесе ондай сынып болмайды. 7 немесе 7А сияқты жазыңыз.`;
      if (kind === 'grade') return `${who}: «${session}» сессиясына ${some(grades)}-сыныптар қатысады.`;
      if (kind === 'school') return `${who}: бұл мектеп «${session}» сессиясына қатысатын мектептердің арасында жоқ.`;
      if (kind === 'hub') return `${who}: бұл сессия өтетін тірек мектептің өзінің оқушысы. Тізімде магнит мектептердің оқушылары болуы тиіс пе?`;
      return `${who}: ${hub} мектебінде ${languages.kk[language ?? 'other']} оқытатын мұндай сынып жоқ. Бөлек сынып ашыла ма?`;
    },
  },
  ru: {
    title: 'Ученик не подходит к сессии',
    about: 'Класс, школа или язык обучения ученика из списка не подходят к сессии. Исправьте список или данные сессии.',
    finding: ({ kind, session, hub, grades, language, ...pupil }) => {
      const who = pupilText(pupil);
      if (kind === 'no-grade') return `${who}: класс не распознан, или такого класса не бывает. Пишите так: 7 или 7А.`;
      if (kind === 'grade') return `${who}: в сессии «${session}» участвуют классы: ${some(grades)}.`;
      if (kind === 'school') return `${who}: этой школы нет среди участниц сессии «${session}».`;
      if (kind === 'hub') return `${who}: это ученик самой опорной школы, где проходит сессия. В списке должны быть ученики магнитных школ?`;
      return `${who}: в школе ${hub} нет такого класса ${languages.ru[language ?? 'other']} обучения. Откроете отдельный класс?`;
    },
  },
  en: {
    title: 'A pupil does not fit the session',
    about: 'The grade, the school or the language of a pupil on the list does not fit the session. Correct the list or the session.',
    finding: ({ kind, session, hub, grades, language, ...pupil }) => {
      const who = pupilText(pupil);
      if (kind === 'no-grade') return `${who}: the class is not understood, or there is no such grade. Write it as 7 or 7А.`;
      if (kind === 'grade') return `${who}: grades ${some(grades)} take part in the session “${session}”.`;
      if (kind === 'school') return `${who}: the school is not among those of the session “${session}”.`;
      if (kind === 'hub') return `${who} is a pupil of the hub itself, where the session is held. Should the list be of magnet schools?`;
      return `${who}: ${hub} has no such class taught in ${languages.en[language ?? 'other']}. Will there be a class of their own?`;
    },
  },
};
