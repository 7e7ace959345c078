import { gradesOfSchools, type GradesOfSchool } from '../../sheet/names/grades-of-schools.ts';
import type { SchoolType } from '../../sheet/names/school-types.ts';
import { cellPlaces } from '../cell-places.ts';
import type { Check } from '../check.ts';

/** The type of a school and the grades that are given for it: a secondary school has 1–11, a basic one 1–9, a primary one 1–4. */
export const typeAndGrades: Check<
  'type-and-grades',
  {
    /** As written: «Оңғар орта мектебінде». */
    readonly school: string;
    readonly type: SchoolType;
    /** The grades given. */
    readonly from: number;
    readonly to: number;
    /** The highest grade of such a school. */
    readonly due: number;
  }
> = {
  id: 'type-and-grades',
  severity: 'warning',
  examples: {
    accepts: [
      { cells: [['Аққұдық орта мектебінде барлығы: 66 оқушы, 1-4 кл 27 оқушы, 5-11 кл 39 оқушы'], ['Майтөбе негізгі мектебінде 1-9 сынып'], ['№ 7 мектеп-гимназиясында 1-4 кл 20 оқушы, 5-9 кл 30 оқушы']] },
      { cells: [['Оңғар орта мектебінің 7-9 сынып оқушылары қатысты'], ['Көктау орта мектебінде сессия 5-9 ақпанда, 1-4 сыныптар қатысты']] },
      { cells: [['Мектеп', '1-4 сынып', '5-9 сынып'], ['Аққұдық ОМ', 20, 30], ['Оңғар НОМ', 20, 30]] },
      { cells: [['Мектеп', '1-4 сынып', '5-11 сынып'], ['Аққұдық ОМ', 20, 30], ['Оңғар НОМ', 20, 30]] },
    ],
    reports: [
      { cells: [['Оңғар орта мектебінде – 61 оқушы, 1-4 кл 31 оқушы, 5-9 кл 30 оқушы'], ['Майтөбе негізгі мектебінде: 1-4 сынып – 20, 5-10 сынып – 30']], at: ['A1', 'A2'] },
      { cells: [['Аудан', 'Мектеп', 'Пән'], ['Абай', 'Ақжол БМ', 'Физика (7+8)'], ['Шет', 'Қарой НОМ', 'Физика (7+8)'], ['Нұра', 'Тасты ОМ', 'Физика (7+8)']], at: ['B2'] },
      { cells: [['Мектеп', '1-4 сынып', '5-9 сынып', '10-11 сынып'], ['Аққұдық ОМ', 20, 30, 8], ['Оңғар НОМ', 20, 30, 5], ['Ақжол ОМ', 12, 20, '-']], at: ['A3', 'A4'] },
    ],
  },

  inSheet: (report) =>
    gradesOfSchools(report).flatMap(({ school, spot, from, to, sure, part, gradesAt }) => {
      const { type } = school;
      const due = type && dueOf[type];
      if (!type || due === undefined || !differs({ school, to, sure, part }, due)) return [];
      return [{ cells: cellPlaces([{ report, spot }, { report, spot: gradesAt }]), args: { school: school.text, type, from, to, due } }];
    }),
};

const dueOf: Readonly<Partial<Record<SchoolType, number>>> = { primary: 4, basic: 9, secondary: 11 };

/** A basic school may not have reached its last grade yet; a secondary one is called so for its last grades. */
const differs = ({ school, to, sure, part }: Pick<GradesOfSchool, 'school' | 'to' | 'sure' | 'part'>, due: number): boolean => (school.type === 'secondary' ? !part && to < due : sure > due);
