import type { CombinedClass, School, Setting } from '../../domain/network/records.ts';
import { registersAcross } from '../../sheet/registers/across-registers.ts';
import type { SettingId } from '../../sheet/registers/columns.ts';
import { recordsOf, type Registers } from '../../sheet/registers/registers.ts';
import { rowPlace } from '../../sheet/registers/row-place.ts';
import type { Check } from '../check.ts';

interface Args {
  readonly problem: 'one-grade' | 'too-many' | 'gap' | 'not-in-school';
  /** `2+3`. */
  readonly grades: string;
  readonly school: string;
  /** What the norm allows; the grades that the school does not have. */
  readonly limit: string;
  /** Where the norm is from; '' where the settings do not say. */
  readonly source: string;
  readonly confirmed: boolean;
}

const head = ['Аудан', 'Мектеп', 'Біріктірілген сыныптар', 'Оқыту тілі'];
const norms = (on: string) => [
  ['Баптау атауы', 'Мәні', 'Дереккөз', 'Мәртебесі', 'Қосулы (иә/жоқ)'],
  ['Біріктірілген сыныпта ең көбі неше сынып', 3, 'Әдістемелік хат', 'екінші дереккөзден', on], ['Біріктірілген сыныпта сыныптардың ең үлкен айырмасы', 2, 'Әдістемелік хат', 'екінші дереккөзден', on],
];
const schools = [['Аудан', 'Мектеп атауы', 'Деңгейі', 'Сыныптары'], ['Шет', '№ 1 БМ', 'БМ', '1-4'], ['Шет', '№ 2 НОМ', 'НОМ', '1-9']];

/** A combined class of one grade, of grades that the school does not have, or against a norm that the district has switched on. */
export const classGrades: Check<'class-grades', Args> = {
  id: 'class-grades',
  severity: 'warning',
  examples: {
    accepts: [
      { cells: [head, ['Шет', '№ 1 БМ', '2+3', 'қ'], ['Шет', '№ 2 НОМ', '7+8', 'қ']], others: { Мектептер: schools, Баптау: norms('иә') } },
      { cells: [head, ['Шет', '№ 2 НОМ', '1+4', 'қ'], ['Шет', '№ 2 НОМ', '1+2+3+4', 'қ']], others: { Баптау: norms('жоқ') } },
    ],
    reports: [
      { cells: [head, ['Шет', '№ 1 БМ', '3', 'қ'], ['Шет', '№ 1 БМ', '4+5', 'қ'], ['Шет', '№ 2 НОМ', '5+6', 'қ']], others: { Мектептер: schools }, at: ['C2', 'C3'] },
      { cells: [head, ['Шет', '№ 2 НОМ', '1+4', 'қ'], ['Шет', '№ 2 НОМ', '1+2+3+4', 'қ']], others: { Баптау: norms('иә') }, at: ['C2', 'C3'] },
    ],
  },

  across(reports) {
    const registers = registersAcross(reports);
    if (!registers) return [];
    const judge = judgeOf(registers);
    return registers.classes.rows.flatMap((row) => {
      const args = judge(row.record);
      return args ? [{ cells: [rowPlace(registers.classes, row, 'grades')] as const, args }] : [];
    });
  },
};

type Judge = (record: CombinedClass) => Args | undefined;

function judgeOf(registers: Registers): Judge {
  const [most, gap] = [normOf(registers, 'norm-combined-grades'), normOf(registers, 'norm-age-gap')];
  const schoolOf = new Map(recordsOf<School>(registers.schools).map((school) => [school.key, school]));
  return ({ grades, school, schoolKey }) => {
    if (grades.length === 0) return undefined;
    const said = (problem: Args['problem'], limit = '', norm?: Setting): Args => ({ problem, grades: grades.join('+'), school, limit, source: norm?.source ?? '', confirmed: norm?.confirmed ?? true });
    if (grades.length === 1) return said('one-grade');
    if (most && grades.length > most.value) return said('too-many', String(most.value), most.setting);
    if (gap && grades.at(-1)! - grades[0]! > gap.value) return said('gap', String(gap.value), gap.setting);
    const known = schoolOf.get(schoolKey)?.grades ?? [];
    const lacking = grades.filter((grade) => !known.includes(grade));
    return known.length > 0 && lacking.length > 0 ? said('not-in-school', lacking.join(', ')) : undefined;
  };
}

/** A norm that somebody has switched on, with its number. */
function normOf({ settings }: Registers, id: SettingId): { readonly value: number; readonly setting: Setting } | undefined {
  const setting = settings.rows.find(({ record }) => record.id === id && record.on)?.record;
  return setting && typeof setting.value === 'number' ? { value: setting.value, setting } : undefined;
}
