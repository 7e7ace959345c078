import type { CheckStrings } from '../check.ts';
import { pupilText } from '../session-lists.ts';
import type { participantTwice } from './participant-twice.ts';

export const strings: CheckStrings<typeof participantTwice> = {
  kk: {
    title: 'Оқушы тізімде екі рет тұр',
    about: 'Сессия тізімінде бір оқушы екі рет жазылған немесе аты-жөні әртүрлі жазылған болуы мүмкін. Tirek ешкімді біріктірмейді: бір оқушы ма, екеу ме, өзіңіз шешесіз.',
    finding: ({ kind, one, other }) => {
      const [first, second] = [pupilText(one), pupilText(other)];
      if (kind === 'twice') return `${second} тізімде екі рет тұр. Артық жолды алып тастаңыз.`;
      if (kind === 'two-schools') return `«${other.name}» екі мектептің тізімінде тұр: ${one.school} және ${other.school}. Бір оқушы ма, әлде аттас екі оқушы ма?`;
      if (kind === 'other-class') return `«${other.name}» бір мектептің екі сыныбында тұр: ${one.class} және ${other.class} (${other.school}). Бір оқушы ма, әлде аттас екі оқушы ма?`;
      return `${first} мен ${second}: бір оқушының аты-жөні екі түрлі жазылған ба, әлде екі оқушы ма? Бір оқушы болса, артық жолды алып тастаңыз.`;
    },
  },
  ru: {
    title: 'Ученик стоит в списке дважды',
    about: 'Ученик записан в списке сессии дважды, или его имя, возможно, написано по-разному. Tirek никого не объединяет: один это ученик или двое, решаете вы.',
    finding: ({ kind, one, other }) => {
      const [first, second] = [pupilText(one), pupilText(other)];
      if (kind === 'twice') return `${second} стоит в списке дважды. Уберите лишнюю строку.`;
      if (kind === 'two-schools') return `«${other.name}» есть в списках двух школ: ${one.school} и ${other.school}. Это один ученик или тёзки?`;
      if (kind === 'other-class') return `«${other.name}» стоит в двух классах одной школы: ${one.class} и ${other.class} (${other.school}). Это один ученик или тёзки?`;
      return `${first} и ${second}: имя одного ученика написано по-разному или это двое? Если один, уберите лишнюю строку.`;
    },
  },
  en: {
    title: 'A pupil is on the list twice',
    about: 'A pupil is on the list of a session twice, or may be under another spelling. Tirek merges nobody: whether it is one pupil or two is for you to say.',
    finding: ({ kind, one, other }) => {
      const [first, second] = [pupilText(one), pupilText(other)];
      if (kind === 'twice') return `${second} is on the list twice. Take out the line that is too many.`;
      if (kind === 'two-schools') return `“${other.name}” is on the lists of two schools, ${one.school} and ${other.school}. One pupil, or two of one name?`;
      if (kind === 'other-class') return `“${other.name}” is in two classes of one school, ${one.class} and ${other.class} (${other.school}). One pupil, or two of one name?`;
      return `${first} and ${second}: one pupil spelled in two ways, or two pupils? If one, take out the line that is too many.`;
    },
  },
};
