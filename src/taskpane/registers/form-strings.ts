import type { EntryProblem } from '../../jobs/registers-view.ts';
import type { InEveryLanguage } from '../../text/language.ts';
import { formatNumber } from '../../text/numbers.ts';

type Args = EntryProblem['args'];
type Form = 'schools' | 'classes';

interface FormWords {
  readonly title: Readonly<Record<'add' | 'edit', Readonly<Record<Form, string>>>>;
  readonly which: Readonly<Record<Form, string>>;
  readonly whichAbout: Readonly<Record<Form, string>>;
  readonly search: string;
  readonly noMatch: string;
  readonly moreMatches: (count: number) => string;
  readonly choose: string;
  readonly none: string;
  readonly optional: string;
  readonly day: string;
  readonly grades: string;
  readonly pupilsOf: (grade: number) => string;
  readonly gradeSpoken: (grade: number) => string;
  readonly more: string;
  readonly save: string;
  readonly saveAnyway: string;
  readonly another: Readonly<Record<Form, string>>;
  readonly editThis: string;
  readonly saved: Readonly<Record<Form, (name: string) => string>>;
  readonly goToRow: string;
  readonly wrong: (count: number) => string;
  readonly doubtful: (count: number) => string;
  readonly aside: string;
  readonly problems: Readonly<Record<EntryProblem['code'], (args: Args) => string>>;
}

const gradeKk = (grade: number) => (grade === 0 ? 'МАД сыныбы' : `${grade}-сынып`);
const gradeRu = (grade: number) => (grade === 0 ? 'предшкольный класс' : `${grade} класс`);
const gradeEn = (grade: number) => (grade === 0 ? 'pre-school class' : `grade ${grade}`);
/** A number or a name that a problem speaks of. */
const told = (args: Args, name: string): string => String(args[name] ?? '');

