import type { CheckStrings } from '../check.ts';
import { pupilText } from '../session-lists.ts';
import type { participantClass } from './participant-class.ts';

export const strings: CheckStrings<typeof participantClass> = {
  kk: {
    title: 'Оқушы басқа сыныпқа орналасқан',
    about: 'Оқушы тірек мектепте жоқ сыныпқа немесе параллелі не оқу тілі басқа сыныпқа орналасқан. Сыныптың атын түзетіңіз немесе бөлек сынып болса, оны «7М» деп атаңыз.',
    finding: ({ kind, hub, hubClass, ...pupil }) => {
      const who = pupilText(pupil);
      if (kind === 'unknown') return `${who}: ${hub} мектебінде «${hubClass}» сыныбы жоқ.`;
      return kind === 'grade' ? `${who}: «${hubClass}» – басқа параллельдің сыныбы.` : `${who}: «${hubClass}» сыныбының оқу тілі басқа.`;
    },
  },
  ru: {
    title: 'Ученик определён не в тот класс',
    about: 'Ученик определён в класс, которого в опорной школе нет, или в класс другой параллели либо другого языка обучения. Исправьте название; отдельный класс называйте «7М».',
    finding: ({ kind, hub, hubClass, ...pupil }) => {
      const who = pupilText(pupil);
      if (kind === 'unknown') return `${who}: в школе ${hub} нет класса «${hubClass}».`;
      return kind === 'grade' ? `${who}: «${hubClass}» – класс другой параллели.` : `${who}: у класса «${hubClass}» другой язык обучения.`;
    },
  },
  en: {
    title: 'A pupil is in a class that does not suit',
    about: 'A pupil is placed into a class that the hub has not, or into one of another grade or language. Correct the name; call a class of their own “7М”.',
    finding: ({ kind, hub, hubClass, ...pupil }) => {
      const who = pupilText(pupil);
      if (kind === 'unknown') return `${who}: ${hub} has no class “${hubClass}”.`;
      return kind === 'grade' ? `${who}: “${hubClass}” is a class of another grade.` : `${who}: “${hubClass}” is taught in another language.`;
    },
  },
};
