import { normFrom } from '../../text/norm-source.ts';
import { list, timetableWords } from '../../text/timetable.ts';
import type { CheckStrings } from '../check.ts';
import { sessionText } from '../session-args.ts';
import type { sessionSubjects } from './session-subjects.ts';

const most = 6;
const some = (subjects: readonly string[]) => list([...subjects.slice(0, most), subjects.length > most ? '…' : '']);

export const strings: CheckStrings<typeof sessionSubjects> = {
  kk: {
    title: 'Сессияда жоқ пән',
    about: 'Оқу жоспарындағы пән сессия кестесіне қойылмаған. Оқу жоспары кітапта болғанда және аудан осы талапты қосқанда ғана тексеріледі.',
    finding: ({ home, class: name, missing, planned, limit, ...args }) => `${list([home, timetableWords.kk.class(name)])}: сессияда (${sessionText(args)}) жоспардағы ${planned} пәннен ${missing.length} пән жоқ: ${some(missing)}. Керегі – кемінде ${limit}%${normFrom.kk(args)}.`,
  },
  ru: {
    title: 'Предмета нет в сессии',
    about: 'Предмет учебного плана не поставлен в расписание сессии. Проверяется, только если план есть в книге и район включил это требование.',
    finding: ({ home, class: name, missing, planned, limit, ...args }) => `${list([home, timetableWords.ru.class(name)])}: в сессии (${sessionText(args)}) нет предметов плана, ${missing.length} из ${planned}: ${some(missing)}. Нужно не менее ${limit}%${normFrom.ru(args)}.`,
  },
  en: {
    title: 'Subject missing from the session',
    about: 'A subject of the curriculum is not in the timetable of the session. Checked only where the workbook has the curriculum and the district has switched it on.',
    finding: ({ home, class: name, missing, planned, limit, ...args }) => `${list([home, timetableWords.en.class(name)])}: the session (${sessionText(args)}) lacks ${missing.length} of ${planned} subjects of the curriculum: ${some(missing)}. At least ${limit}% are wanted${normFrom.en(args)}.`,
  },
};
