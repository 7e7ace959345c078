/** Current categories, from highest to lowest. `none` is «санатсыз», `pedagog` is a category of its own. */
export const currentCategories = [
  'master',
  'researcher',
  'expert',
  'moderator',
  'pedagog',
  'trainee',
  'none',
] as const;
export type CurrentCategory = (typeof currentCategories)[number];

/** The categories before 2016–2018. No official table converts them: they are kept apart. */
export const oldCategories = ['highest', 'first', 'second'] as const;
export type OldCategory = (typeof oldCategories)[number];

/** A teacher may carry a current category, an old one, or both. Neither: not understood, or not given. */
export interface Standing {
  readonly current?: CurrentCategory;
  readonly old?: OldCategory;
}

export const educationLevels = ['higher', 'specialSecondary', 'incompleteHigher', 'secondary'] as const;
export type EducationLevel = (typeof educationLevels)[number];

/** A master's degree lies inside higher education: "of which", never a third addend. */
export interface Schooling {
  readonly level?: EducationLevel;
  readonly mastersDegree: boolean;
}

/** One line of a staff list. `person` is the name folded for comparison, '' where none is given. */
export interface Teacher {
  readonly school: string;
  readonly person: string;
  readonly standing: Standing;
  readonly schooling: Schooling;
  readonly partTime: boolean;
  readonly onLeave: boolean;
}
