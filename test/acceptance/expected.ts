import type { Severity } from '../../src/checks/check.ts';

/** A finding that must be made: the cell to look at first by the text in it, and how it should stand. */
export interface Wanted {
  readonly about: string;
  readonly severity: Severity;
  /** What the first cell holds; several where a person may as well begin at another of them. */
  readonly at: readonly string[];
  readonly expected?: string;
  /** Checks of which one must have made it. */
  readonly by?: readonly string[];
}

const error = (about: string, at: string | readonly string[], expected?: string): Wanted => ({
  about,
  severity: 'error',
  at: typeof at === 'string' ? [at] : at,
  ...(expected === undefined ? {} : { expected }),
});

/** Everything in the reports that cannot be true. */
export const errors: Readonly<Record<'annualAnalysis' | 'sessionReport' | 'councilPlan', readonly Wanted[]>> = {
  annualAnalysis: [
    error('the number of schools stands for the number of combined classes', 'біріктірілген  сыныптар  саны – 94', '174'),
    error('52 of 3 861 is cut off, not rounded', '3 861 мұғалімнің 1,34 %', '1,35 %'),
    error('nine districts are spoken of, eight are named', '9 селолық аудандардың мектептеріне', '8'),
  ],
  sessionReport: [
    error('9 of 17 is no 530 %', 'Педагог - 9 /530%', '53 %'),
    error('77 of 86 is cut off', '-77/89 %', '90 %'),
    error('3 of 86 is no 6 %', 'Магистр – 3/6 %', '3 %'),
    error('1 of 86 is no 2 %', 'Шебер - 1/2%,', '1 %'),
    error('16 of 86 is cut off', 'Модератор - 16/18 %', '19 %'),
    error('the categories are one more than the teachers', ['Шебер - 1/2%,', 'жалпы саны- 86'], '86'),
    error('the hub’s figures are the sum of the four magnets', 'Тірек мектебі бойынша'),
    error('five magnet schools are attached, four are counted', '4 - магнитті мектеп', '5'),
  ],
  councilPlan: [
    error('rows 10 and 11 are missing', '12', '10'),
    error('one activity stands twice', 'Сессия аралық жұмыс жоспарын жасақтау'),
  ],
};

const warning = (about: string, at: string | readonly string[], ...by: string[]): Wanted => ({ about, severity: 'warning', at: typeof at === 'string' ? [at] : at, by });

/** What a person should look at. Twenty of these must be found; all are aimed at. */
export const warnings: typeof errors = {
  annualAnalysis: [
    warning('a line of totals is blank', ['Барлығы:', ''], 'total-blank'),
    warning('rows of two districts hold no figure', ['Абай', ''], 'row-blank'),
    warning('two districts have no row', ['Бар-лығы', 'Аудан', 'IV. Әр', '№', '1', 'Абай'], 'unit-missing'),
    warning('four districts give no languages', ['3', '13', '12', '163 (145/18)'], 'split-missing'),
    warning('the grades stand in the teacher’s cell and again beside it', 'Салтанат Ерболовна (5+6)', 'value-repeated'),
    warning('no comma between two schools', 'Кенесбеков ат. Ортадересін', 'list-separator'),
    warning('blank, 0 and a dash stand for the same', ['', '0', '-'], 'signs-mixed'),
    warning('the network and the staff are of different dates', ['01.06.2022ж', '01.03.2022жылға'], 'as-of-dates'),
    warning('one school under two types', ['№ 134 НМ', '№ 134 НОМ'], 'school-type-differs'),
  ],
  sessionReport: [
    warning('магистр as a third addend', ['Магистр – 3/6 %', '-77/89 %'], 'part-of-part'),
    warning('shares are missing', ['Модератор - 1', 'Санатсыз - 11'], 'share-missing'),
    warning('a school under two types', ['Көктау', 'шағын жинақты мектептер магниттік'], 'school-type-differs'),
    warning('a secondary school with grades 5–9', ['Майтөбе орта мектебі', 'Оңғар орта мектебі', 'Көктау орта мектебі'], 'type-and-grades'),
    warning('resource schools are spoken of, magnet schools listed', 'Ресурстық мектептердің', 'heading-and-list'),
    warning('three labels for one thing', ['Санатсыз', 'Педагог', 'Санаты жоқ'], 'bucket-labels'),
    warning('a holiday in the session', '29.04-03.05.2024', 'day-off'),
    warning('a number is missing', 'деңгейлік курстан өткені', 'number-missing'),
  ],
  councilPlan: [
    warning('the second row is earlier than the first', ['05-09.09', '03-07. 10'], 'dates-out-of-order'),
    warning('the plan of one session has the dates of another', ['І сессия', '17-21', 'Алғашқы бақылау'], 'session-differs'),
    warning('a chapter is missing', ['ІV.', 'V.'], 'chapter-numbering'),
    warning('the order begins again with 1', ['1.  Осы', '1. Осы', '3.3', '2. 2011', '2.  2010'], 'chapter-numbering', 'numbering'),
    warning('people of the plan are not on the council', ['Қалиева', 'Жақсыбаев', 'Құрманова', 'Орынбаева', 'Сағатова', 'Смағұлов'], 'plan-people'),
    warning('a curator is neither on the council nor in the plan', 'Қасенова', 'plan-people', 'curator-outside'),
    warning('one person under two spellings', ['Бекмұсаева', 'Бекмұшаева'], 'person-spelling'),
    warning('two schools are spoken of, the orders name more', '2 мектептің оқушылары', 'magnets-count', 'count-and-list'),
    warning('other grades for the same pupils', ['9 сыныптарды', '8-9 сынып'], 'grades-differ'),
    warning('a total without its parts', ['705 литр', '97 мың'], 'breakdown-missing'),
  ],
};
