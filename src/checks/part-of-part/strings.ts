import { excerpt } from '../../text/excerpt.ts';
import type { CheckStrings } from '../check.ts';
import type { partOfPart } from './part-of-part.ts';

export const strings: CheckStrings<typeof partOfPart> = {
  kk: {
    title: 'Бөліктің бөлігі жеке қосылған',
    about: 'Магистрлер жоғары білімділердің ішінде саналады. Оларды жеке жол етіп жазғанда, қосындысы жалпы саннан асып кетеді: «оның ішінде» деп көрсетіңіз.',
    finding: ({ label, count, parts, sum, whole }) => `«${excerpt(label)}» жолындағы педагогтер (${count}) жоғары білімділердің ішінде саналған: ${parts.join(' + ')} = ${sum}, ал барлығы ${whole}. «Оның ішінде» деп жазыңыз.`,
  },
  ru: {
    title: 'Часть части указана отдельно',
    about: 'Магистры входят в число педагогов с высшим образованием. Если указать их отдельной строкой, сумма превысит общее число: пишите «из них».',
    finding: ({ label, count, parts, sum, whole }) => `Педагоги строки «${excerpt(label)}» (${count}) уже входят в высшее образование: ${parts.join(' + ')} = ${sum}, а всего ${whole}. Напишите «из них».`,
  },
  en: {
    title: 'A part of a part stands by itself',
    about: 'Master’s degrees are part of higher education. Listed by themselves they make the sum exceed the total: write “of which”.',
    finding: ({ label, count, parts, sum, whole }) => `The line “${excerpt(label)}” (${count}) is part of higher education: ${parts.join(' + ')} = ${sum}, but the total is ${whole}. Write “of which”.`,
  },
};
