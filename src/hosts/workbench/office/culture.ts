/** How a document's language writes numbers and dates: what Excel takes from the settings of the computer. */
export interface Culture {
  readonly name: string;
  readonly decimal: string;
  readonly group: string;
  /** Which of day and month comes first. */
  readonly dayFirst: boolean;
  readonly dateSeparator: string;
  /** As `Application.cultureInfo` gives it. */
  readonly shortDate: string;
  readonly longDate: string;
  readonly longTime: string;
  /** TRUE and FALSE as a person types them. */
  readonly booleans: readonly [string, string];
  /** Beginnings of the months' names. */
  readonly months: readonly string[];
  /** What Excel calls new things. */
  readonly names: { readonly sheet: string; readonly table: string; readonly chart: string; readonly column: string };
}

const english: Culture = {
  name: 'en-US',
  decimal: '.',
  group: ',',
  dayFirst: false,
  dateSeparator: '/',
  shortDate: 'M/d/yyyy',
  longDate: 'dddd, MMMM d, yyyy',
  longTime: 'h:mm:ss tt',
  booleans: ['TRUE', 'FALSE'],
  months: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  names: { sheet: 'Sheet', table: 'Table', chart: 'Chart ', column: 'Column' },
};

const russian: Culture = {
  name: 'ru-RU',
  decimal: ',',
  group: '\u00a0',
  dayFirst: true,
  dateSeparator: '.',
  shortDate: 'dd.MM.yyyy',
  longDate: "d MMMM yyyy 'г.'",
  longTime: 'H:mm:ss',
  booleans: ['ИСТИНА', 'ЛОЖЬ'],
  months: ['янв', 'фев', 'мар', 'апр', 'ма', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'],
  names: { sheet: 'Лист', table: 'Таблица', chart: 'Диаграмма ', column: 'Столбец' },
};

const kazakh: Culture = {
  ...russian,
  name: 'kk-KZ',
  longDate: "yyyy 'ж'. d MMMM, dddd",
  longTime: 'HH:mm:ss',
  booleans: english.booleans,
  months: ['қаң', 'ақп', 'нау', 'сәу', 'мам', 'мау', 'шіл', 'там', 'қыр', 'қаз', 'қар', 'жел'],
  names: { sheet: 'Парақ', table: 'Кесте', chart: 'Диаграмма ', column: 'Баған' },
};

/** By its name; what is not known is written as in en-US. */
export const cultureOf = (name: string): Culture => [kazakh, russian].find((culture) => culture.name.toLowerCase() === name.toLowerCase()) ?? english;
