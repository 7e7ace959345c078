import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Area } from '../cells/address.ts';
import type { CellValue } from '../cells/cell.ts';
import { readStaffTables } from './read-staff.ts';

/** Rows of cells: `a | b | c`, a line each; numbers are numbers, nothing between bars is blank. */
const rows = (text: TemplateStringsArray): CellValue[][] =>
  text.join('').trim().split('\n').map((line) =>
    line.split('|').map((cell) => (cell.trim() === '' ? null : /^\d+$/u.test(cell.trim()) ? Number(cell) : cell.trim())),
  );

/** Whom the list names, with school, category and education as understood; `?` for what is listed as not understood. */
const people = (values: CellValue[][], merges: Area[] = [], name = 'Парақ1') =>
  readStaffTables(sheetOf(values, { merges, name })).flatMap(({ rows: found }) =>
    found.map(({ teacher: { school, standing }, cells }) => [cells['name']?.text ?? '', standing.current ?? standing.old ?? '?', school === name ? '' : school].filter(Boolean).join(', ')),
  );
const leftOut = (values: CellValue[][]) => readStaffTables(sheetOf(values)).flatMap(({ leftOut: out }) => out.map(({ why, text }) => `${why}: ${text}`));

describe('which column holds the category', () => {
  it('is the one in force, not the one applied for', () => {
    expect(people(rows`
      № | Аты-жөні | Өтінген санаты  | Қолданыстағы санаты
      1 | Абай Б   | педагог-сарапшы | педагог-модератор`)).toEqual(['Абай Б, moderator']);
    expect(people(rows`
      № | ФИО    | На какую категорию претендует | Действующая категория
      1 | Абай Б | эксперт                       | модератор`)).toEqual(['Абай Б, moderator']);
  });

  it('is the one of the latest year', () => {
    expect(people(rows`
      ФИО    | Категория 2022 | Категория 2024 | Категория 2023
      Абай Б | б/к            | эксперт        | модератор`)).toEqual(['Абай Б, expert']);
  });

  it('may say more than the category, or little', () => {
    for (const heading of ['Біліктілік санаты, берілген жылы', 'Кв.кат.', 'Кат.', 'Квалификация', 'Аттестация (категория, год)', 'Категория, № и дата приказа'])
      expect(people([['№', 'Аты-жөні', heading], [1, 'Абай Б', 'эксперт, 2023']])).toEqual(['Абай Б, expert']);
  });

  it('may hold the education as well', () => {
    const [table] = readStaffTables(sheetOf([['ФИО', 'Категория, образование'], ['Абай Б', 'педагог-модератор, высшее']]));
    expect(table!.rows[0]!.teacher).toMatchObject({ standing: { current: 'moderator' }, schooling: { level: 'higher' } });
  });
});

describe('a column of orders and offices', () => {
  it.each(['Приказ отдела образования №12 от 05.09.2023', 'Білім бөлімінің бұйрығы № 12', 'Отдел образования', 'Қарағанды облысы білім басқармасының бұйрығы', 'Категория подтверждена приказом'])('heads no new list in every row: «%s»', (text) => {
    const values = [['№', 'ФИО', 'Категория', 'Образование', 'Приказ'], ...['Абай Б', 'Омар А', 'Сапар Қ'].map((name, index) => [index + 1, name, 'эксперт', 'высшее', `${text} ${index}`])];
    expect(people(values)).toEqual(['Абай Б, expert', 'Омар А, expert', 'Сапар Қ, expert']);
    expect(people(values.map(([, ...row]) => row))).toEqual(['Абай Б, expert', 'Омар А, expert', 'Сапар Қ, expert']);
  });
});

describe('what is no list of teachers', () => {
  it.each([
    [rows`
      Мектеп | Мектеп директорының Т.А.Ә. | Педагогтер саны | Шебер | Зерттеуші | Сарапшы | Модератор
      Аққұдық | Сапар С | 19 | 0 | 5 | 2 | 1`],
    [rows`
      № | Оқушының аты-жөні | Сыныбы | Санаты
      1 | Ахмет А           | 9      | сарапшы`],
    [rows`
      № | ФИО      | Категория прав | Категория семьи
      1 | Ахмет А  | B              | многодетная`],
    [rows`
      Пәні | Аты-жөні | Модератор | Сарапшы | Зерттеуші
      физика | Ахмет А | 3 | 2 | 4`],
  ])('is not read as one: %j', (values) => {
    expect(people(values)).toEqual([]);
  });
});

