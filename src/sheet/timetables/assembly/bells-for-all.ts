import type { Bell } from '../../../domain/timetable/data.ts';
import type { Named } from '../../../domain/timetable/lesson.ts';
import { sameOrigin } from '../../record-cells.ts';
import { keeping } from './kept.ts';

/** Bells that name no school ring in every school that has none of its own. */
export function spreadingBells(): (bells: readonly Bell[], schools: readonly Named[]) => readonly Bell[] {
  const spread = keeping(spreadBells);
  return (bells, schools) => (bells.every(({ school }) => school.key !== '') ? bells : spread(bells, schools.map(({ key }) => key).join('\n')));
}

function spreadBells(bells: readonly Bell[], keys: string): readonly Bell[] {
  const own = new Set(bells.map(({ school }) => school.key));
  const without = keys.split('\n').filter((key) => key !== '' && !own.has(key));
  return bells.flatMap((bell) => (bell.school.key === '' ? [bell, ...without.map((key) => sameOrigin({ ...bell, school: { name: '', key } }, bell))] : [bell]));
}
