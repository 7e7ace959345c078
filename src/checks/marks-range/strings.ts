import { formatNumber } from '../../text/numbers.ts';
import type { CheckStrings } from '../check.ts';
import { markText } from '../mark-args.ts';
import type { marksRange } from './marks-range.ts';

export const strings: CheckStrings<typeof marksRange> = {
  kk: {
    title: 'Мұндай баға жоқ',
    about: 'Баға 2-ден 5-ке дейін болады, балл ең жоғары балдан аспайды. «1» саналса, баптаудағы СОУ жолын қосыңыз.',
    finding: ({ kind, value, limit, pupil, ...args }) =>
      kind === 'mark' ? `${pupil} (${markText({ ...args, pupil }, 'kk')}): баға ${formatNumber(value, 'kk')} деп жазылған, ал баға ${limit}-ден 5-ке дейін болады.` : `${pupil} (${markText({ ...args, pupil }, 'kk')}): балл ${formatNumber(value, 'kk')}, ал ең жоғары балл – ${formatNumber(limit, 'kk')}.`,
  },
  ru: {
    title: 'Такой отметки нет',
    about: 'Отметка бывает от 2 до 5, баллов не больше максимального. Если единица ставится, включите её строку СОУ в настройках.',
    finding: ({ kind, value, limit, pupil, ...args }) =>
      kind === 'mark' ? `${pupil} (${markText({ ...args, pupil }, 'ru')}): записана отметка ${formatNumber(value, 'ru')}, а отметки бывают от ${limit} до 5.` : `${pupil} (${markText({ ...args, pupil }, 'ru')}): баллов ${formatNumber(value, 'ru')}, а максимум – ${formatNumber(limit, 'ru')}.`,
  },
  en: {
    title: 'No such mark',
    about: 'A mark is 2 to 5, and points are at most the most. Where ones are given, switch on their line of the level of learning in the settings.',
    finding: ({ kind, value, limit, pupil, ...args }) =>
      kind === 'mark' ? `${pupil} (${markText({ ...args, pupil }, 'en')}): the mark is ${formatNumber(value, 'en')}; marks are ${limit} to 5.` : `${pupil} (${markText({ ...args, pupil }, 'en')}): ${formatNumber(value, 'en')} points, and the most is ${formatNumber(limit, 'en')}.`,
  },
};
