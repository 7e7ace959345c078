import type { EventKind } from '../../domain/network/records.ts';
import type { ReportStrings } from '../report.ts';
import { saying, type CellNumber, type Sentence } from '../sentence.ts';

/** A column of the table; `unknown`: the kind was not understood. */
export type EventColumn = EventKind | 'unknown';

interface ParticipationWords {
  readonly sheet: string;
  /** `ofOblast`: all entries are of events of the oblast. */
  readonly heading: (ofOblast: boolean) => string;
  readonly kinds: Readonly<Record<EventColumn, string>>;
  /** Within a sentence. */
  readonly named: Readonly<Record<EventColumn, string>>;
  readonly tookPart: (place: string, all: CellNumber, kinds: Sentence) => Sentence;
  readonly nobody: string;
  readonly total: string;
  readonly others: string;
  readonly allTogether: (usual: CellNumber, others: CellNumber, all: CellNumber) => Sentence;
  readonly counted: string;
}

const [kk, ru, en] = [saying('kk'), saying('ru'), saying('en')];

export const strings: ReportStrings<ParticipationWords> = {
  kk: {
    title: 'Іс-шараларға қатысу',
    about: 'Аудандар мен қалалар бойынша іс-шараларға қатысқандар саны: конференция, форум, семинар, вебинар, воркшоп, шеберлік сынып, байқау, олимпиада.',
    sheet: 'Іс-шаралар (есеп)',
    heading: (ofOblast) => `Ресурстық орталықтар мен шағын жинақты мектептер мұғалімдерінің ${ofOblast ? 'облыстық ' : ''}іс-шараларға қатысуы`,
    kinds: {
      forum: 'ҒТК, форум, фестиваль', seminar: 'Семинар', webinar: 'Вебинар', workshop: 'Воркшоп, boot camp', 'master-class': 'Шеб. сынып', contest: 'Байқау', olympiad: 'Олимпиада',
      project: 'Жоба', visit: 'Мектепке бару', unknown: 'Түрі анықталмады',
    },
    named: {
      forum: 'ҒТК, форум, фестиваль', seminar: 'семинар', webinar: 'вебинар', workshop: 'воркшоп, boot camp', 'master-class': 'шеберлік сынып', contest: 'байқау', olympiad: 'олимпиада',
      project: 'жоба', visit: 'мектепке бару', unknown: 'түрі анықталмаған',
    },
    tookPart: (place, all, kinds) => kk`${place === '' ? 'Іс-шараларға' : `${place} бойынша іс-шараларға`} барлығы ${all} адам қатысты: ${kinds}.`,
    nobody: 'Іс-шараларға қатысу туралы дерек жоқ.',
    total: 'Барлығы',
    others: 'Басқа іс-шаралар',
    allTogether: (usual, others, all) => kk`Екі кестеде қоса есептегенде: ${usual} + ${others} = ${all} адам.`,
    counted: 'Жолда адам саны көрсетілмесе, бір адам деп есептелді.',
  },
  ru: {
    title: 'Участие в мероприятиях',
    about: 'Число участников мероприятий по районам и городам: конференции, форумы, семинары, вебинары, воркшопы, мастер-классы, конкурсы, олимпиады.',
    sheet: 'Мероприятия (отчёт)',
    heading: (ofOblast) => `Участие учителей ресурсных центров и малокомплектных школ в ${ofOblast ? 'областных ' : ''}мероприятиях`,
    kinds: {
      forum: 'НПК, форум, фестиваль', seminar: 'Семинар', webinar: 'Вебинар', workshop: 'Воркшоп, boot camp', 'master-class': 'Мастер-класс', contest: 'Конкурс', olympiad: 'Олимпиада',
      project: 'Проект', visit: 'Выезд в школу', unknown: 'Вид не указан',
    },
    named: {
      forum: 'НПК, форум, фестиваль', seminar: 'семинар', webinar: 'вебинар', workshop: 'воркшоп, boot camp', 'master-class': 'мастер-класс', contest: 'конкурс', olympiad: 'олимпиада',
      project: 'проект', visit: 'выезд в школу', unknown: 'вид не указан',
    },
    tookPart: (place, all, kinds) => ru`${place === '' ? 'Участников' : `${place}: участников`} мероприятий всего – ${all}: ${kinds}.`,
    nobody: 'Сведений об участии в мероприятиях нет.',
    total: 'Всего',
    others: 'Другие мероприятия',
    allTogether: (usual, others, all) => ru`В двух таблицах вместе: ${usual} + ${others} = ${all}.`,
    counted: 'Если в строке не указано число участников, учтён один человек.',
  },
  en: {
    title: 'Participation in events',
    about: 'People who took part in events by district and city: conferences, seminars, webinars, workshops, master classes, contests, olympiads.',
    sheet: 'Events (report)',
    heading: (ofOblast) => `Teachers of Resource Centers and small-class schools in events${ofOblast ? ' of the oblast' : ''}`,
    kinds: {
      forum: 'Confer., forum, festival', seminar: 'Seminar', webinar: 'Webinar', workshop: 'Workshop, boot camp', 'master-class': 'Master class', contest: 'Contest', olympiad: 'Olympiad',
      project: 'Project', visit: 'School visit', unknown: 'Kind not given',
    },
    named: {
      forum: 'conference, forum, festival', seminar: 'seminar', webinar: 'webinar', workshop: 'workshop, boot camp', 'master-class': 'master class', contest: 'contest', olympiad: 'olympiad',
      project: 'project', visit: 'school visit', unknown: 'kind not given',
    },
    tookPart: (place, all, kinds) => en`${place === '' ? 'People' : `${place}: people`} who took part in events – ${all}: ${kinds}.`,
    nobody: 'There is nothing about participation in events.',
    total: 'Total',
    others: 'Other events',
    allTogether: (usual, others, all) => en`Both tables together: ${usual} + ${others} = ${all}.`,
    counted: 'Where a row gives no number of people, one was counted.',
  },
};
