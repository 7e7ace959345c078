import type { CheckStrings } from '../check.ts';
import type { marksParticipants } from './marks-participants.ts';

const shown = 5;
const some = (pupils: readonly string[]) => pupils.slice(0, shown).join(', ');
const more = (pupils: readonly string[]) => Math.max(0, pupils.length - shown);

export const strings: CheckStrings<typeof marksParticipants> = {
  kk: {
    title: 'Бағасы бар, тізімде жоқ оқушы',
    about: 'Тест немесе сессия бағасы қойылған оқушы сессияға қатысушылар тізімінде жоқ.',
    finding: ({ school, pupils }) => `${school}: бағасы бар, бірақ қатысушылар тізімінде жоқ: ${some(pupils)}${more(pupils) > 0 ? ` және тағы ${more(pupils)}` : ''}. Тізімге қосылмаған ба, әлде аты-жөні басқаша жазылған ба?`,
  },
  ru: {
    title: 'Есть отметки, а в списке нет',
    about: 'Учащийся с отметками за тест или сессию не найден в списке участников сессии.',
    finding: ({ school, pupils }) => `${school}: есть отметки, но нет в списке участников: ${some(pupils)}${more(pupils) > 0 ? ` и ещё ${more(pupils)}` : ''}. Не внесён в список или фамилия записана иначе?`,
  },
  en: {
    title: 'Marks of somebody who is not on the list',
    about: 'A pupil with marks of a test or a session is not on the list of participants.',
    finding: ({ school, pupils }) => `${school}: has marks and is not on the list of participants: ${some(pupils)}${more(pupils) > 0 ? ` and ${more(pupils)} more` : ''}. Left out, or written otherwise?`,
  },
};
