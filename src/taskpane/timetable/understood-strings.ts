import type { TimetableTableView } from '../../jobs/desk.ts';
import type { Layout, TimetableCorrection } from '../../sheet/timetables/timetables.ts';
import type { InEveryLanguage } from '../../text/language.ts';
import { formatNumber } from '../../text/numbers.ts';

type Axis = keyof TimetableTableView['axes'];
type Part = NonNullable<TimetableCorrection['order']>[number];

interface UnderstoodWords {
  readonly layouts: Readonly<Record<Layout, string>>;
  readonly outline: (address: string) => string;
  readonly axes: Readonly<Record<Axis, string>>;
  readonly samples: string;
  readonly ambiguous: string;
  readonly notUnderstood: (count: number) => string;
  readonly listed: (shown: number, all: number) => string;
  readonly hiddenLines: (count: number) => string;
  readonly readHidden: string;
  readonly readHiddenSheet: string;
  readonly correct: string;
  readonly layout: string;
  readonly asRecognised: string;
  readonly namesAt: Readonly<Record<'classes' | 'teachers' | 'rooms', string>>;
  readonly daysAt: string;
  readonly periodsAt: string;
  readonly timesAt: string;
  readonly row: (row: number) => string;
  readonly column: (letter: string) => string;
  readonly rowsPerPeriod: string;
  readonly order: string;
  readonly line: (line: number) => string;
  readonly parts: Readonly<Record<Part, string>>;
  readonly week: string;
  readonly weeks: Readonly<Record<'a' | 'b', string>>;
  readonly shift: string;
  readonly shifts: (shift: number) => string;
  readonly remember: string;
  readonly rememberAbout: string;
  readonly noTimetable: string;
}

