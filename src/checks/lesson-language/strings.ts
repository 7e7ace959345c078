import { list, timetableWords } from '../../text/timetable.ts';
import type { CheckStrings } from '../check.ts';
import type { lessonLanguage } from './lesson-language.ts';

const words = {
  kk: { kk: 'қазақ', ru: 'орыс', other: 'басқа' },
  ru: { kk: 'казахский', ru: 'русский', other: 'другой' },
  en: { kk: 'Kazakh', ru: 'Russian', other: 'another' },
} as const;

const most = 4;
const some = (subjects: readonly string[]) => list([...subjects.slice(0, most), subjects.length > most ? '…' : '']);

export const strings: CheckStrings<typeof lessonLanguage> = {
  kk: {
    title: 'Оқыту тілі сәйкес емес',
    about: 'Сыныптың оқыту тілі ол қатысатын сабақтың тілінен басқа. Сынып пен сабақтың оқыту тілін тексеріңіз. Тіл мен әдебиет сабақтары есептелмейді.',
    finding: ({ school, class: name, language, place, other, otherClass, subjects }) => `${list([school, timetableWords.kk.class(name)])}: оқыту тілі – ${words.kk[language]}, ал сабақтың тілі – ${words.kk[other]} (${list([place, otherClass, some(subjects)])}).`,
  },
  ru: {
    title: 'Язык обучения не совпадает',
    about: 'Язык обучения класса отличается от языка урока, в котором он участвует. Проверьте язык обучения класса и урока. Уроки языка и литературы не учитываются.',
    finding: ({ school, class: name, language, place, other, otherClass, subjects }) => `${list([school, timetableWords.ru.class(name)])}: язык обучения – ${words.ru[language]}, а урок идёт на другом – ${words.ru[other]} (${list([place, otherClass, some(subjects)])}).`,
  },
  en: {
    title: 'Language of instruction differs',
    about: 'A class is taught in another language than the lesson it takes part in. See the language of the class and of the lesson. Lessons of language and literature are left out.',
    finding: ({ school, class: name, language, place, other, otherClass, subjects }) => `${list([school, timetableWords.en.class(name)])}: language of instruction ${words.en[language]}, language of the lesson ${words.en[other]} (${list([place, otherClass, some(subjects)])}).`,
  },
};
