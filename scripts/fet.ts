// `npm run fet [-- FILE.fet …]`: schools that FET solves, read by Tirek. Solved, they show no clash and the windows that FET counts itself;
// with lessons moved at random, as many clashing pairs as a count of every pair.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { clashesOf } from '../src/domain/timetable/clashes.ts';
import { loadsOf } from '../src/domain/timetable/loads.ts';
import { seeded, type Random } from '../test/fixtures/random.ts';
import { clusterRead } from '../test/fixtures/timetable-cluster-found.ts';
import { asWorkbook } from './fet/as-workbook.ts';
import { bruteForce, type Pairs } from './fet/brute-force.ts';
import { gapsOf, schoolOf, type Activity, type School } from './fet/school.ts';

/** Schools of several countries that are solved in seconds. */
const examples = [
  'Argentina/Horario_ISJ.fet', 'Brazil/1/Brazil.fet', 'Bulgaria/Lom_high_school_2007-2008.fet', 'Denmark/small-school.fet', 'Germany/DGS-Pro/dgspro200809.fet', 'Greece/Didymoteicho/6th-Primary-School.fet',
  'Italy/2007/simple/simpler-Italian.fet', 'Romania/Oradea/School-10-Oradea-2007-2008.fet', 'Spain/1-school/school.fet', 'United-Kingdom/Hopwood/Hopwood.fet', 'Vietnam/2-secondary-school/VietNamHungYen.fet',
];
const examplesFolder = '/usr/share/doc/fet-data/examples/FET-5-official';
const mostSeconds = 60;
const tries = 3;
/** What a week of a school has at most. */
const [mostDays, mostHours] = [7, 20];

const say = (line: string) => process.stdout.write(`${line}\n`);

interface Solved {
  readonly school: School;
  readonly gaps: ReadonlyMap<string, number>;
}

/** Runs FET; what it writes is read and thrown away. */
function solved(file: string): Solved | undefined {
  const folder = mkdtempSync(path.join(tmpdir(), 'tirek-fet-'));
  try {
    spawnSync(process.env['FET_PATH'] ?? 'fet-cl', [`--inputfile=${file}`, `--outputdir=${folder}`, `--timelimitseconds=${mostSeconds}`, '--htmllevel=0', '--language=en_US'], { encoding: 'utf8' });
    const written = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => !/-(?:highest|current)\b/u.test(name));
    const read = (ending: string) => readFileSync(path.join(folder, written.find((name) => name.endsWith(ending))!), 'utf8');
    if (!written.some((name) => name.endsWith('_data_and_timetable.fet'))) return undefined;
    return { school: schoolOf(read('_data_and_timetable.fet'), read('_activities.xml')), gaps: gapsOf(read('_teachers_statistics.html')) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function pairsRead(school: School, activities: readonly Activity[]): Pairs {
  const clashes = clashesOf(clusterRead(asWorkbook(school, activities)).data);
  const count = (letter: string) => clashes.filter(({ kind }) => kind.startsWith(letter)).length;
  return { teachers: count('T'), pupils: count('C'), rooms: count('R') };
}

const moved = (random: Random, { days, hours, activities }: School): Activity[] =>
  activities.map((activity) => (random() < 0.3 ? { ...activity, day: 1 + Math.floor(random() * days), hour: 1 + Math.floor(random() * (hours - activity.duration + 1)) } : activity));

/** Teachers whose windows FET counts otherwise. */
function otherWindows({ school, gaps }: Solved): string[] {
  const workbook = asWorkbook(school);
  const windows = new Map(loadsOf(clusterRead(workbook).data).map(({ teacher, windows: count }) => [teacher.name, count]));
  return school.teachers.filter((teacher) => (windows.get(workbook.teacher(teacher)) ?? 0) !== (gaps.get(teacher) ?? NaN)).map((teacher) => `${workbook.teacher(teacher)}: ${windows.get(workbook.teacher(teacher)) ?? 0} ≠ ${gaps.get(teacher)}`);
}

const told = ({ teachers, pupils, rooms }: Pairs) => `${teachers}/${pupils}/${rooms}`;

/** Whether Tirek agrees with FET and with the count of every pair. */
function compare(name: string, found: Solved): boolean {
  const { school, gaps } = found;
  const [clashes, windows] = [pairsRead(school, school.activities), otherWindows(found)];
  const sum = [...gaps.values()].reduce((all, each) => all + each, 0);
  say(`${name}: ${school.activities.length} lessons, ${school.teachers.length} teachers, ${new Set(school.activities.flatMap(({ atoms }) => atoms)).size} smallest groups`);
  say(`  solved: ${told(clashes)} pairs of teachers/pupils/rooms; windows by FET ${sum}, ${windows.length === 0 ? 'the same for every teacher' : `others for ${windows.join(', ')}`}`);
  const agree = Array.from({ length: tries }, (_, seed) => {
    const activities = moved(seeded(seed + 1), school);
    const [ours, every] = [pairsRead(school, activities), bruteForce(activities)];
    say(`  moved: ${told(ours)} pairs, of every pair ${told(every)}`);
    return told(ours) === told(every);
  });
  return told(clashes) === '0/0/0' && windows.length === 0 && agree.every(Boolean);
}

const asked = process.argv.slice(2);
const files = asked.length > 0 ? asked : examples.map((name) => path.join(examplesFolder, name));
const results = files.map((file) => {
  const found = existsSync(file) ? solved(file) : undefined;
  if (found !== undefined && found.school.days <= mostDays && found.school.hours <= mostHours) return compare(path.basename(file), found);
  say(`${file}: ${found !== undefined ? `more than ${mostDays} days or ${mostHours} periods a day` : existsSync(file) ? `not solved in ${mostSeconds} s` : 'no such file'}`);
  return false;
});
say(`${results.filter(Boolean).length} of ${results.length} schools agree`);
process.exit(results.every(Boolean) ? 0 : 1);
