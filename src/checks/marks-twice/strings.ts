import type { CheckStrings } from '../check.ts';
import { markText } from '../mark-args.ts';
import type { marksTwice } from './marks-twice.ts';

export const strings: CheckStrings<typeof marksTwice> = {
  kk: {
    title: 'Бір тестте екі рет',
    about: 'Бір оқушы немесе сынып бір тестте бірнеше рет жазылған: көрсеткіштерде қайталап саналады.',
    finding: ({ times, pupil, ...args }) => (pupil === '' ? `${markText({ ...args, pupil }, 'kk')}: сынып ${times} рет жазылған. Артығын өшіріңіз.` : `${pupil} (${markText({ ...args, pupil }, 'kk')}) ${times} рет жазылған. Артығын өшіріңіз немесе күнін көрсетіңіз.`),
  },
  ru: {
    title: 'Дважды в одном тесте',
    about: 'Один учащийся или класс записан в одном тесте несколько раз и будет посчитан повторно.',
    finding: ({ times, pupil, ...args }) => (pupil === '' ? `${markText({ ...args, pupil }, 'ru')}: класс записан несколько раз (${times}). Удалите лишнее.` : `${pupil} (${markText({ ...args, pupil }, 'ru')}): записей – ${times}. Удалите лишнюю или укажите дату.`),
  },
  en: {
    title: 'Twice in one test',
    about: 'A pupil or a class is written several times in one test, and would count as often.',
    finding: ({ times, pupil, ...args }) => (pupil === '' ? `${markText({ ...args, pupil }, 'en')}: the class is written ${times} times. Delete what is too much.` : `${pupil} (${markText({ ...args, pupil }, 'en')}) is written ${times} times. Delete what is too much, or give the day.`),
  },
};
