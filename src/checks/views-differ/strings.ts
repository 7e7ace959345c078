import { list, timetableWords } from '../../text/timetable.ts';
import type { Language } from '../../text/language.ts';
import type { CheckStrings } from '../check.ts';
import type { viewsDiffer, ViewArgs } from './views-differ.ts';

/** «№ 5 ЖББМ, 7А: дүйсенбі, 3-сабақ» */
const slot = (language: Language, { school, class: name, day, period }: ViewArgs): string => {
  const words = timetableWords[language];
  return `${list([school, words.class(name)])}: ${list([words.days[(day ?? 0) - 1], words.period(`${period}`)])}`;
};
const what = { kk: { teacher: 'мұғалім', subject: 'пән', room: 'кабинет' }, ru: { teacher: 'учитель', subject: 'предмет', room: 'кабинет' }, en: { teacher: 'the teacher is', subject: 'the subject is', room: 'the room is' } } as const;

export const strings: CheckStrings<typeof viewsDiffer> = {
  kk: {
    title: 'Бір аптаның екі кестесі сәйкес емес',
    about: 'Кітапта бір апта екі түрде берілген (мысалы, сыныптар және мұғалімдер бойынша), ал олар бір-біріне қайшы. Қайсысы дұрыс екенін тексеріп, екіншісін түзетіңіз.',
    finding: (args) => {
      const { sheet, otherSheet, here, there, compared, differing } = args;
      if (args.what === 'week') return `«${sheet}» және «${otherSheet}» парақтарындағы кестелердің көбі сәйкес емес: бірі ескі нұсқа немесе басқа апта болуы мүмкін (салыстырылған сабақ – ${compared}, әртүрлісі – ${differing}).`;
      if (args.what === 'absent') return `${slot('kk', args)} – «${here ? sheet : otherSheet}» парағында сабақ бар (${here || there}), ал «${here ? otherSheet : sheet}» парағында жоқ.`;
      return `${slot('kk', args)} – «${sheet}» парағында ${what.kk[args.what]} – «${here}», ал «${otherSheet}» парағында – «${there}».`;
    },
  },
  ru: {
    title: 'Два расписания одной недели расходятся',
    about: 'В книге одна неделя дана в двух видах (например, по классам и по учителям), и они противоречат друг другу. Проверьте, какое верно, и исправьте другое.',
    finding: (args) => {
      const { sheet, otherSheet, here, there, compared, differing } = args;
      if (args.what === 'week') return `Расписания на листах «${sheet}» и «${otherSheet}» в основном расходятся: возможно, одно из них старое или другой недели (сравнено уроков – ${compared}, расходится – ${differing}).`;
      if (args.what === 'absent') return `${slot('ru', args)} – на листе «${here ? sheet : otherSheet}» урок есть (${here || there}), а на листе «${here ? otherSheet : sheet}» его нет.`;
      return `${slot('ru', args)} – на листе «${sheet}» ${what.ru[args.what]} – «${here}», а на листе «${otherSheet}» – «${there}».`;
    },
  },
  en: {
    title: 'Two timetables of one week differ',
    about: 'The workbook shows one week in two ways (by classes and by teachers, say), and they contradict each other. See which is right and mend the other.',
    finding: (args) => {
      const { sheet, otherSheet, here, there, compared, differing } = args;
      if (args.what === 'week') return `The timetables on the sheets “${sheet}” and “${otherSheet}” differ for the most part: one may be old, or of another week (lessons compared: ${compared}, differing: ${differing}).`;
      if (args.what === 'absent') return `${slot('en', args)} – the sheet “${here ? sheet : otherSheet}” has a lesson (${here || there}), the sheet “${here ? otherSheet : sheet}” has none.`;
      return `${slot('en', args)} – on the sheet “${sheet}” ${what.en[args.what]} “${here}”, on the sheet “${otherSheet}” “${there}”.`;
    },
  },
};