describe('a name', () => {
  it('may stand in three columns, or under one heading over three', () => {
    expect(readStaffTables(sheetOf(rows`
      Фамилия | Имя      | Отчество | Категория
      Серік   | Динара   | Ескелді  | эксперт
      Серік   | Айгерім  | Сырым    | мастер`))[0]!.rows.map(({ teacher }) => teacher.person)).toEqual(['серик динара ескелди', 'серик айгерим сырым']);
    expect(people(
      rows`
      № | ФИО   |       |       | Категория
      1 | Серік | Динара | Ескелді | эксперт`,
      [{ top: 0, left: 1, bottom: 0, right: 3 }],
    )).toEqual(['Серік, expert']);
  });

  it('is told from what is said behind it', () => {
    const [table] = readStaffTables(sheetOf(rows`
      ФИО | Категория
      Ержан Б. совм. | эксперт
      Абай Болат - декрет | мастер
      Омар А. (декрет) А. | педагог
      Сапар Қанат | педагог, совместитель`));
    expect(table!.rows.map(({ teacher: { person, partTime, onLeave } }) => [person, partTime, onLeave])).toEqual([
      ['ержан б', true, false],
      ['абай болат', false, true],
      ['омар а а', false, true],
      ['сапар канат', true, false],
    ]);
  });

  it('with several people in one cell is listed: their number is anybody’s guess', () => {
    const [table] = readStaffTables(sheetOf([['Санаты', 'Аты-жөні'], ['шебер', 'Абай Асқар, Омар Берік'], ['сарапшы', 'Сапар Қанат, физика']]));
    expect(table!.notUnderstood).toEqual([{ field: 'name', address: 'B2', text: 'Абай Асқар, Омар Берік' }]);
  });

  it('of one word is never taken for the same person elsewhere', () => {
    expect(readStaffTables(sheetOf([['ФИО', 'Категория'], ['Серік', 'эксперт']]))[0]!.rows[0]!.teacher.person).toBe('');
  });
});

describe('a vacancy', () => {
  it('is nobody, in whatever words', () => {
    const values = rows`
      № | ФИО | Предмет | Категория
      1 | Абай Б | физика | эксперт
      2 | вак. | химия |
      3 | бос | тарих |
      4 | Учитель физики - вакансия | физика |
      5 | - | орыс тілі |`;
    expect(people(values)).toEqual(['Абай Б, expert']);
    expect(leftOut(values)).toHaveLength(4);
  });

  it('in a remark about hours takes nobody away, nor does a name that begins like one', () => {
    expect(people(rows`
      № | ФИО | Категория | Ескерту
      1 | Абай Б | эксперт | + вакансия 3 часа
      2 | Вакантова Л | мастер | 3 сағат бос орын бар
      3 | Омар А | педагог | вакансия (информатика)`)).toEqual(['Абай Б, expert', 'Вакантова Л, master', 'Омар А, pedagog']);
  });
});

describe('between and below the people', () => {
  it('departments leave the school as it is, schools change it, and both are listed', () => {
    expect(people(rows`
      № | ФИО | Категория
      Көктау ШЖМ | |
      1 | Абай Б | эксперт
      Бастауыш мектеп мұғалімдері | |
      2 | Омар А | мастер
      2. «Майтөбе» НОМ (барлығы 1) | |
      1 | Сапар Қ | педагог
       | МО гуманитарного цикла |
      2 | Дәулет С | педагог`)).toEqual(['Абай Б, expert, Көктау ШЖМ', 'Омар А, master, Көктау ШЖМ', 'Сапар Қ, pedagog, «Майтөбе» НОМ', 'Дәулет С, pedagog, «Майтөбе» НОМ']);
  });

  it('a row with the school alone, or a ditto mark, belongs to the column of schools', () => {
    expect(people(rows`
      Мектеп | ФИО | Категория
      Аққұдық ОМ | Абай Б | эксперт
      -//- | Омар А | мастер
      Майтөбе ОМ | |
       | Сапар Қ | педагог`)).toEqual(['Абай Б, expert, Аққұдық ОМ', 'Омар А, master, Аққұдық ОМ', 'Сапар Қ, pedagog, Майтөбе ОМ']);
  });

  it('counts and signatures are no people', () => {
    const values = rows`
      № | ФИО | Категория | Образование
      1 | Абай Б | эксперт | высшее
       | Барлығы | сарапшы | 1
       | Санаты | Саны | %
       | Педагог-эксперт | 1 |
       | Жоғары білімді: 1 | |
       | Педагогтердің жалпы саны – 1 | |
       | Мектеп директорының м.а. | ________ | Қ.Нұр
       | Иванова А.Б. | |
       | 2024-2025 оқу жылы | |`;
    expect(people(values)).toEqual(['Абай Б, expert']);
    expect(leftOut(values)).toHaveLength(8);
  });

  it('a person of whom nothing more is said counts below a sub-total too, once people go on', () => {
    expect(people(rows`
      ФИО | Категория | Образование
      Абай Б | эксперт | высшее
      Барлығы | 1 |
      Омар Асан | модератор | высшее
      Сапар Қанат | |`)).toEqual(['Абай Б, expert', 'Омар Асан, moderator', 'Сапар Қанат, ?']);
  });

  it('technical staff are no teachers, and are listed', () => {
    const values = rows`
      № | ФИО | Должность | Категория
      1 | Абай Б | учитель | эксперт
      2 | Петрова А | техничка | -`;
    expect(people(values)).toEqual(['Абай Б, expert']);
    expect(leftOut(values)).toEqual(['not-a-teacher: 2 Петрова А техничка -']);
  });
});

