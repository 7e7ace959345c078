import { whenText } from '../../text/timetable.ts';
import type { CheckStrings } from '../check.ts';
import type { jointLessonDiffers } from './joint-lesson-differs.ts';

const words = {
  kk: { day: 'күні', clock: 'уақыты', teacher: 'мұғалімі' },
  ru: { day: 'день', clock: 'время', teacher: 'учитель' },
  en: { day: 'day', clock: 'time', teacher: 'teacher' },
} as const;

export const strings: CheckStrings<typeof jointLessonDiffers> = {
  kk: {
    title: 'Ортақ сабақтың жолдары әртүрлі',
    about: 'Бір ортақ сабақтың жолдарында күні, уақыты немесе мұғалімі сәйкес келмейді. Ортақ сабақ барлық мектепте бір уақытта, бір мұғаліммен өтеді.',
    finding: ({ stream, rows, differs }) => `Ортақ сабақ «${stream}»: ${differs.map((what) => words.kk[what]).join(', ')} әртүрлі – ${rows.map((row) => `${row.school} (${whenText('kk', row.day, row)}${row.teacher ? `, ${row.teacher}` : ''})`).join('; ')}.`,
  },
  ru: {
    title: 'Строки совместного урока расходятся',
    about: 'В строках одного совместного урока не совпадают день, время или учитель. Совместный урок идёт во всех школах в одно время и с одним учителем.',
    finding: ({ stream, rows, differs }) => `Совместный урок «${stream}»: не совпадает ${differs.map((what) => words.ru[what]).join(', ')} – ${rows.map((row) => `${row.school} (${whenText('ru', row.day, row)}${row.teacher ? `, ${row.teacher}` : ''})`).join('; ')}.`,
  },
  en: {
    title: 'Rows of a joint lesson differ',
    about: 'The rows of a joint lesson do not agree on its day, time or teacher. It is held in all schools at one time, by one teacher.',
    finding: ({ stream, rows, differs }) => `Joint lesson “${stream}”: its rows differ in ${differs.map((what) => words.en[what]).join(', ')} – ${rows.map((row) => `${row.school} (${whenText('en', row.day, row)}${row.teacher ? `, ${row.teacher}` : ''})`).join('; ')}.`,
  },
};
