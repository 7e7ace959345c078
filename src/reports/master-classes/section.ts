import { byUnit } from '../../domain/network/by-unit.ts';
import type { MasterClass, NetworkData } from '../../domain/network/records.ts';
import type { Language } from '../../text/language.ts';
import { annualTable, type WrittenTable } from '../annual-table.ts';
import type { AnnualSource } from '../annual-source.ts';
import { annualWords } from '../annual-words.ts';
import { distinctKeys } from '../distinct-keys.ts';
import type { Paper } from '../paper.ts';
import { schoolRows } from '../school-rows.ts';
import { sectionLine, sectionLineLater, type Section } from '../section.ts';
import { saying, sentence } from '../sentence.ts';
import { unitGroups } from '../unit-groups.ts';
import { unitNames } from '../unit-names.ts';
import { yearTitle } from '../year-title.ts';
import { strings } from './strings.ts';

export const masterClassesSection: Section = {
  id: 'master-classes',
  needs: ['masterClasses'],
  dated: [],

  write(page, source, language, number) {
    const words = strings[language];
    yearTitle(page, { key: 'master-classes', title: words.heading, number }, source, language);
    const say = sectionLineLater(page, 'master-classes/held');
    if (source.data.masterClasses.length === 0) {
      say(words.nobody);
      return;
    }
    listOfClasses(page, source.data, language);
    page.key('master-classes/by-unit-title/gap');
    page.advance();
    sectionLine(page, 'master-classes/by-unit-title', source.unit ? words.bySchool : words.byUnit);
    const { table, shown } = countByUnit(page, source, language);
    const told = shown.map(({ key, label }) => saying(language)`${label} – ${table.numbers(key)('classes')}`);
    say(words.held(table.numbers('total')('classes'), sentence(told.flatMap((each, place) => (place > 0 ? [', ', each] : [each])), language)));
  },
};

/** «Алгебра (7+8)»: combined grades stand behind the subject. */
const subjectOf = ({ subject, grades }: MasterClass) => (grades.length === 0 || /\(\d+\s*\+/u.test(subject) ? subject : `${subject} (${grades.join('+')})`);

function listOfClasses(page: Paper, { units, masterClasses }: NetworkData, language: Language): void {
  const words = strings[language];
  const common = annualWords[language];
  const nameOf = unitNames(units, language);
  const keyOf = distinctKeys();
  const rows = [...units.map(({ key }) => key), undefined].flatMap((unit) => masterClasses.filter((each) => (nameOf.knows(each.unit) ? each.unit : undefined) === unit));
  annualTable(page, {
    key: 'master-classes',
    headings: [common.number, common.unit],
    columns: [
      { heading: common.school, span: 2, shows: { kind: 'text', id: 'school' } },
      { heading: words.teacher, span: 3, shows: { kind: 'text', id: 'teacher' } },
      { heading: words.subject, span: 3, shows: { kind: 'text', id: 'subject' } },
    ],
    groups: [{ rows: rows.map((each) => ({ key: keyOf(each.unit, each.school, each.teacher, each.subject), label: nameOf(each.unit), counts: {}, texts: { school: each.school, teacher: each.teacher, subject: subjectOf(each) } })) }],
  });
}

function countByUnit(page: Paper, { data: { units, schools, masterClasses }, unit }: AnnualSource, language: Language): { readonly table: WrittenTable<'classes'>; readonly shown: readonly { readonly key: string; readonly label: string }[] } {
  const common = annualWords[language];
  const counts = byUnit(units, ['classes'], masterClasses, (_, each) => each.classes++);
  const groups = unit ? [{ rows: schoolRows<'classes', MasterClass>(schools, ['classes'], masterClasses, (_, each) => each.classes++, language) }] : unitGroups(counts, language).map(({ rows }) => ({ rows, continues: true as const }));
  const table = annualTable<'classes'>(page, {
    key: 'master-classes/by-unit',
    headings: [common.number, unit ? common.school : common.unit],
    columns: [{ heading: strings[language].count, span: 2, shows: { kind: 'count', name: 'classes' } }],
    groups,
    total: { label: common.total },
  });
  return { table, shown: groups.flatMap(({ rows }) => rows).filter(({ counts: { classes = 0 } }) => classes > 0) };
}