describe('the school in the lines above a list', () => {
  it.each([
    [['Көктау орта мектебі', 'Келісемін: мектеп директоры'], 'Көктау орта мектебі'],
    [['«Абай атындағы №29 ЖББМ» КММ', 'Мектеп директоры Қ.Нұр'], '«Абай атындағы №29 ЖББМ» КММ'],
    [['Қарағанды облысы білім басқармасының «Жаңатоған ЖББМ» КММ педагогтерінің мәліметтер базасы'], '«Жаңатоған ЖББМ» КММ'],
    [['Список педагогических работников СОШ № 5'], 'СОШ № 5'],
    [['КГУ «Основная средняя школа № 12» отдела образования'], 'КГУ «Основная средняя школа № 12»'],
    [['Мектептің атауы: Аққұдық ОМ', 'Педагогтер туралы мәлімет'], 'Аққұдық ОМ'],
    [['КГУ "СОШ №5" 2024-2025 учебный год'], 'КГУ "СОШ №5"'],
    [['Школа-лицей им. Абая'], 'Школа-лицей им. Абая'],
    [['Мектеп педагогтері туралы мәлімет', 'Мектеп директорының бұйрығына 2-қосымша'], ''],
  ])('%j is «%s»', (titles, school) => {
    expect(people([...titles.map((title) => [title]), ['№', 'ФИО', 'Категория'], [1, 'Абай Б', 'эксперт']])).toEqual([['Абай Б', 'expert', school].filter(Boolean).join(', ')]);
  });
});

describe('education', () => {
  it.each([
    ['Жоғары, ҚарМУ 2010', 'higher'],
    ['высшее НЕОКОНЧЕННОЕ', 'incompleteHigher'],
    ['Высшее, СТУДЕНТТІК', undefined],
    ['жоғары (АЯҚТАЛМАҒАН)', 'incompleteHigher'],
    ['высшее МАГИСТРАНТ', undefined],
    ['орта БПК', undefined],
    ['среднее педагогическое', 'specialSecondary'],
    ['арн.орта', 'specialSecondary'],
  ])('«%s» is %s', (text, level) => {
    const [table] = readStaffTables(sheetOf([['ФИО', 'Образование'], ['Абай Б', text]]));
    expect(table!.rows[0]!.teacher.schooling.level).toBe(level);
    expect(table!.notUnderstood.map((cell) => cell.text)).toEqual(level === undefined ? [text] : []);
  });

  it('has its master’s degree in a column of degrees, by name or by tick', () => {
    const [table] = readStaffTables(sheetOf(rows`
      ФИО | Образование | Академическая степень | Категория
      Абай Б | высшее | магистр педагогических наук | эксперт
      Омар А | высшее | Педагогика ғылымдарының магистрі | эксперт
      Сапар Қ | высшее | нет | эксперт
      Дәулет С | высшее | M.A. | эксперт`));
    expect(table!.rows.map(({ teacher }) => teacher.schooling.mastersDegree)).toEqual([true, true, false, false]);
    expect(table!.notUnderstood).toEqual([{ field: 'degree', address: 'C5', text: 'M.A.' }]);
  });
});

describe('old categories in a column of their own', () => {
  it('may be written as a step alone', () => {
    expect(readStaffTables(sheetOf(rows`
      ФИО | Санаты (жаңа) | Ескі санаты
      Абай Б | модератор | 2
      Омар А | | 1`))[0]!.rows.map(({ teacher }) => teacher.standing)).toEqual([{ current: 'moderator', old: 'second' }, { old: 'first' }]);
  });
});

describe('a list in English', () => {
  it('is found by its headings and read by its words', () => {
    expect(people(rows`
      No | Full name | School | Qualification category | Education
      1 | Sarah Hill | Akkuduk school | Teacher-expert | Higher education
      2 | Ian Brook | Akkuduk school | no category | College
      3 | Vacancy | Akkuduk school | |
      Total | 2 | | |`)).toEqual(['Sarah Hill, expert, Akkuduk school', 'Ian Brook, none, Akkuduk school']);
  });
});
