import type { AssignmentKind } from '../../domain/session/records.ts';
import type { InEveryLanguage } from '../../text/language.ts';
import { formatNumber } from '../../text/numbers.ts';

interface DutyWords {
  readonly byPerson: string;
  readonly personFacts: (done: number, due: number, late: number, coming: number) => string;
  readonly noPeople: string;
  readonly deadlines: string;
  readonly deadlinesAbout: string;
  readonly allActivities: string;

  readonly noResults: string;
  readonly results: Readonly<Record<'subject' | 'school' | 'grade' | 'pupils' | 'quality' | 'success' | 'level' | 'average', string>>;
  readonly by: Readonly<Record<'subject' | 'school' | 'grade', string>>;
  readonly changes: string;
  readonly points: (before: string, after: string, points: string) => string;
  readonly answers: string;
  readonly answer: string;
  readonly times: string;
  readonly showOf: string;

  readonly noAssignments: string;
  readonly assignments: Readonly<Record<AssignmentKind, string>>;
}

export const dutyWords: InEveryLanguage<DutyWords> = {
  kk: {
    byPerson: 'Адам бойынша',
    personFacts: (done, due, late, coming) => [late > 0 ? `мерзімі өтті ${formatNumber(late, 'kk')}` : '', due > 0 ? `жақын ${formatNumber(due, 'kk')}` : '', coming > 0 ? `алда ${formatNumber(coming, 'kk')}` : '', `орындалды ${formatNumber(done, 'kk')}`].filter(Boolean).join(' · '),
    noPeople: 'Жоспарда орындаушылар, реестрде жауаптылар жазылмаған.',
    deadlines: 'Мерзімдерді күнтізбе файлымен алу (.ics)',
    deadlinesAbout: 'Файлда іс-шаралар мен жауаптылардың аты-жөні болады, ол осы кітаптан тыс сақталады.',
    allActivities: 'Барлық іс-шара',
    noResults: 'Бағалар әлі енгізілмеген.',
    results: { subject: 'Пән', school: 'Мектеп', grade: 'Сынып', pupils: 'Оқушы', quality: 'Сапа, %', success: 'Үлгерім, %', level: 'СОУ, %', average: 'Орташа' },
    by: { subject: 'пәндер бойынша', school: 'мектептер бойынша', grade: 'сыныптар бойынша' },
    changes: 'Сапаның өзгеруі: кіру тестісінен шығу тестісіне дейін', points: (before, after, points) => `${before} % → ${after} % (${points} пайыздық тармақ)`,
    answers: 'Сауалнама', answer: 'Жауап', times: 'Саны', showOf: 'Қай бағалау',
    noAssignments: 'Сессияаралық тапсырма жазылмаған.',
    assignments: { task: 'тапсырма', consultation: 'кеңес', 'online-lesson': 'онлайн сабақ', 'method-help': 'әдістемелік көмек' },
  },
  ru: {
    byPerson: 'По людям',
    personFacts: (done, due, late, coming) => [late > 0 ? `срок прошёл ${formatNumber(late, 'ru')}` : '', due > 0 ? `срок близко ${formatNumber(due, 'ru')}` : '', coming > 0 ? `впереди ${formatNumber(coming, 'ru')}` : '', `выполнено ${formatNumber(done, 'ru')}`].filter(Boolean).join(' · '),
    noPeople: 'В плане нет исполнителей, в реестре нет ответственных.',
    deadlines: 'Скачать сроки для календаря (.ics)',
    deadlinesAbout: 'В файле будут мероприятия и имена ответственных, он хранится вне этой книги.',
    allActivities: 'Все мероприятия',
    noResults: 'Оценки ещё не внесены.',
    results: { subject: 'Предмет', school: 'Школа', grade: 'Класс', pupils: 'Учеников', quality: 'Качество, %', success: 'Успеваемость, %', level: 'СОУ, %', average: 'Средний балл' },
    by: { subject: 'по предметам', school: 'по школам', grade: 'по классам' },
    changes: 'Изменение качества: от входного теста к выходному', points: (before, after, points) => `${before} % → ${after} % (${points} п. п.)`,
    answers: 'Анкета', answer: 'Ответ', times: 'Сколько', showOf: 'Какое оценивание',
    noAssignments: 'Межсессионных заданий нет.',
    assignments: { task: 'задание', consultation: 'консультация', 'online-lesson': 'онлайн-урок', 'method-help': 'методическая помощь' },
  },
  en: {
    byPerson: 'By person',
    personFacts: (done, due, late, coming) => [late > 0 ? `late ${formatNumber(late, 'en')}` : '', due > 0 ? `due soon ${formatNumber(due, 'en')}` : '', coming > 0 ? `ahead ${formatNumber(coming, 'en')}` : '', `done ${formatNumber(done, 'en')}`].filter(Boolean).join(' · '),
    noPeople: 'The plan names nobody, and no duties are assigned.',
    deadlines: 'Download the deadlines for a calendar (.ics)',
    deadlinesAbout: 'The file holds the activities with the names of those responsible; it is kept outside of this workbook.',
    allActivities: 'All activities',
    noResults: 'There are no marks yet.',
    results: { subject: 'Subject', school: 'School', grade: 'Grade', pupils: 'Pupils', quality: 'Quality, %', success: 'Success, %', level: 'Level, %', average: 'Average' },
    by: { subject: 'by subject', school: 'by school', grade: 'by grade' },
    changes: 'Change of quality from the entry test to the exit test', points: (before, after, points) => `${before} % → ${after} % (${points} points)`,
    answers: 'Questionnaire', answer: 'Answer', times: 'Times', showOf: 'Which marks',
    noAssignments: 'There are no tasks between sessions.',
    assignments: { task: 'task', consultation: 'consultation', 'online-lesson': 'online lesson', 'method-help': 'help with method' },
  },
};
