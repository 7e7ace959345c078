import type { CheckStrings } from '../check.ts';
import type { headingAndList } from './heading-and-list.ts';

const most = 4;
const listed = (schools: readonly string[]) => schools.slice(0, most).join(', ') + (schools.length > most ? ' …' : '');

export const strings: CheckStrings<typeof headingAndList> = {
  kk: {
    title: 'Тақырып пен тізім сәйкес емес',
    about: 'Тақырыпта ресурстық (тірек) мектептер деп жазылған, ал астында мәтінде магниттік деп аталған мектептер тұр.',
    finding: ({ word, schools }) => `Тақырыпта «${word}» делінген, ал астындағы мектептер – магниттік: ${listed(schools)}. Тақырыпты немесе тізімді түзетіңіз.`,
  },
  ru: {
    title: 'Заголовок и список не согласуются',
    about: 'В заголовке названы опорные (ресурсные) школы, а под ним стоят школы, которые в тексте названы магнитными.',
    finding: ({ word, schools }) => `В заголовке «${word}», а школы под ним – магнитные: ${listed(schools)}. Исправьте заголовок или список.`,
  },
  en: {
    title: 'Heading and list do not agree',
    about: 'The heading speaks of hub schools, and below it stand schools that the text calls magnet schools.',
    finding: ({ word, schools }) => `The heading says “${word}”, and the schools below it are magnet schools: ${listed(schools)}. Mend the heading or the list.`,
  },
};