/** How a timetable was understood, and how it is corrected. */
export const understoodWords: InEveryLanguage<UnderstoodWords> = {
  kk: {
    layouts: {
      list: 'тізім: әр жолда бір сабақ', 'classes-across': 'сыныптар бағандарда, күндер жолдарда', 'classes-down': 'сыныптар жолдарда, күндер бағандарда', 'class-blocks': 'әр сыныпқа бөлек кесте',
      'teachers-down': 'мұғалімдер жолдарда', 'teachers-across': 'мұғалімдер бағандарда', 'teacher-blocks': 'әр мұғалімге бөлек кесте', 'rooms-down': 'кабинеттер жолдарда', 'rooms-across': 'кабинеттер бағандарда',
    },
    outline: (address) => `Кесте алып жатқан орын: ${address}`,
    axes: { days: 'Күндер', periods: 'Сабақ нөмірлері', times: 'Уақыты', classes: 'Сыныптар', others: 'Мұғалімдер мен кабинеттер' },
    samples: 'Мысалы, былай оқылды:',
    ambiguous: 'басқаша да оқуға болады',
    notUnderstood: (count) => `Түсініксіз ұяшықтар: ${formatNumber(count, 'kk')}`,
    listed: (shown, all) => `Алғашқы ${formatNumber(shown, 'kk')} ұяшық көрсетілді, барлығы ${formatNumber(all, 'kk')}.`,
    hiddenLines: (count) => `Жасырын жолдар мен бағандарда да сабақ бар (${formatNumber(count, 'kk')}). Олар оқылған жоқ.`,
    readHidden: 'Жасырындарын да оқу',
    readHiddenSheet: 'Бұл парақты да оқу',
    correct: 'Басқаша түсінілсе, түзетіңіз',
    layout: 'Кесте қалай орналасқан',
    asRecognised: 'өзі танығандай',
    namesAt: { classes: 'Сынып атаулары қайда', teachers: 'Мұғалімдердің аты-жөні қайда', rooms: 'Кабинет атаулары қайда' },
    daysAt: 'Күндер қайда',
    periodsAt: 'Сабақ нөмірлері қайда',
    timesAt: 'Сабақ уақыты қайда',
    row: (row) => `${row}-жолда`,
    column: (letter) => `${letter} бағанында`,
    rowsPerPeriod: 'Бір сабақ неше жол алады',
    order: 'Ұяшықта не қай ретпен тұр',
    line: (line) => `${line}-орында`,
    parts: { subject: 'Пән', teachers: 'Мұғалім', rooms: 'Кабинет', classes: 'Сынып' },
    week: 'Қай апта',
    weeks: { a: 'А (алымы)', b: 'Б (бөлімі)' },
    shift: 'Ауысым',
    shifts: (shift) => `${shift}-ауысым`,
    remember: 'Осылай оқып, есте сақтау',
    rememberAbout: 'Түзетуіңіз файлмен бірге сақталады: осындай кесте келесіде де солай оқылады.',
    noTimetable: 'Бұл сабақ кестесі емес',
  },
  ru: {
    layouts: {
      list: 'список: в строке один урок', 'classes-across': 'классы по столбцам, дни по строкам', 'classes-down': 'классы по строкам, дни по столбцам', 'class-blocks': 'отдельная таблица на каждый класс',
      'teachers-down': 'учителя по строкам', 'teachers-across': 'учителя по столбцам', 'teacher-blocks': 'отдельная таблица на каждого учителя', 'rooms-down': 'кабинеты по строкам', 'rooms-across': 'кабинеты по столбцам',
    },
    outline: (address) => `Расписание занимает ${address}`,
    axes: { days: 'Дни', periods: 'Номера уроков', times: 'Время', classes: 'Классы', others: 'Учителя и кабинеты' },
    samples: 'Например, прочитано так:',
    ambiguous: 'можно прочитать и иначе',
    notUnderstood: (count) => `Непонятные ячейки: ${formatNumber(count, 'ru')}`,
    listed: (shown, all) => `Показаны первые ${formatNumber(shown, 'ru')} из ${formatNumber(all, 'ru')}.`,
    hiddenLines: (count) => `Уроки есть и в скрытых строках и столбцах (${formatNumber(count, 'ru')}). Они не прочитаны.`,
    readHidden: 'Прочитать и скрытое',
    readHiddenSheet: 'Прочитать и этот лист',
    correct: 'Если понято не так, поправьте',
    layout: 'Как расположено расписание',
    asRecognised: 'как распознано',
    namesAt: { classes: 'Где названия классов', teachers: 'Где имена учителей', rooms: 'Где названия кабинетов' },
    daysAt: 'Где дни',
    periodsAt: 'Где номера уроков',
    timesAt: 'Где время уроков',
    row: (row) => `строка ${row}`,
    column: (letter) => `столбец ${letter}`,
    rowsPerPeriod: 'Сколько строк занимает урок',
    order: 'Что и в каком порядке стоит в ячейке',
    line: (line) => `На ${line}-м месте`,
    parts: { subject: 'Предмет', teachers: 'Учитель', rooms: 'Кабинет', classes: 'Класс' },
    week: 'Какая неделя',
    weeks: { a: 'А (числитель)', b: 'Б (знаменатель)' },
    shift: 'Смена',
    shifts: (shift) => `${shift}-я смена`,
    remember: 'Прочитать так и запомнить',
    rememberAbout: 'Ваша поправка хранится вместе с файлом: в следующий раз такое расписание прочитается так же.',
    noTimetable: 'Это не расписание',
  },
  en: {
    layouts: {
      list: 'a list: one lesson in a row', 'classes-across': 'classes in columns, days in rows', 'classes-down': 'classes in rows, days in columns', 'class-blocks': 'a table for each class',
      'teachers-down': 'teachers in rows', 'teachers-across': 'teachers in columns', 'teacher-blocks': 'a table for each teacher', 'rooms-down': 'rooms in rows', 'rooms-across': 'rooms in columns',
    },
    outline: (address) => `The timetable takes ${address}`,
    axes: { days: 'Days', periods: 'Numbers of lessons', times: 'Times', classes: 'Classes', others: 'Teachers and rooms' },
    samples: 'For example, it was read so:',
    ambiguous: 'can be read in another way too',
    notUnderstood: (count) => `Cells not understood: ${formatNumber(count, 'en')}`,
    listed: (shown, all) => `The first ${formatNumber(shown, 'en')} of ${formatNumber(all, 'en')} are listed.`,
    hiddenLines: (count) => `There are lessons in hidden rows and columns too (${formatNumber(count, 'en')}). They were not read.`,
    readHidden: 'Read what is hidden too',
    readHiddenSheet: 'Read this sheet too',
    correct: 'Where it was understood otherwise, correct it',
    layout: 'How the timetable lies',
    asRecognised: 'as recognised',
    namesAt: { classes: 'Where the names of classes are', teachers: 'Where the names of teachers are', rooms: 'Where the names of rooms are' },
    daysAt: 'Where the days are',
    periodsAt: 'Where the numbers of lessons are',
    timesAt: 'Where the times are',
    row: (row) => `row ${row}`,
    column: (letter) => `column ${letter}`,
    rowsPerPeriod: 'Rows of one lesson',
    order: 'What stands in a cell, in which order',
    line: (line) => `In place ${line}`,
    parts: { subject: 'Subject', teachers: 'Teacher', rooms: 'Room', classes: 'Class' },
    week: 'Which week',
    weeks: { a: 'A (odd)', b: 'B (even)' },
    shift: 'Shift',
    shifts: (shift) => `shift ${shift}`,
    remember: 'Read it so and remember',
    rememberAbout: 'Your correction is kept with the file: such a timetable is read so next time too.',
    noTimetable: 'This is no timetable',
  },
};
