/** The columns of a staff list that Tirek knows. */
export const staffFields = [
  'number', 'name', 'givenName', 'patronymic', 'unit', 'school', 'position', 'subject', 'category', 'oldCategory', 'categoryUntil',
  'education', 'degree', 'status', 'note',
] as const;
export type StaffField = (typeof staffFields)[number];
