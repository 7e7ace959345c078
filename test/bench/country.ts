import { currentCategories } from '../../src/domain/staffing/teacher.ts';
import type { Sheet } from '../../src/sheet/workbook.ts';
import { registerSheets } from '../fixtures/district.ts';
import type { CodedRow } from '../fixtures/district-records.ts';
import { distinctNames } from '../fixtures/people.ts';
import { seeded } from '../fixtures/random.ts';

const [units, schoolsOfAll, staffOfAll, classesOfAll] = [190, 7_000, 300_000, 5_000];
const levels = [['primary', 'БМ', '1-4'], ['basic', 'НОМ', '1-9'], ['secondary', 'ЖББМ', '1-11']] as const;

/** The registers of a country: its schools, their staff, and their combined classes. */
export function countryWorkbook(): Sheet[] {
  const names = distinctNames(seeded(11), 1000);
  const unitOf = (place: number) => `${names[(place % units) * 3]!.split(' ')[0]!} ${place % units}`;
  const schoolOf = (place: number) => {
    const [level, type, grades] = levels[place % 3]!;
    return { unit: unitOf(place), name: `№ ${Math.floor(place / units) + 1} ${type}`, level, grades };
  };
  const hubOf = (place: number) => schoolOf((place % units) + units * 2).name;
  const isHub = (place: number) => Math.floor(place / units) === 2;
  const schools = Array.from({ length: schoolsOfAll }, (_, place): CodedRow => ({ ...schoolOf(place), small: place % 2 === 0, hub: isHub(place), attachedTo: isHub(place) ? undefined : hubOf(place), languages: ['kk'] }));
  const staff = Array.from({ length: staffOfAll }, (_, place): CodedRow => {
    const { unit, name: school } = schoolOf(place % schoolsOfAll);
    return { unit, school, name: `${names[place % 1000]!} ${place}`, category: currentCategories[place % currentCategories.length]!, education: 'higher' };
  });
  const classes = Array.from({ length: classesOfAll }, (_, place): CodedRow => {
    const { unit, name: school } = schoolOf((place * 2) % schoolsOfAll);
    return { unit, school, grades: '2+3', languages: [place % 8 === 0 ? 'ru' : 'kk'], pupils: '5+4' };
  });
  return registerSheets({ units: Array.from({ length: units }, (_, place): CodedRow => ({ name: unitOf(place), kind: 'district', oblast: 'Қарағанды облысы' })), schools, staff, classes });
}
