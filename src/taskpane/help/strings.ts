import type { InEveryLanguage } from '../../text/language.ts';
import type { Route } from '../environment.ts';

interface HelpWords {
  readonly routes: string;
  readonly about: Readonly<Record<Route, string>>;
  readonly functions: string;
  readonly functionsAbout: string;
  readonly parameters: string;
  readonly optional: string;
  readonly example: string;
  readonly gives: (value: string) => string;
  readonly spills: string;
  readonly keyboard: string;
  readonly keys: readonly { readonly key: string; readonly does: string }[];
  readonly guide: string;
  readonly guideAbout: string;
}

export const helpWords: InEveryLanguage<HelpWords> = {
  kk: {
    routes: 'Бөлімдер',
    about: {
      staff: 'Кітаптағы педагогтер тізімін оқып, санаты мен білімі бойынша санын, үлесін көрсетеді. Анықталмаған ұяшықтар тізімі, есеп пен формула енгізу, бағандардың қалай түсінілгені де осында.',
      registers: 'Аудандар, мектептер, педагогтер, сыныптар жазылған кестелерді көрсетеді: қайда тұр, неше жол, не жетіспейді. Жаңа жұмыс кітабы, мектеп пен біріктірілген сынып қосатын форма да осында.',
      reports: 'Жылдық есепті және оның әр кестесін реестрлерден жасайды: алдымен көресіз, содан кейін енгізесіз немесе жаңартасыз.',
      findings: 'Кестелер мен сөйлемдерді тексереді: қорытынды, үлес, нөмірлеу, мерзім, атаулар. Әр жол ұяшыққа апарады; дұрысы белгілі болса, түзетуді көрсетіп, сұрап барып түзетеді.',
      timetable: 'Тірек мектебі мен магниттік мектептердің сабақ кестелерін қатар қояды: кім бір уақытта екі жерде, жолға уақыт жете ме, кабинет бос па. Әр қайшылыққа шешу жолдарын ұсынады, мұғалімнің, сыныптың, кабинеттің кестесін параққа шығарады.',
      session: 'Сессияны бұйрықтан қорытынды анықтамаға дейін жүргізеді: 13 қадам, жұмыс күндері, қатысушылар, сыныптар, жол мен шығын, күнтізбелік-тақырыптық жоспарлар, жауаптылар, нәтижелер. Құжаттарды параққа және Word файлына шығарады.',
      settings: 'Санау тәртібі, тексерулер, жазулардың тілі, есте сақталғандар, диагностика.',
      help: 'Осы бет.',
    },
    functions: 'Функциялар',
    functionsAbout: 'Ұяшыққа жазылады. Аты барлық тілде бірдей.',
    parameters: 'Аргументтері',
    optional: 'міндетті емес',
    example: 'Мысал',
    gives: (value) => `Нәтижесі: ${value}`,
    spills: 'Нәтижесі – кесте: оң жағы мен астындағы ұяшықтар бос болуы керек.',
    keyboard: 'Пернетақта',
    keys: [
      { key: 'F6, Shift+F6', does: 'кітап пен панель арасында' },
      { key: 'Tab, Shift+Tab', does: 'келесі, алдыңғы элемент' },
      { key: '← →', does: 'бөлімдер арасында; Enter ашады' },
      { key: '↑ ↓, Home, End', does: 'тізім жолдары мен таңдаулар арасында' },
      { key: 'Enter', does: 'таңдалған жолдың ұяшығына өту' },
      { key: 'Esc', does: 'алдын ала қарауды, ескертпені, ашылған бағандарды жабу' },
    ],
    guide: 'Толық нұсқау',
    guideAbout: 'Тірекпен бірге берілетін guide.kk.md файлында: санаттар қалай оқылады, есеп қалай құралады, тізім табылмаса не істеу керек. Файлды Тіректі орнатқан әкімшіден сұраңыз.',
  },
  ru: {
    routes: 'Разделы',
    about: {
      staff: 'Читает списки педагогов книги и показывает количество и долю по категориям и образованию. Здесь же — неопределённые ячейки, вставка отчёта и формул, и как поняты столбцы.',
      registers: 'Показывает таблицы, где записаны районы, школы, педагоги, классы: где стоят, сколько строк, чего не хватает. Здесь же — новая книга и формы для школы и совмещённого класса.',
      reports: 'Составляет годовой отчёт и каждую его таблицу из реестров: сначала предпросмотр, потом вставка или обновление.',
      findings: 'Проверяет таблицы и предложения: итоги, доли, нумерацию, сроки, написание. Каждая строка ведёт к ячейке; где верное значение известно, показывает исправление и вносит его с вашего согласия.',
      timetable: 'Ставит рядом расписания опорной и магнитных школ: кто оказался в двух местах сразу, хватает ли времени на дорогу, свободен ли кабинет. К каждому противоречию предлагает варианты решения, выводит на лист расписание учителя, класса, кабинета.',
      session: 'Ведёт сессию от приказа до итоговой справки: 13 шагов, рабочие дни, участники, классы, дорога и расходы, календарно-тематические планы, ответственные, результаты. Документы выводит на лист и в файл Word.',
      settings: 'Порядок подсчёта, проверки, язык подписей, запомненное, диагностика.',
      help: 'Эта страница.',
    },
    functions: 'Функции',
    functionsAbout: 'Пишутся в ячейку. Имена одинаковы на всех языках.',
    parameters: 'Аргументы',
    optional: 'необязательный',
    example: 'Пример',
    gives: (value) => `Результат: ${value}`,
    spills: 'Результат — таблица: ячейки справа и ниже должны быть свободны.',
    keyboard: 'Клавиатура',
    keys: [
      { key: 'F6, Shift+F6', does: 'между книгой и панелью' },
      { key: 'Tab, Shift+Tab', does: 'следующий, предыдущий элемент' },
      { key: '← →', does: 'между разделами; Enter открывает' },
      { key: '↑ ↓, Home, End', does: 'по строкам списка и вариантам выбора' },
      { key: 'Enter', does: 'перейти к ячейке выбранной строки' },
      { key: 'Esc', does: 'закрыть предпросмотр или раскрытые столбцы' },
    ],
    guide: 'Полное руководство',
    guideAbout: 'В файле guide.ru.md, который поставляется с Тіреком: как читаются категории, как устроен отчёт, что делать, если список не найден. Спросите его у администратора, установившего Тірек.',
  },
  en: {
    routes: 'Sections',
    about: {
      staff: 'Reads the staff lists of the workbook and shows number and share by category and education. Cells not understood, inserting reports and formulas, and how columns were understood are here too.',
      registers: 'Shows the tables in which districts, schools, teachers and classes are written: where they stand, how many rows, what is missing. The new workbook and the forms for a school and a combined class are here too.',
      reports: 'Makes the annual report and each of its tables out of the registers: first a preview, then inserting or renewing.',
      findings: 'Checks tables and sentences: totals, shares, numbering, dates, spelling. Every line leads to its cell; where the right value is known it shows the fix, and makes it when you agree.',
      timetable: 'Puts the timetables of the hub and its magnet schools side by side: who is in two places at once, whether there is time for the way, whether a room is free. It offers ways out of every clash, and puts the timetable of a teacher, a class or a room on a sheet.',
      session: 'Leads through a session from the order to the final report: 13 steps, days of lessons, participants, classes, travel and costs, thematic plans, duties, results. Papers come on sheets and as Word files.',
      settings: 'How to count, the language of labels, remembered lists, diagnostics.',
      help: 'This page.',
    },
    functions: 'Functions',
    functionsAbout: 'Written into a cell. Their names are the same in every language.',
    parameters: 'Arguments',
    optional: 'optional',
    example: 'Example',
    gives: (value) => `Result: ${value}`,
    spills: 'The result is a table: the cells to the right and below must be free.',
    keyboard: 'Keyboard',
    keys: [
      { key: 'F6, Shift+F6', does: 'between the workbook and the pane' },
      { key: 'Tab, Shift+Tab', does: 'next, previous element' },
      { key: '← →', does: 'between sections; Enter opens' },
      { key: '↑ ↓, Home, End', does: 'through the lines of a list and the choices' },
      { key: 'Enter', does: 'go to the cell of a line' },
      { key: 'Esc', does: 'close the preview or the columns' },
    ],
    guide: 'The whole guide',
    guideAbout: 'It comes with Tirek in Kazakh (guide.kk.md) and Russian (guide.ru.md): how categories are read, how the report is made, what to do when no list is found. Ask the administrator who installed Tirek.',
  },
};
