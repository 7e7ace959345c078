import type { InstructionLanguage } from '../../domain/network/records.ts';
import type { SessionForm } from '../../domain/session/records.ts';
import type { CellReference, CellShare, PaperText } from '../../sheet/official-paper.ts';
import type { ReportStrings } from '../report.ts';

type Parts = Exclude<PaperText, string>;
type Tally = 'fives' | 'fours' | 'threes' | 'twos' | 'ones' | 'unmarked';
type Result = 'quality' | 'success' | 'level' | 'average';

interface SessionWords {
  readonly sheet: string;
  readonly heading: (hub: string) => string;
  readonly finalReport: string;
  readonly parts: Readonly<Record<'basis' | 'staff' | 'pupils' | 'participants' | 'results' | 'answers', string>>;
  readonly conclusions: string;
  readonly leftOut: (what: readonly string[]) => string;
  readonly basis: (order: string) => string;
  /** Of the two what is given. */
  readonly order: (day: string, number: string) => string;
  readonly attached: (hub: string) => string;
  readonly days: (dates: string, working: number | undefined) => string;
  readonly held: (said: { readonly days: string; readonly form: string; readonly grades: string }) => string;
  readonly forms: Readonly<Record<SessionForm, string>>;
  readonly subjects: (names: readonly string[]) => string;
  readonly school: string;
  readonly total: string;
  readonly share: string;
  readonly magnetStaff: string;
  readonly hubStaff: (hub: string) => string;
  readonly teachers: string;
  readonly teachersOf: (count: CellReference) => Parts;
  readonly by: Readonly<Record<'education' | 'category', string>>;
  readonly indicator: string;
  readonly number: string;
  readonly notUnderstood: string;
  readonly gradesOf: (grades: string) => string;
  readonly allPupils: string;
  readonly tookPart: string;
  readonly hubPupils: (hub: string, numbers: { readonly all: string; readonly primary: string; readonly upper: string; readonly upperGrades: string }) => string;
  readonly all: string;
  /** Heading of a column: a bare grade would make a register of pupils of the table. */
  readonly participantsOf: (grade: string) => string;
  readonly gradeUnknown: string;
  readonly took: (count: CellReference) => Parts;
  readonly ofPupils: (all: CellReference, share: CellShare) => Parts;
  readonly byLanguage: (counts: string) => string;
  readonly languages: Readonly<Record<InstructionLanguage, string>>;
  readonly subject: string;
  readonly allSubjects: string;
  readonly entryPupils: string;
  readonly entryQuality: string;
  readonly exitPupils: string;
  readonly exitQuality: string;
  readonly change: string;
  readonly growth: (before: CellReference, after: CellReference, change: CellReference) => Parts;
  readonly growthTitle: string;
  readonly tests: Readonly<Record<'entry' | 'exit' | 'session', string>>;
  readonly results: (found: Readonly<Record<Result, CellReference>>) => Parts;
  readonly marked: string;
  readonly tally: Readonly<Record<Tally, string>>;
  readonly columns: Readonly<Record<Result, string>>;
  readonly questionnaire: (questions: number) => string;
  readonly answered: string;
  readonly noSchools: string;
  readonly noStaff: string;
  readonly noStaffOf: (schools: readonly string[]) => string;
  readonly noPupils: string;
  readonly noPupilsOf: (schools: readonly string[]) => string;
  readonly noParticipants: string;
  readonly noMarks: string;
  readonly noGrowth: string;
  readonly noAnswers: string;
}

/** «Химия» within a sentence; what is written in capitals stays. */
export const lower = (text: string): string => (/^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);

const joined = (...parts: readonly string[]) => parts.filter((part) => part !== '').join(' ');

