/** Marks of a class in two subjects, a line a pupil. */
export const marksExample = [
  ['Пән', 'Оқушы', 'Баға'],
  ['Физика', 'Ахметов Б.', 5],
  ['Физика', 'Ким В.', 4],
  ['Физика', 'Серікова А.', 3],
  ['Физика', 'Төлегенов Е.', 'н/а'],
  ['Химия', 'Ахметов Б.', 4],
  ['Химия', 'Ким В.', 3],
  ['Химия', 'Серікова А.', 3],
  ['Химия', 'Төлегенов Е.', 2],
];

/** A column of marks, as it stands in a journal. */
export const marksColumn = [[5], [4], [3], ['н/а'], [4], [3], [3], [2], [null]];

/** Classes, counted. */
export const countsExample = [
  ['Сынып', '5', '4', '3', '2'],
  ['8', 2, 3, 4, 1],
  ['9', 10, 12, 6, 2],
];

export const marksReports = [
  { args: [[['Сабақ кестесі']]], problem: 'not-a-mark' },
  { args: [[[null], [null]]], problem: 'no-marks-in-range' },
  { args: [[['н/а'], ['осв']]], problem: 'total-zero' },
  { args: [marksExample, 'мектеп'], problem: 'part-not-in-range' },
  { args: [marksExample, 'ауа райы'], problem: 'no-such-part' },
  { args: [[[5], [25]]], problem: 'not-a-mark' },
] as const;
