import type { EventKind } from '../domain/network/records.ts';
import type { InEveryLanguage } from './language.ts';

/** Labels of what the functions count over registers. */
export interface NetworkWords {
  readonly unit: string;
  readonly school: string;
  readonly group: string;
  readonly total: string;
  readonly unknownUnit: string;
  readonly small: string;
  readonly hubs: string;
  readonly attached: string;
  readonly smallHubs: string;
  readonly unattached: string;
  readonly classes: string;
  readonly kk: string;
  readonly ru: string;
  readonly other: string;
  readonly withoutLanguage: string;
  readonly with: string;
  readonly without: string;
  readonly teachers: string;
  readonly notUnderstood: string;
  readonly schools: string;
  readonly pupils: string;
  readonly grades: (from: number, to: number) => string;
  readonly otherGrades: string;
  readonly events: Readonly<Record<EventKind, string>>;
  readonly unknownEvent: string;
}

export const networkWords: InEveryLanguage<NetworkWords> = {
  kk: {
    unit: 'Аудан/қала', school: 'Мектеп', group: 'Топ', total: 'Барлығы', unknownUnit: 'Аудан/қаласы белгісіз',
    small: 'ШЖМ', hubs: 'Тірек мектебі (РО)', attached: 'Бекітілген ШЖМ', smallHubs: 'РО болып табылатын ШЖМ', unattached: 'Бекітілмеген ШЖМ',
    classes: 'Біріктірілген сыныптар', kk: 'қазақ тілінде', ru: 'орыс тілінде', other: 'басқа тілде', withoutLanguage: 'тілі көрсетілмеген', with: 'Біріктірілген сыныптары бар ШЖМ', without: 'Біріктірілген сыныптары жоқ ШЖМ',
    teachers: 'Педагогтер', notUnderstood: 'Анықталмады', schools: 'Мектептер (шебер, зерттеуші)',
    pupils: 'Оқушылар', grades: (from, to) => (from === to ? `${from}-сынып` : `${from}–${to}-сынып`), otherGrades: 'Басқа сыныптар',
    events: { forum: 'ҒТК, форум, фестиваль', seminar: 'Семинар', webinar: 'Вебинар', workshop: 'Воркшоп, boot camp', 'master-class': 'Шеберлік сынып', contest: 'Байқау', olympiad: 'Олимпиада', project: 'Жоба', visit: 'Мектепке бару' },
    unknownEvent: 'Түрі анықталмады',
  },
  ru: {
    unit: 'Район/город', school: 'Школа', group: 'Группа', total: 'Всего', unknownUnit: 'Район/город неизвестен',
    small: 'МКШ', hubs: 'Опорные школы (РЦ)', attached: 'Прикреплённые МКШ', smallHubs: 'МКШ, являющиеся РЦ', unattached: 'Неприкреплённые МКШ',
    classes: 'Совмещённые классы', kk: 'на казахском', ru: 'на русском', other: 'на другом языке', withoutLanguage: 'язык не указан', with: 'МКШ с совмещёнными классами', without: 'МКШ без совмещённых классов',
    teachers: 'Педагоги', notUnderstood: 'Не определено', schools: 'Школы (мастер, исследователь)',
    pupils: 'Учащиеся', grades: (from, to) => (from === to ? `${from} класс` : `${from}–${to} классы`), otherGrades: 'Другие классы',
    events: { forum: 'НПК, форум, фестиваль', seminar: 'Семинар', webinar: 'Вебинар', workshop: 'Воркшоп, boot camp', 'master-class': 'Мастер-класс', contest: 'Конкурс', olympiad: 'Олимпиада', project: 'Проект', visit: 'Выезд в школу' },
    unknownEvent: 'Вид не определён',
  },
  en: {
    unit: 'District/city', school: 'School', group: 'Group', total: 'Total', unknownUnit: 'Unknown district/city',
    small: 'Small-class schools', hubs: 'Hub schools', attached: 'Attached small-class schools', smallHubs: 'Small-class schools that are hubs', unattached: 'Unattached small-class schools',
    classes: 'Combined classes', kk: 'in Kazakh', ru: 'in Russian', other: 'in another language', withoutLanguage: 'without language', with: 'Schools with combined classes', without: 'Schools without combined classes',
    teachers: 'Teachers', notUnderstood: 'Not understood', schools: 'Schools (master, researcher)',
    pupils: 'Pupils', grades: (from, to) => (from === to ? `Grade ${from}` : `Grades ${from}–${to}`), otherGrades: 'Other grades',
    events: { forum: 'Conference, forum, festival', seminar: 'Seminar', webinar: 'Webinar', workshop: 'Workshop, boot camp', 'master-class': 'Master class', contest: 'Contest', olympiad: 'Olympiad', project: 'Project', visit: 'Visit' },
    unknownEvent: 'Kind not understood',
  },
};
