/** What a change of the timetable costs those whom it touches, the heaviest first. */
export const disturbances = ['subject-twice', 'long-day', 'class-window', 'teacher-window', 'other-class', 'other-day', 'other-half', 'other-teacher', 'other-room'] as const;
export type Disturbance = (typeof disturbances)[number];

/** How heavy each is. */
export const weights: Readonly<Record<Disturbance, number>> = {
  'subject-twice': 12,
  'long-day': 12,
  'class-window': 10,
  'teacher-window': 5,
  'other-class': 4,
  'other-day': 3,
  'other-half': 2,
  'other-teacher': 2,
  'other-room': 1,
};
