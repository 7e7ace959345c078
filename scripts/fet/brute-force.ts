import type { Activity } from './school.ts';

export interface Pairs {
  readonly teachers: number;
  readonly pupils: number;
  readonly rooms: number;
}

const shares = (one: readonly string[], other: readonly string[]) => one.some((each) => other.includes(each));

const meet = (one: Activity, other: Activity) => one.day === other.day && one.hour < other.hour + other.duration && other.hour < one.hour + one.duration;

/** One teacher with different pupils in one room at one time: a combined class. */
const isOneLesson = (one: Activity, other: Activity) =>
  shares(one.teachers, other.teachers) && shares(one.rooms, other.rooms) && !shares(one.atoms, other.atoms) && one.hour === other.hour && one.duration === other.duration;

/** Every pair of activities, and whether somebody of both should be in two places: teachers, pupils, rooms. */
export function bruteForce(activities: readonly Activity[]): Pairs {
  const count = { teachers: 0, pupils: 0, rooms: 0 };
  activities.forEach((one, place) => {
    for (const other of activities.slice(place + 1)) {
      if (!meet(one, other)) continue;
      const single = isOneLesson(one, other);
      if (shares(one.teachers, other.teachers) && !single) count.teachers++;
      if (shares(one.atoms, other.atoms)) count.pupils++;
      if (shares(one.rooms, other.rooms) && !single) count.rooms++;
    }
  });
  return count;
}
