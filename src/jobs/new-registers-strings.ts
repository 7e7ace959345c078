import type { TemplateKind } from '../sheet/registers/template-columns.ts';
import type { InEveryLanguage } from '../text/language.ts';

export interface NewRegistersWords {
  readonly guide: {
    readonly sheet: string;
    readonly title: string;
    readonly about: string;
    /** Of the table of sheets: number, sheet, what for, what one row is. */
    readonly headings: readonly [string, string, string, string];
    readonly rulesTitle: string;
    readonly rules: readonly { readonly title: string; readonly text: string; readonly of?: TemplateKind }[];
  };
  /** Before the day, or the school year, of a register. */
  readonly asOf: string;
  readonly schoolYear: string;
  readonly oblast: (name: string) => string;
  readonly district: (name: string) => string;
  readonly city: (name: string) => string;
  /** Invented records; a row that holds a text with this sign in front is an example and never counts. */
  readonly example: {
    readonly sign: string;
    readonly unit: string;
    readonly oblast: string;
    readonly school: string;
    readonly hub: string;
    readonly person: string;
    readonly position: string;
    readonly subject: string;
    readonly event: string;
    readonly result: string;
    readonly course: string;
    readonly organiser: string;
  };
}

export const newRegistersWords: InEveryLanguage<NewRegistersWords> = {
  kk: {
    guide: {
      sheet: 'Қалай толтыру керек',
      title: 'Қалай толтыру керек',
      about: 'Бұл кітапта тізімдер (реестрлер) жүргізіледі, жылдық есептің кестелері солардан саналады. Әр дерек бір рет қана жазылады.',
      headings: ['№', 'Парақ', 'Не үшін керек', 'Бір жол деген не'],
      rulesTitle: 'Толтыру тәртібі',
      rules: [
        { title: 'Реті', text: 'Парақтарды жоғарыдағы ретімен толтырыңыз: аудандар мен мектептердің атаулары басқа парақтарда тізімнен таңдалады.' },
        { title: 'Үлгі жолдары', text: '«Үлгі:» деген сөзі бар жолдар — мысал, олар есепке кірмейді. Үстінен өз деректеріңізді жазыңыз немесе өшіріңіз.' },
        { title: 'Жаңа жол', text: 'Кестедегі келесі бос жолға жазыңыз. Жолдар таусылса, астына жаза беріңіз: кесте өзі ұзарады.' },
        { title: 'Тақырыптар', text: 'Баған тақырыптарын өзгертпеңіз. Керек емес бағанды бос қалдыруға, өз бағаныңызды оң жағына қосуға болады.' },
        { title: 'Тірек мектебі', of: 'schools', text: '«Қай тірек мектебіне бекітілген» бағанында магниттік мектептің тірек мектебі (РО) көрсетіледі. Тірек мектебінің өз жолында ол бос қалады. Тірек мектебі ШЖМ де болуы мүмкін: онда екі бағанда да «иә».' },
        { title: 'Біріктірілген сынып', of: 'classes', text: 'Бірге оқитын екі немесе үш сынып бір жолға жазылып, бір рет саналады: 2+3. Бір мектепте үш біріктірілген сынып болса — үш жол. Тілі көрсетілмесе, бөлек саналады, қазақ тіліне қосылмайды.' },
        { title: 'Күндер', text: 'Күнді 01.06.2022 түрінде жазыңыз. Реестр қай күнгі жағдай бойынша толтырылғаны «Баптау» парағында көрсетіледі.' },
        { title: 'Нормалар', of: 'settings', text: '«Баптау» парағындағы нормалар — заң емес, ескерту үшін ғана. Әрқайсысының дереккөзі мен мәртебесі жазылған; керек емесін өшіріп қойыңыз.' },
        { title: 'Тірексіз де болады', text: 'Бұл — кәдімгі Excel кестелері: толтыру үшін Тірек қажет емес. Кітапты әріптесіңізге жіберіп, толтырып беруін сұрай аласыз.' },
      ],
    },
    asOf: 'Жағдай күні:',
    schoolYear: 'Оқу жылы:',
    oblast: (name) => `${name} облысы`,
    district: (name) => `${name} ауданы`,
    city: (name) => `${name} қаласы`,
    example: {
      sign: 'Үлгі:', unit: 'Абай', oblast: 'Қарағанды', school: '№ 1 НОМ', hub: '№ 2 ЖББМ', person: 'Серікова Айгүл Маратқызы', position: 'мұғалім', subject: 'математика',
      event: 'Шағын жинақты мектептер семинары', result: 'сертификат', course: 'Шағын жинақты мектепте оқыту', organiser: '«Өрлеу» БАҰО',
    },
  },
  ru: {
    guide: {
      sheet: 'Как заполнять',
      title: 'Как заполнять',
      about: 'В этой книге ведутся списки (реестры), из них считаются таблицы годового отчёта. Каждые сведения записываются один раз.',
      headings: ['№', 'Лист', 'Для чего', 'Что такое одна строка'],
      rulesTitle: 'Порядок заполнения',
      rules: [
        { title: 'Порядок листов', text: 'Заполняйте листы в том порядке, в каком они перечислены выше: названия районов и школ на других листах выбираются из списка.' },
        { title: 'Строки-примеры', text: 'Строки со словом «Пример:» показывают, как заполнять, и в отчёт не входят. Запишите свои данные поверх них или удалите их.' },
        { title: 'Новая строка', text: 'Пишите в следующую пустую строку таблицы. Когда строки закончатся, пишите ниже: таблица продлится сама.' },
        { title: 'Заголовки', text: 'Заголовки столбцов не меняйте. Ненужный столбец можно оставить пустым, свой столбец добавить справа.' },
        { title: 'Опорная школа', of: 'schools', text: 'В столбце «К какой опорной школе прикреплена» указывается опорная школа (РЦ) магнитной школы. В строке самой опорной школы он остаётся пустым. Опорная школа может быть и МКШ: тогда «да» в обоих столбцах.' },
        { title: 'Совмещённый класс', of: 'classes', text: 'Два или три класса, которые учатся вместе, записываются одной строкой и считаются один раз: 2+3. Три совмещённых класса в школе — три строки. Класс без языка считается отдельно и к казахскому языку не относится.' },
        { title: 'Даты', text: 'Даты пишите в виде 01.06.2022. На какой день заполнен реестр, указывается на листе «Настройки».' },
        { title: 'Нормы', of: 'settings', text: 'Нормы на листе «Настройки» — не закон, а напоминания. У каждой записаны источник и статус; ненужную выключите.' },
        { title: 'Можно и без Тірек', text: 'Это обычные таблицы Excel: чтобы заполнять их, Тірек не нужен. Книгу можно отправить коллеге и попросить заполнить.' },
      ],
    },
    asOf: 'По состоянию на:',
    schoolYear: 'Учебный год:',
    oblast: (name) => `${name} область`,
    district: (name) => `${name} район`,
    city: (name) => `г. ${name}`,
    example: {
      sign: 'Пример:', unit: 'Абайский', oblast: 'Карагандинская', school: '№ 1 ОСШ', hub: '№ 2 СОШ', person: 'Серикова Айгуль Маратовна', position: 'учитель', subject: 'математика',
      event: 'Семинар малокомплектных школ', result: 'сертификат', course: 'Обучение в малокомплектной школе', organiser: 'НЦПК «Өрлеу»',
    },
  },
  en: {
    guide: {
      sheet: 'How to fill in',
      title: 'How to fill in',
      about: 'This workbook keeps lists (registers); the tables of the annual report are counted from them. Everything is written once.',
      headings: ['No.', 'Sheet', 'What it is for', 'What one row is'],
      rulesTitle: 'How to fill in',
      rules: [
        { title: 'Order', text: 'Fill in the sheets in the order above: names of districts and schools are chosen from lists on the other sheets.' },
        { title: 'Example rows', text: 'Rows with the word “Example:” show how to fill in and never count. Write over them or delete them.' },
        { title: 'New row', text: 'Write into the next blank row of the table. When there are none left, go on below: the table grows.' },
        { title: 'Headings', text: 'Leave the headings as they are. A column may stay blank; columns of your own go to the right.' },
        { title: 'Hub school', of: 'schools', text: '“Attached to which hub” names the hub of a magnet school. It stays blank in the hub’s own row. A hub may be a small-class school too: then both columns say “yes”.' },
        { title: 'Combined class', of: 'classes', text: 'Two or three grades taught together are one row and count once: 2+3. Three combined classes of a school are three rows. A class without a language is counted apart, never as Kazakh.' },
        { title: 'Dates', text: 'Write dates as 01.06.2022. The day as of which a register was filled stands on the sheet “Settings”.' },
        { title: 'Norms', of: 'settings', text: 'Norms on the sheet “Settings” are reminders, not law. Each has its source and status; switch off what you do not need.' },
        { title: 'Without Tirek', text: 'These are ordinary Excel tables: nobody needs Tirek to fill them in. Send the workbook to a colleague.' },
      ],
    },
    asOf: 'As of:',
    schoolYear: 'School year:',
    oblast: (name) => `${name} oblast`,
    district: (name) => `${name} district`,
    city: (name) => `${name} city`,
    example: {
      sign: 'Example:', unit: 'Abai', oblast: 'Karaganda', school: 'No. 1 basic school', hub: 'No. 2 secondary school', person: 'Serikova Aigul', position: 'teacher', subject: 'mathematics',
      event: 'Seminar of small-class schools', result: 'certificate', course: 'Teaching in a small-class school', organiser: 'Orleu',
    },
  },
};