export const formWords: InEveryLanguage<FormWords> = {
  kk: {
    title: { add: { schools: 'Жаңа мектеп', classes: 'Жаңа біріктірілген сынып' }, edit: { schools: 'Мектептің деректері', classes: 'Біріктірілген сыныптың деректері' } },
    which: { schools: 'Қай мектеп', classes: 'Қай сынып' },
    whichAbout: { schools: 'Ауданын не атауын жаза бастаңыз.', classes: 'Мектебін не ауданын жаза бастаңыз.' },
    search: 'Тізімнен таңдау',
    noMatch: 'Тізімде мұндай мектеп жоқ',
    moreMatches: (count) => `Тағы ${formatNumber(count, 'kk')}: атауын толығырақ жазыңыз`,
    choose: 'Таңдаңыз',
    none: 'көрсетілмеген',
    optional: 'Қосымша мәліметтер',
    day: 'Мысалы: 01.09.2025',
    grades: 'Екі немесе үш сыныпты белгілеңіз.',
    pupilsOf: (grade) => `${gradeKk(grade)}: оқушы саны`,
    gradeSpoken: gradeKk,
    more: 'Барлық сыныптарды көрсету',
    save: 'Сақтау',
    saveAnyway: 'Осылай сақтау',
    another: { schools: 'Тағы бір мектеп қосу', classes: 'Тағы бір сынып қосу' },
    editThis: 'Өзгерту',
    saved: { schools: (name) => `${name} сақталды.`, classes: (name) => `${name} сақталды.` },
    goToRow: 'Жолына өту',
    wrong: (count) => `Сақталмады: ${formatNumber(count, 'kk')} жолды түзетіңіз.`,
    doubtful: (count) => `Ескерту бар (${formatNumber(count, 'kk')}). Дұрыс болса, «Осылай сақтау» батырмасын басыңыз.`,
    aside: 'Сақталмаған жазбаңыз қайта ашылды.',
    problems: {
      required: () => 'Толтыру керек',
      'not-a-day': () => 'Күнді былай жазыңыз: 01.09.2025',
      'not-grades': () => 'Сыныптарды былай жазыңыз: 1-9 немесе 2+3',
      'not-a-number': () => 'Бүтін сан жазыңыз',
      unknown: (args) => `«${told(args, 'text')}» реестрде жоқ`,
      repeated: () => 'Мұндай жазба реестрде бар',
      'too-many-grades': (args) => `Әдетте ${told(args, 'most')} сыныптан артық біріктірілмейді`,
      'gap-too-wide': (args) => `Сыныптардың айырмасы ${told(args, 'gap')}, «Баптау» парағында ең көбі ${told(args, 'most')}`,
      'not-in-school': (args) => `Мектепте мұндай сынып жоқ: ${told(args, 'grades')}`,
      'days-reversed': () => 'Аяқталу күні басталу күнінен ерте',
      'pupils-and-grades': () => 'Оқушы саны сынып санына сай емес',
      'hub-attached': () => 'Тірек мектебінің өзі басқа тірек мектебіне бекітілмейді',
      'no-column': () => 'Кітаптағы кестеде мұндай баған жоқ',
      'no-register': () => 'Кітапта бұл реестр жоқ: алдымен реестрді қосыңыз',
    },
  },
  ru: {
    title: { add: { schools: 'Новая школа', classes: 'Новый совмещённый класс' }, edit: { schools: 'Сведения о школе', classes: 'Сведения о совмещённом классе' } },
    which: { schools: 'Какая школа', classes: 'Какой класс' },
    whichAbout: { schools: 'Начните вводить район или название.', classes: 'Начните вводить школу или район.' },
    search: 'Выбрать из списка',
    noMatch: 'В списке нет такой школы',
    moreMatches: (count) => `Ещё ${formatNumber(count, 'ru')}: введите название точнее`,
    choose: 'Выберите',
    none: 'не указано',
    optional: 'Дополнительные сведения',
    day: 'Например: 01.09.2025',
    grades: 'Отметьте два или три класса.',
    pupilsOf: (grade) => `${gradeRu(grade)}: число учащихся`,
    gradeSpoken: gradeRu,
    more: 'Показать все классы',
    save: 'Сохранить',
    saveAnyway: 'Сохранить так',
    another: { schools: 'Добавить ещё школу', classes: 'Добавить ещё класс' },
    editThis: 'Изменить',
    saved: { schools: (name) => `Сохранено: ${name}.`, classes: (name) => `Сохранено: ${name}.` },
    goToRow: 'Перейти к строке',
    wrong: (count) => `Не сохранено. Исправьте поля: ${formatNumber(count, 'ru')}.`,
    doubtful: (count) => `Есть замечания (${formatNumber(count, 'ru')}). Если всё верно, нажмите «Сохранить так».`,
    aside: 'Открыта ваша несохранённая запись.',
    problems: {
      required: () => 'Нужно заполнить',
      'not-a-day': () => 'Напишите дату так: 01.09.2025',
      'not-grades': () => 'Напишите классы так: 1-9 или 2+3',
      'not-a-number': () => 'Напишите целое число',
      unknown: (args) => `«${told(args, 'text')}» — нет в реестре`,
      repeated: () => 'Такая запись в реестре уже есть',
      'too-many-grades': (args) => `Обычно объединяют не больше ${told(args, 'most')} классов`,
      'gap-too-wide': (args) => `Разница классов ${told(args, 'gap')}, а на листе «Настройки» — не больше ${told(args, 'most')}`,
      'not-in-school': (args) => `В школе нет таких классов: ${told(args, 'grades')}`,
      'days-reversed': () => 'Последний день раньше первого',
      'pupils-and-grades': () => 'Число учащихся не соответствует числу классов',
      'hub-attached': () => 'Опорная школа сама не прикрепляется к другой опорной',
      'no-column': () => 'В таблице книги нет такого столбца',
      'no-register': () => 'В книге нет этого реестра: сначала добавьте его',
    },
  },
  en: {
    title: { add: { schools: 'New school', classes: 'New combined class' }, edit: { schools: 'Data of the school', classes: 'Data of the combined class' } },
    which: { schools: 'Which school', classes: 'Which class' },
    whichAbout: { schools: 'Begin to type its district or name.', classes: 'Begin to type its school or district.' },
    search: 'Choose from the list',
    noMatch: 'No such school in the list',
    moreMatches: (count) => `${formatNumber(count, 'en')} more: type more of the name`,
    choose: 'Choose',
    none: 'not given',
    optional: 'More details',
    day: 'For example: 01.09.2025',
    grades: 'Tick two or three grades.',
    pupilsOf: (grade) => `Pupils, ${gradeEn(grade)}`,
    gradeSpoken: gradeEn,
    more: 'Show all grades',
    save: 'Save',
    saveAnyway: 'Save all the same',
    another: { schools: 'Add another school', classes: 'Add another class' },
    editThis: 'Edit',
    saved: { schools: (name) => `Saved: ${name}.`, classes: (name) => `Saved: ${name}.` },
    goToRow: 'Go to its row',
    wrong: (count) => `Not saved. Fields to correct: ${formatNumber(count, 'en')}.`,
    doubtful: (count) => `There are remarks (${formatNumber(count, 'en')}). If it is right, press “Save all the same”.`,
    aside: 'Your unsaved entry is open again.',
    problems: {
      required: () => 'Needed',
      'not-a-day': () => 'Write the day like this: 01.09.2025',
      'not-grades': () => 'Write grades like this: 1-9 or 2+3',
      'not-a-number': () => 'Write a whole number',
      unknown: (args) => `“${told(args, 'text')}” is not in the register`,
      repeated: () => 'The register has such a record already',
      'too-many-grades': (args) => `Usually no more than ${told(args, 'most')} grades are combined`,
      'gap-too-wide': (args) => `The grades lie ${told(args, 'gap')} apart; the sheet of settings gives ${told(args, 'most')} at most`,
      'not-in-school': (args) => `The school does not have: ${told(args, 'grades')}`,
      'days-reversed': () => 'The last day is before the first',
      'pupils-and-grades': () => 'The numbers of pupils do not match the grades',
      'hub-attached': () => 'A hub school is not attached to another hub',
      'no-column': () => 'The table in the workbook has no such column',
      'no-register': () => 'The workbook does not have this register: add it first',
    },
  },
};
