import type { AssignmentKind, MarkKind } from '../../domain/session/records.ts';
import type { ActivityState } from '../../domain/session/activities.ts';
import type { ReportStrings } from '../report.ts';
import type { CellNumber, SentencePart } from '../sentence.ts';

interface ResultsWords {
  readonly sheet: string;
  readonly heading: (session: string) => string;
  readonly allTests: string;
  /** Headings of tables of a test. */
  readonly tests: Readonly<Record<MarkKind, string>>;
  readonly by: Readonly<Record<'subject' | 'grade' | 'school', string>>;
  readonly number: string;
  readonly columns: Readonly<Record<'pupils' | 'fives' | 'fours' | 'threes' | 'twos' | 'ones' | 'unmarked' | 'quality' | 'success' | 'level' | 'average', string>>;
  readonly total: string;
  readonly unknown: string;
  readonly grade: (grade: number) => string;
  readonly growth: string;
  readonly growthColumns: Readonly<Record<'entryPupils' | 'entryQuality' | 'exitPupils' | 'exitQuality' | 'quality' | 'entrySuccess' | 'exitSuccess' | 'success', string>>;
  readonly growthSaid: (facts: { readonly before: SentencePart; readonly after: SentencePart; readonly points: SentencePart }) => readonly SentencePart[];
  readonly tested: (facts: { readonly test: string; readonly pupils: CellNumber }) => readonly SentencePart[];
  readonly dates: (kind: string) => string;
  readonly date: string;
  readonly change: string;
  readonly weak: (limit: string, subjects: readonly string[]) => string;
  readonly weakNone: (limit: string) => string;
  readonly weakUnset: string;
  readonly levelNote: string;
  readonly answers: string;
  readonly answerColumns: readonly [answer: string, count: string, share: string];
  readonly assignments: (day: string) => string;
  readonly assignmentKinds: Readonly<Record<AssignmentKind, string>>;
  readonly states: Readonly<Record<ActivityState, string>>;
  readonly kind: string;
  readonly all: string;
  readonly list: readonly [title: string, subject: string, grade: string, teacher: string, due: string, state: string];
  readonly chart: string;
  readonly series: readonly [entry: string, exit: string];
  readonly none: string;
}

