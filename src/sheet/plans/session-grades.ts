import { perReport } from '../sheet-report.ts';

/** Grades of which a sentence says that they are taught at the Resource Center or take part in its sessions. */
export interface SessionGrades {
  readonly row: number;
  readonly column: number;
  readonly from: number;
  readonly to: number;
  /** As written: «8-9 сынып». */
  readonly written: string;
}

const session = /сесси|(?:^|[^\p{L}])(?:РО|РЦ|ОШ)(?!\p{L})|ресурстық|ресурсн|тірек мекте|опорн/iu;
const taught = /оқыт|оқуға|тартыл|қамтыл|қатыс|оқиды|сесси|обуча|участв|привлеч|привлек|охвач|охват/iu;
const grades = /(?<![\d,./№–—-]|№\s)(1[0-2]|[1-9])(?:\s?[-–—]\s?(1[0-2]|[1-9]))?\s?[-–]?\s?(?:сынып\p{L}*|класс\p{L}*)(?!\s*[-–—:=]?\s*\d)/giu;

/** The grades that a sheet's sentences give for its sessions; lists with counts («7 класс – 10 оқушы») are none. */
export const sessionGradesOf = perReport(({ paragraphs }): readonly SessionGrades[] =>
  paragraphs.flatMap(({ row, column, text, sentences }) => {
    if (!/сынып|класс/iu.test(text) || !session.test(text)) return [];
    return sentences.flatMap((sentence) => {
      if (!taught.test(sentence.text)) return [];
      return [...sentence.text.matchAll(grades)].flatMap(([written, first, last]) => {
        const [from, to] = [Number(first), Number(last ?? first)];
        return to >= from ? [{ row, column, from, to, written: written.trim() }] : [];
      });
    });
  }),
);

export interface GradesDiffer {
  readonly one: SessionGrades;
  readonly other: SessionGrades;
}

/**
 * Two statements of the grades that contradict each other.
 *
 * Takes    what the sentences say, in their order
 * Returns  the first pair that overlaps and is not the same; undefined where one is made up of others («8-9», «10-11», «8-11»)
 * Refuses  nothing
 */
export function gradesThatDiffer(list: readonly SessionGrades[]): GradesDiffer | undefined {
  for (const [at, other] of list.entries())
    for (const one of list.slice(0, at)) {
      const overlap = one.from <= other.to && other.from <= one.to;
      const same = one.from === other.from && one.to === other.to;
      if (overlap && !same && !isMadeUp(one, list) && !isMadeUp(other, list)) return { one, other };
    }
  return undefined;
}

/** Do smaller ranges, each with others that are apart from it, make up the whole of this one? */
function isMadeUp(whole: SessionGrades, list: readonly SessionGrades[]): boolean {
  const parts = list.filter(({ from, to }) => from >= whole.from && to <= whole.to && to - from < whole.to - whole.from);
  const covered = (grade: number) => parts.some(({ from, to }) => grade >= from && grade <= to);
  return parts.length > 0 && Array.from({ length: whole.to - whole.from + 1 }, (_, index) => whole.from + index).every(covered);
}
