/** The columns of a staff list that Tirek knows. */
export const staffFields = [
  'number', 'name', 'givenName', 'patronymic', 'school', 'position', 'subject', 'category', 'oldCategory', 'education',
  'degree', 'status', 'note',
] as const;
export type StaffField = (typeof staffFields)[number];
