import type { CellValue } from '../sheet/cells/cell.ts';
import type { Values } from '../sheet/cells/grid.ts';

const head = ['Мектеп', 'Сынып', 'Топ', 'Күні', 'Сабақ №', 'Басталуы', 'Аяқталуы', 'Пән', 'Мұғалім', 'Кабинет'];
/** School, class, group, day, number, start, end, subject, teacher, room, and what further columns there are. */
export type LessonRow = readonly CellValue[];

/** A list of lessons as schools keep it. */
export const lessonList = (...rows: readonly LessonRow[]): Values => [head, ...rows];

/** The same with columns that few lists have, entered after the room. */
export const lessonListWith = (more: readonly string[], ...rows: readonly LessonRow[]): Values => [[...head, ...more], ...rows];

export const bellList = (...rows: readonly (readonly [school: string, period: number, start: string, end: string])[]): Values => [['Мектеп', 'Сабақ №', 'Басталуы', 'Аяқталуы'], ...rows];

export const journeyList = (...rows: readonly (readonly [from: string, to: string, minutes: number])[]): Values => [['Қайдан', 'Қайда', 'Жол уақыты, мин'], ...rows];
