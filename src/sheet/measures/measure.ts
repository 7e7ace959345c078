/** What the field counts. The same quantity has the same key wherever it stands. */
export const knownMeasures = [
  'combined-classes', 'combined-classes.kazakh', 'combined-classes.russian',
  'small-schools', 'small-schools.attached', 'small-schools.hubs', 'small-schools.with-combined', 'small-schools.without-combined',
  'small-schools.primary', 'small-schools.basic', 'small-schools.secondary',
  'schools', 'schools.primary', 'schools.basic', 'schools.secondary',
  'hubs', 'districts', 'cities',
  'teachers', 'teachers.master', 'teachers.researcher', 'teachers.expert', 'teachers.moderator', 'teachers.no-category', 'teachers.higher', 'teachers.special-secondary', 'teachers.masters-degree',
  'pupils', 'pupils.session',
] as const;
export type MeasureKey = (typeof knownMeasures)[number];

export interface Measured {
  /** Undefined where a word of the phrase is not known to the field, or where it names no quantity. */
  readonly measure: MeasureKey | undefined;
  /** «(қ/о)», «(каз/рус)»: the quantity is split by the language of instruction, in this order. */
  readonly languages?: readonly ['kazakh' | 'russian', 'kazakh' | 'russian'];
  /** Only «барлығы», «саны», «всего»: what is counted stands elsewhere. */
  readonly bare: boolean;
  /** The phrase says «саны», «количество». */
  readonly saysNumber: boolean;
}
