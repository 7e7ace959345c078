import { clusterRead, conflictsFound } from './fixtures/timetable-cluster-found.ts';
import { plantedKinds, timetableCluster } from './fixtures/timetable-clusters.ts';

const kinds = plantedKinds.length;

describe('timetables of hubs and magnets with planted conflicts', () => {
  test.each([
    { lessons: 900, conflicts: 2, traps: 2, seed: 1 }, { lessons: 1500, conflicts: 4, traps: 3, seed: 2 }, { lessons: 900, conflicts: 2, traps: 2, seed: 3, dirty: true }, { lessons: 2500, conflicts: 6, traps: 6, seed: 4, dirty: true },
  ])('all eighteen kinds are found, each once, and nothing else: %j', (wishes) => {
    const set = timetableCluster(wishes);
    expect(set.rows).toHaveLength(wishes.lessons);
    expect(Object.values(set.truth).flat()).toHaveLength(kinds * wishes.conflicts);
    expect(conflictsFound(clusterRead(set).data)).toEqual(set.truth);
  });

  test('where nothing but traps is planted, nothing is found', () => {
    const set = timetableCluster({ lessons: 1200, conflicts: 0, traps: 6, seed: 5 });
    expect(Object.values(set.traps).flat()).toHaveLength(60);
    expect(Object.values(conflictsFound(clusterRead(set).data)).flat()).toEqual([]);
  });

  test('a seed gives the same set whenever it is asked', () => {
    const wishes = { lessons: 900, conflicts: 2, traps: 2, seed: 6 };
    expect(timetableCluster(wishes)).toEqual(timetableCluster(wishes));
    expect(timetableCluster({ ...wishes, seed: 7 }).truth).not.toEqual(timetableCluster(wishes).truth);
  });
});