export const strings: ReportStrings<SessionWords> = {
  kk: {
    title: 'Сессияның қорытынды анықтамасы',
    about: 'Негізі, педагогтер құрамы, оқушылар мен қатысушылар, нәтижелері: бәрі реестрлерден. Парақ немесе Word құжаты.',
    sheet: 'Қорытынды анықтама',
    heading: (hub) => `${hub} базасында ұйымдастырылған сессияның`,
    finalReport: 'ҚОРЫТЫНДЫ АНЫҚТАМАСЫ',
    parts: { basis: 'Сессияның негізі мен өткізілуі', staff: 'Педагогтердің сапалық құрамы', pupils: 'Оқушылар саны', participants: 'Қатысушылар', results: 'Оқу нәтижелері', answers: 'Сауалнама' },
    conclusions: 'Қорытынды және ұсыныстар',
    leftOut: (what) => `Кітапта мәліметі жоқ болғандықтан анықтамаға енгізілмеді: ${what.join('; ')}.`,
    basis: (order) => `Сессия ${order} бұйрығы негізінде ұйымдастырылды.`,
    order: (day, number) => joined(day === '' ? '' : `${day} ж.`, number),
    attached: (hub) => `${hub} базасындағы ресурстық орталыққа бекітілген магниттік мектептер:`,
    days: (dates, working) => `${dates} аралығында${working === undefined ? '' : ` (${working} жұмыс күні)`}`,
    held: ({ days, form, grades }) => joined('Сессия', days, form, 'өтті.', grades === '' ? '' : `Оған ${grades}-сынып оқушылары қатысты.`),
    forms: { hub: 'тірек мектебінің базасында', online: 'қашықтықтан (онлайн)', mixed: 'аралас нысанда (тірек мектебінде және қашықтықтан)' },
    subjects: (names) => `Сессия кезінде мына пәндер оқытылды: ${names.map(lower).join(', ')}.`,
    school: 'Мектеп', total: 'БАРЛЫҒЫ', share: 'Үлесі',
    magnetStaff: 'Магниттік мектептер', hubStaff: (hub) => `Тірек мектебі: ${hub}`,
    teachers: 'Педагогтер саны', teachersOf: (count) => ['барлығы ', count, ' педагог'], by: { education: 'Білімі бойынша', category: 'Санаты бойынша' },
    indicator: 'Көрсеткіш', number: 'Саны', notUnderstood: 'Анықталмады',
    gradesOf: (grades) => `${grades}-сынып`, allPupils: 'Барлық оқушы', tookPart: 'Сессияға қатысқаны',
    hubPupils: (hub, { all, primary, upper, upperGrades }) => `Тірек мектебі (${hub}): барлығы ${all} оқушы, оның ішінде 1–4-сыныпта – ${primary}, ${upperGrades}-сыныпта – ${upper}.`,
    all: 'Барлығы', participantsOf: (grade) => `Қатысушы, ${grade}`, gradeUnknown: 'Сыныбы көрсетілмеген',
    took: (count) => ['Сессияға магниттік мектептерден ', count, ' оқушы қатысты'],
    ofPupils: (all, share) => [', бұл осы мектептердегі ', all, ' оқушының ', share, '-ын құрайды'],
    byLanguage: (counts) => `Оқыту тілі бойынша: ${counts}.`, languages: { kk: 'қазақ тілінде', ru: 'орыс тілінде', other: 'басқа тілде' },
    subject: 'Пән', allSubjects: 'Барлық пән бойынша',
    entryPupils: 'Кіру тесті: оқушы', entryQuality: 'Кіру тесті: сапа', exitPupils: 'Шығу тесті: оқушы', exitQuality: 'Шығу тесті: сапа', change: 'Өзгеріс, пайыздық тармақ',
    growth: (before, after, change) => ['Білім сапасы кіру тестінде ', before, ', шығу тестінде ', after, ' болды; өзгеріс: ', change, ' пайыздық тармақ.'],
    growthTitle: 'Кіру және шығу тесттерінің нәтижелері:', tests: { entry: 'Кіру тестінің нәтижелері', exit: 'Шығу тестінің нәтижелері', session: 'Сессиядағы бағалар' },
    results: ({ quality, success, level, average }) => ['білім сапасы – ', quality, ', үлгерім – ', success, ', оқыту дәрежесі (СОУ) – ', level, ', орташа баға – ', average, '.'],
    marked: 'Баға алған оқушы', tally: { fives: '«5»', fours: '«4»', threes: '«3»', twos: '«2»', ones: '«1»', unmarked: 'Бағасыз' },
    columns: { quality: 'Білім сапасы', success: 'Үлгерім', level: 'СОУ', average: 'Орташа баға' },
    questionnaire: (questions) => `Сессия соңында сауалнама алынды, сұрақтар саны: ${questions}.`, answered: 'Жауап саны',
    noSchools: 'магниттік мектептердің тізімі', noStaff: 'педагогтер тізімі', noStaffOf: (schools) => `педагогтер тізімі (${schools.join(', ')})`,
    noPupils: 'оқушылар саны', noPupilsOf: (schools) => `оқушылар саны (${schools.join(', ')})`, noParticipants: 'қатысушылар тізімі', noMarks: 'тест нәтижелері мен бағалар', noGrowth: 'кіру және шығу тесттерін салыстыру', noAnswers: 'сауалнама жауаптары',
  },
  ru: {
    title: 'Итоговая справка о сессии',
    about: 'Основание, состав педагогов, учащиеся и участники, результаты: всё из реестров. Лист или документ Word.',
    sheet: 'Итоговая справка',
    heading: (hub) => `о сессии, проведённой на базе: ${hub}`,
    finalReport: 'ИТОГОВАЯ СПРАВКА',
    parts: { basis: 'Основание и проведение сессии', staff: 'Качественный состав педагогов', pupils: 'Количество учащихся', participants: 'Участники', results: 'Результаты обучения', answers: 'Анкетирование' },
    conclusions: 'Выводы и предложения',
    leftOut: (what) => `В справку не вошло, так как в книге нет данных: ${what.join('; ')}.`,
    basis: (order) => `Сессия организована на основании приказа ${order}.`,
    order: (day, number) => joined(day === '' ? '' : `от ${day} г.`, number),
    attached: (hub) => `За ресурсным центром на базе ${hub} закреплены магнитные школы:`,
    days: (dates, working) => `в период ${dates}${working === undefined ? '' : ` (рабочих дней: ${working})`}`,
    held: ({ days, form, grades }) => `${joined('Сессия проведена', days, form)}.${grades === '' ? '' : ` В ней участвовали учащиеся ${grades}${/\D/u.test(grades) ? ' классов' : ' класса'}.`}`,
    forms: { hub: 'на базе опорной школы', online: 'дистанционно (онлайн)', mixed: 'в смешанной форме (в опорной школе и дистанционно)' },
    subjects: (names) => `Во время сессии преподавались предметы: ${names.map(lower).join(', ')}.`,
    school: 'Школа', total: 'ИТОГО', share: 'Доля',
    magnetStaff: 'Магнитные школы', hubStaff: (hub) => `Опорная школа: ${hub}`,
    teachers: 'Всего педагогов', teachersOf: (count) => ['всего педагогов: ', count], by: { education: 'По образованию', category: 'По категориям' },
    indicator: 'Показатель', number: 'Количество', notUnderstood: 'Не определено',
    gradesOf: (grades) => `${grades}\u00A0${/–/u.test(grades) ? 'классы' : 'класс'}`, allPupils: 'Всего учащихся', tookPart: 'Участвовали в сессии',
    hubPupils: (hub, { all, primary, upper, upperGrades }) => `Опорная школа (${hub}): всего учащихся – ${all}, из них в 1–4 классах – ${primary}, в ${upperGrades} классах – ${upper}.`,
    all: 'Всего', participantsOf: (grade) => `Участники, ${grade}`, gradeUnknown: 'Класс не указан',
    took: (count) => ['Число участников сессии из магнитных школ – ', count],
    ofPupils: (all, share) => [', что составляет ', share, ' от ', all, ' учащихся этих школ'],
    byLanguage: (counts) => `По языку обучения: ${counts}.`, languages: { kk: 'на казахском', ru: 'на русском', other: 'на другом языке' },
    subject: 'Предмет', allSubjects: 'По всем предметам',
    entryPupils: 'Входной тест: учащихся', entryQuality: 'Входной тест: качество', exitPupils: 'Выходной тест: учащихся', exitQuality: 'Выходной тест: качество', change: 'Изменение, п.\u00A0п.',
    growth: (before, after, change) => ['Качество знаний по входному тесту – ', before, ', по выходному – ', after, '; изменение: ', change, ' п. п.'],
    growthTitle: 'Результаты входного и выходного тестов:', tests: { entry: 'Результаты входного теста', exit: 'Результаты выходного теста', session: 'Оценки за сессию' },
    results: ({ quality, success, level, average }) => ['качество знаний – ', quality, ', успеваемость – ', success, ', степень обученности (СОУ) – ', level, ', средняя отметка – ', average, '.'],
    marked: 'Учащихся с оценкой', tally: { fives: '«5»', fours: '«4»', threes: '«3»', twos: '«2»', ones: '«1»', unmarked: 'Без оценки' },
    columns: { quality: 'Качество знаний', success: 'Успеваемость', level: 'СОУ', average: 'Средняя отметка' },
    questionnaire: (questions) => `По итогам сессии проведено анкетирование, вопросов: ${questions}.`, answered: 'Ответов',
    noSchools: 'список магнитных школ', noStaff: 'списки педагогов', noStaffOf: (schools) => `списки педагогов (${schools.join(', ')})`,
    noPupils: 'количество учащихся', noPupilsOf: (schools) => `количество учащихся (${schools.join(', ')})`, noParticipants: 'список участников', noMarks: 'результаты тестов и оценки', noGrowth: 'сравнение входного и выходного тестов', noAnswers: 'ответы на анкеты',
  },
  en: {
    title: 'Final report of a session',
    about: 'Basis, staff, pupils and participants, results: all from the registers. A sheet or a document of Word.',
    sheet: 'Final report',
    heading: (hub) => `on the session held at ${hub}`,
    finalReport: 'FINAL REPORT',
    parts: { basis: 'Basis and course of the session', staff: 'Staff of the schools', pupils: 'Numbers of pupils', participants: 'Participants', results: 'Results', answers: 'Questionnaires' },
    conclusions: 'Conclusions and proposals',
    leftOut: (what) => `Left out, as the workbook says nothing of it: ${what.join('; ')}.`,
    basis: (order) => `The session was held by order ${order}.`,
    order: (day, number) => joined(number, day === '' ? '' : `of ${day}`),
    attached: (hub) => `Magnet schools attached to the resource center at ${hub}:`,
    days: (dates, working) => `on ${dates}${working === undefined ? '' : ` (working days: ${working})`}`,
    held: ({ days, form, grades }) => `${joined('The session was held', days, form)}.${grades === '' ? '' : ` Pupils of grades ${grades} took part.`}`,
    forms: { hub: 'at the hub school', online: 'on line', mixed: 'in mixed form (at the hub school and on line)' },
    subjects: (names) => `Subjects taught: ${names.join(', ')}.`,
    school: 'School', total: 'TOTAL', share: 'Share',
    magnetStaff: 'Magnet schools', hubStaff: (hub) => `Hub school: ${hub}`,
    teachers: 'Teachers', teachersOf: (count) => ['teachers: ', count], by: { education: 'By education', category: 'By category' },
    indicator: 'Indicator', number: 'Count', notUnderstood: 'Not understood',
    gradesOf: (grades) => `${/–/u.test(grades) ? 'Grades' : 'Grade'} ${grades}`, allPupils: 'All pupils', tookPart: 'Took part',
    hubPupils: (hub, { all, primary, upper, upperGrades }) => `Hub school (${hub}): pupils in all ${all}, in grades 1–4 ${primary}, in grades ${upperGrades} ${upper}.`,
    all: 'In all', participantsOf: (grade) => `Took part: ${grade.toLowerCase()}`, gradeUnknown: 'Grade not given',
    took: (count) => ['Pupils of magnet schools who took part: ', count],
    ofPupils: (all, share) => [', which is ', share, ' of the ', all, ' pupils of these schools'],
    byLanguage: (counts) => `By language of instruction: ${counts}.`, languages: { kk: 'Kazakh', ru: 'Russian', other: 'another language' },
    subject: 'Subject', allSubjects: 'All subjects together',
    entryPupils: 'Entry test: pupils', entryQuality: 'Entry test: quality', exitPupils: 'Exit test: pupils', exitQuality: 'Exit test: quality', change: 'Change, percentage points',
    growth: (before, after, change) => ['Quality was ', before, ' in the entry test and ', after, ' in the exit test; change: ', change, ' percentage points.'],
    growthTitle: 'Results of the entry and exit tests:', tests: { entry: 'Results of the entry test', exit: 'Results of the exit test', session: 'Marks of the session' },
    results: ({ quality, success, level, average }) => ['quality ', quality, ', success ', success, ', level of learning ', level, ', average mark ', average, '.'],
    marked: 'Pupils with a mark', tally: { fives: '“5”', fours: '“4”', threes: '“3”', twos: '“2”', ones: '“1”', unmarked: 'No mark' },
    columns: { quality: 'Quality', success: 'Success', level: 'Level of learning', average: 'Average mark' },
    questionnaire: (questions) => `Questionnaires were filled in at the end of the session; questions: ${questions}.`, answered: 'Answers',
    noSchools: 'the list of magnet schools', noStaff: 'lists of staff', noStaffOf: (schools) => `lists of staff (${schools.join(', ')})`,
    noPupils: 'numbers of pupils', noPupilsOf: (schools) => `numbers of pupils (${schools.join(', ')})`, noParticipants: 'the list of participants', noMarks: 'tests and marks', noGrowth: 'a comparison of entry and exit tests', noAnswers: 'answers to questionnaires',
  },
};