export const strings: ReportStrings<ResultsWords> = {
  kk: {
    title: 'Сессия нәтижелері',
    about: 'Кіру және шығу тестілері, бағалар: білім сапасы, үлгерім, СОУ, орташа баға; өсу диаграммасы, сауалнама, сессияаралық жұмыс.',
    sheet: 'Сессия нәтижелері',
    heading: (session) => `Сессия нәтижелері: ${session}`,
    allTests: 'барлық тест пен баға',
    tests: { entry: 'Кіру тесті', exit: 'Шығу тесті', session: 'Сессия бағалары', quarter: 'Тоқсандық баға', year: 'Жылдық баға', monitoring: 'Мониторинг' },
    by: { subject: 'Пән', grade: 'Сынып', school: 'Мектеп' },
    number: '№',
    columns: { pupils: 'Баға алған оқушы', fives: '«5»', fours: '«4»', threes: '«3»', twos: '«2»', ones: '«1»', unmarked: 'Баға-ланбаған', quality: 'Білім сапасы', success: 'Үлгерім', level: 'СОУ', average: 'Орташа баға' },
    total: 'БАРЛЫҒЫ', unknown: 'көрсетілмеген', grade: (grade) => `${grade}-сынып`,
    growth: 'Кіру тестісінен шығу тестісіне дейінгі өсу',
    growthColumns: { entryPupils: 'Кіру: оқушы', entryQuality: 'Кіру: сапа', exitPupils: 'Шығу: оқушы', exitQuality: 'Шығу: сапа', quality: 'Сапа өзгерісі, п.т.', entrySuccess: 'Кіру: үлгерім', exitSuccess: 'Шығу: үлгерім', success: 'Үлгерім өзгерісі, п.т.' },
    growthSaid: ({ before, after, points }) => ['Білім сапасы кіру тестінде ', before, ', шығу тестінде ', after, '; өзгерісі – ', points, ' пайыздық тармақ.'],
    tested: ({ test, pupils }) => [test, ': баға алған жұмыс саны – ', pupils, '.'],
    dates: (kind) => `Күндер бойынша салыстыру: ${kind}`,
    date: 'Күні', change: 'Сапа өзгерісі, п.т.',
    weak: (limit, subjects) => `Кіру тестінде білім сапасы ${limit} төмен пәндер (қосымша сабақ қажет): ${subjects.join('; ')}.`,
    weakNone: (limit) => `Кіру тестінде білім сапасы ${limit} төмен пән жоқ.`,
    weakUnset: 'Әлсіз пәннің шегі белгіленбеген: баптауда «Кіру тестісі бойынша әлсіз пән» жолын толтырсаңыз, қосымша сабақ қажет пәндер осында шығады.',
    levelNote: 'Үлестер баға алған оқушылардан есептелген, бағаланбағандар бөлек көрсетілген. СОУ: «5» – 100, «4» – 64, «3» – 36, «2» – 16 пайыз. П.т. – пайыздық тармақ.',
    answers: 'Сауалнама', answerColumns: ['Жауап', 'Саны', 'Үлесі'],
    assignments: (day) => `Сессияаралық жұмыс (${day} жағдай бойынша)`,
    assignmentKinds: { task: 'Тапсырма', consultation: 'Кеңес', 'online-lesson': 'Онлайн сабақ', 'method-help': 'Әдістемелік көмек' },
    states: { done: 'Орындалды', due: 'Мерзімі жақын', late: 'Кешікті', coming: 'Алда', undated: 'Мерзімсіз' },
    kind: 'Түрі', all: 'Барлығы', list: ['Мазмұны', 'Пән', 'Сынып', 'Мұғалім', 'Мерзімі', 'Күйі'],
    chart: 'Білім сапасының өсуі, %', series: ['Кіру тесті', 'Шығу тесті'],
    none: 'Бұл сессияның тесттері мен бағалары енгізілмеген.',
  },
  ru: {
    title: 'Результаты сессии',
    about: 'Входной и выходной тесты, отметки: качество знаний, успеваемость, СОУ, средняя отметка; диаграмма роста, анкета, межсессионная работа.',
    sheet: 'Результаты сессии',
    heading: (session) => `Результаты сессии: ${session}`,
    allTests: 'все тесты и отметки',
    tests: { entry: 'Входной тест', exit: 'Выходной тест', session: 'Оценки за сессию', quarter: 'Оценки за четверть', year: 'Годовые оценки', monitoring: 'Мониторинг' },
    by: { subject: 'Предмет', grade: 'Класс', school: 'Школа' },
    number: '№',
    columns: { pupils: 'Оценено учащихся', fives: '«5»', fours: '«4»', threes: '«3»', twos: '«2»', ones: '«1»', unmarked: 'Не аттес-товано', quality: 'Качество знаний', success: 'Успева-емость', level: 'СОУ', average: 'Средняя отметка' },
    total: 'ИТОГО', unknown: 'не указано', grade: (grade) => `${grade} класс`,
    growth: 'Рост от входного теста к выходному',
    growthColumns: { entryPupils: 'Вход: учащихся', entryQuality: 'Вход: качество', exitPupils: 'Выход: учащихся', exitQuality: 'Выход: качество', quality: 'Изменение качества, п.п.', entrySuccess: 'Вход: успева-емость', exitSuccess: 'Выход: успева-емость', success: 'Изменение успева-емости, п.п.' },
    growthSaid: ({ before, after, points }) => ['Качество знаний по входному тесту ', before, ', по выходному ', after, '; изменение – ', points, ' процентного пункта.'],
    tested: ({ test, pupils }) => [test, ': оценённых работ – ', pupils, '.'],
    dates: (kind) => `Сравнение по датам: ${kind}`,
    date: 'Дата', change: 'Изменение качества, п.п.',
    weak: (limit, subjects) => `Предметы с качеством знаний по входному тесту ниже ${limit} (нужны дополнительные занятия): ${subjects.join('; ')}.`,
    weakNone: (limit) => `Предметов с качеством знаний по входному тесту ниже ${limit} нет.`,
    weakUnset: 'Граница слабого предмета не задана: заполните в настройках строку «Слабый предмет по входному тесту», и здесь появятся предметы, по которым нужны дополнительные занятия.',
    levelNote: 'Доли рассчитаны от числа оценённых, неаттестованные показаны отдельно. СОУ: «5» – 100, «4» – 64, «3» – 36, «2» – 16 процентов. П.п. – процентный пункт.',
    answers: 'Анкетирование', answerColumns: ['Ответ', 'Количество', 'Доля'],
    assignments: (day) => `Межсессионная работа (по состоянию на ${day})`,
    assignmentKinds: { task: 'Задание', consultation: 'Консультация', 'online-lesson': 'Онлайн-урок', 'method-help': 'Методическая помощь' },
    states: { done: 'Выполнено', due: 'Срок близко', late: 'Просрочено', coming: 'Предстоит', undated: 'Без срока' },
    kind: 'Вид', all: 'Всего', list: ['Содержание', 'Предмет', 'Класс', 'Учитель', 'Срок', 'Состояние'],
    chart: 'Рост качества знаний, %', series: ['Входной тест', 'Выходной тест'],
    none: 'Тесты и отметки этой сессии не внесены.',
  },
  en: {
    title: 'Results of a session',
    about: 'Entry and exit tests and marks: quality, success, level of learning, average; a chart of growth, questionnaires, work between sessions.',
    sheet: 'Session results',
    heading: (session) => `Results of the session: ${session}`,
    allTests: 'all tests and marks',
    tests: { entry: 'Entry test', exit: 'Exit test', session: 'Session marks', quarter: 'Quarter marks', year: 'Year marks', monitoring: 'Monitoring' },
    by: { subject: 'Subject', grade: 'Grade', school: 'School' },
    number: 'No.',
    columns: { pupils: 'Pupils with a mark', fives: '“5”', fours: '“4”', threes: '“3”', twos: '“2”', ones: '“1”', unmarked: 'No mark', quality: 'Quality', success: 'Success', level: 'Level of learning', average: 'Average mark' },
    total: 'TOTAL', unknown: 'not given', grade: (grade) => `Grade ${grade}`,
    growth: 'Growth from the entry test to the exit test',
    growthColumns: { entryPupils: 'Entry: pupils', entryQuality: 'Entry: quality', exitPupils: 'Exit: pupils', exitQuality: 'Exit: quality', quality: 'Change of quality, points', entrySuccess: 'Entry: success', exitSuccess: 'Exit: success', success: 'Change of success, points' },
    growthSaid: ({ before, after, points }) => ['Quality was ', before, ' in the entry test and ', after, ' in the exit test; the change is ', points, ' percentage points.'],
    tested: ({ test, pupils }) => [test, ': works with a mark: ', pupils, '.'],
    dates: (kind) => `Dates compared: ${kind}`,
    date: 'Date', change: 'Change of quality, points',
    weak: (limit, subjects) => `Subjects with a quality below ${limit} in the entry test (extra lessons needed): ${subjects.join('; ')}.`,
    weakNone: (limit) => `No subject has a quality below ${limit} in the entry test.`,
    weakUnset: 'Nobody has said what a weak subject is: fill in the line “Weak subject in the entry test” of the settings, and subjects that need extra lessons stand here.',
    levelNote: 'Shares are of pupils with a mark; those without one stand apart. Level of learning: 5 is 100, 4 is 64, 3 is 36, 2 is 16 per cent.',
    answers: 'Questionnaire', answerColumns: ['Answer', 'Count', 'Share'],
    assignments: (day) => `Work between sessions (on ${day})`,
    assignmentKinds: { task: 'Task', consultation: 'Consultation', 'online-lesson': 'Lesson online', 'method-help': 'Methodical help' },
    states: { done: 'Done', due: 'Due soon', late: 'Late', coming: 'Coming', undated: 'No term' },
    kind: 'Kind', all: 'All', list: ['Title', 'Subject', 'Class', 'Teacher', 'Due', 'State'],
    chart: 'Growth of quality, %', series: ['Entry test', 'Exit test'],
    none: 'No tests and marks of this session are entered.',
  },
};
