import type { Language } from '../../text/language.ts';
import { list, timetableWords } from '../../text/timetable.ts';
import type { CheckStrings } from '../check.ts';
import type { planLonely } from './plan-lonely.ts';

type Plans = Parameters<CheckStrings<typeof planLonely>['kk']['finding']>[0]['plans'];
const most = 5;
const named = (plans: Plans, language: Language) => list(plans.slice(0, most).map(({ subject, class: name }) => `${subject} (${timetableWords[language].class(name)})`)) + (plans.length > most ? ', …' : '');

export const strings: CheckStrings<typeof planLonely> = {
  kk: {
    title: 'КТЖ-ны салыстыратын тірек мектептің жоспары жоқ',
    about: 'Магнит мектептің тақырыптық жоспарына тірек мектептің сол пәннен, сол сыныптан жоспары табылмады немесе екеуінің ортақ тақырыбы жоққа тән. Бір мектепке бір рет сұралады.',
    finding: ({ school, plans, unlike }) =>
      unlike
        ? `${school}: ${named(plans, 'kk')} – тірек мектептің жоспарымен ортақ тақырыптар өте аз. Оқулығы, тілі немесе пәні басқа ма?`
        : `${school}: ${named(plans, 'kk')} – кітапта тірек мектептің осындай жоспары жоқ. Қосасыз ба?`,
  },
  ru: {
    title: 'КТП не с чем сравнить у опорной школы',
    about: 'Для тематического плана магнитной школы не нашлось плана опорной по тому же предмету и классу, или у них почти нет общих тем. Спрашивается один раз на школу.',
    finding: ({ school, plans, unlike }) =>
      unlike
        ? `${school}: ${named(plans, 'ru')} – с планом опорной школы почти нет общих тем. Другой учебник, язык или предмет?`
        : `${school}: ${named(plans, 'ru')} – в книге нет такого плана опорной школы. Добавите его?`,
  },
  en: {
    title: 'No plan of the hub to compare with',
    about: 'For the plan of a magnet school the hub has none of the subject and grade, or the two have hardly a topic in common. Asked once for each school.',
    finding: ({ school, plans, unlike }) =>
      unlike
        ? `${school}: ${named(plans, 'en')} – hardly a topic in common with the hub’s plan. Another textbook, language or subject?`
        : `${school}: ${named(plans, 'en')} – the workbook has no such plan of the hub. Will you add it?`,
  },
};
