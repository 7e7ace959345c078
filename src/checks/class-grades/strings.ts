import { normFrom } from '../../text/norm-source.ts';
import type { CheckStrings } from '../check.ts';
import type { classGrades } from './class-grades.ts';

export const strings: CheckStrings<typeof classGrades> = {
  kk: {
    title: 'Біріктірілген сыныптың құрамы',
    about: 'Біріктірілген сынып бір ғана сыныптан тұрады, мектепте жоқ сыныпты қамтиды немесе ауданның өзі қосқан нормадан асады. Нормалар баптау парағынан алынады: жоқ болса, тексерілмейді.',
    finding: ({ problem, grades, school, limit, ...norm }) =>
      ({
        'one-grade': `${school}: «${grades}» – бір ғана сынып, ал біріктірілген сыныпта кемінде екі сынып болады. Мысалы: 2+3.`,
        'too-many': `${school}: ${grades} – біріктірілген сыныпта ең көбі ${limit} сынып болуы керек${normFrom.kk(norm)}.`,
        gap: `${school}: ${grades} – сыныптардың айырмасы ${limit}-ден артық${normFrom.kk(norm)}.`,
        'not-in-school': `${school}: ${grades} – мектептер реестрі бойынша бұл мектепте ${limit}-сынып жоқ.`,
      })[problem],
  },
  ru: {
    title: 'Состав совмещённого класса',
    about: 'Совмещённый класс состоит из одного класса, включает класс, которого в школе нет, или выходит за норму, включённую самим районом. Нормы берутся с листа настроек: если их нет, проверки нет.',
    finding: ({ problem, grades, school, limit, ...norm }) =>
      ({
        'one-grade': `${school}: «${grades}» – один класс, а в совмещённом их не менее двух. Например: 2+3.`,
        'too-many': `${school}: ${grades} – в совмещённом классе должно быть не более ${limit} классов${normFrom.ru(norm)}.`,
        gap: `${school}: ${grades} – разница между классами больше ${limit}${normFrom.ru(norm)}.`,
        'not-in-school': `${school}: ${grades} – по реестру школ в этой школе нет класса: ${limit}.`,
      })[problem],
  },
  en: {
    title: 'The grades of a combined class',
    about: 'A combined class has one grade only, a grade that the school does not have, or goes beyond a norm that the district has switched on. Norms come from the sheet of settings: without them nothing is checked.',
    finding: ({ problem, grades, school, limit, ...norm }) =>
      ({
        'one-grade': `${school}: “${grades}” is one grade; a combined class has at least two, such as 2+3.`,
        'too-many': `${school}: ${grades} – at most ${limit} grades are to be combined${normFrom.en(norm)}.`,
        gap: `${school}: ${grades} – the grades are more than ${limit} apart${normFrom.en(norm)}.`,
        'not-in-school': `${school}: ${grades} – by the register of schools this school has no grade ${limit}.`,
      })[problem],
  },
};
