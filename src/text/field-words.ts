import type { FieldWords } from './registers.ts';

/** A heading and its hint; a heading that is longer than a hint's title may be gives a shorter one. */
export const field = (heading: string, hint: string, title = heading): FieldWords => ({ heading, title, hint });

/** Headings of grades: the pre-school class first, then 1–11. */
export function gradeFields(preSchool: FieldWords, grade: (number: number) => FieldWords): Readonly<Record<`grade${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11}`, FieldWords>> {
  return {
    grade0: preSchool, grade1: grade(1), grade2: grade(2), grade3: grade(3), grade4: grade(4), grade5: grade(5),
    grade6: grade(6), grade7: grade(7), grade8: grade(8), grade9: grade(9), grade10: grade(10), grade11: grade(11),
  };
}
