import type { RecordEntry, RegistersView, SchoolView } from './registers-view.ts';
import { recordProblems } from './record-problems.ts';

const school = (name: string, more: Partial<SchoolView> = {}): SchoolView => ({ sheet: 'Мектептер', address: 'A6:M6', key: name, unit: 'абай', name, level: 'basic', hub: false, small: true, grades: [1, 2, 3, 4, 5, 6, 7, 8, 9], languages: ['kk'], ...more });
const fieldsOf = { schools: ['unit', 'name', 'level', 'small', 'hub', 'attachedTo', 'order', 'attachedOn', 'languages', 'grades', 'from', 'until'], classes: ['unit', 'school', 'grades', 'languages', 'pupils', 'teacher', 'from', 'until'] };
const view: RegistersView = {
  registers: (['schools', 'classes'] as const).map((kind) => ({ kind, tables: [{ sheet: kind, address: 'A5:M9', rows: 4, fields: fieldsOf[kind], mapping: undefined }], rows: 4, misread: [], misreadAll: 0, on: undefined })),
  oblasts: [],
  units: [{ key: 'абай', name: 'Абай', kind: 'district', oblastKey: 'қарағанды' }, { key: 'саран', name: 'Саран', kind: 'city', oblastKey: 'қарағанды' }],
  schools: [school('№ 1 ЖББМ', { hub: true, level: 'secondary', address: 'A8:M8' }), school('Самарқа ЖББМ', { hub: true, small: false, level: 'secondary', address: 'A5:M5' }), school('№ 134 НОМ'), school('Көктал НОМ', { unit: 'саран', address: 'A7:M7', grades: [] })],
  classes: [],
  on: { year: 2022, month: 6, day: 1 },
  differentDays: [],
  norms: { mostGrades: 2, widestGap: 2 },
  attestation: { overdue: 0, thisYear: 0, nextYear: 0 },
  notRecognised: [],
};
const good = { schools: { unit: 'Абай', name: 'Нұра НОМ', level: 'НОМ', small: 'иә' }, classes: { unit: 'Абай', school: '№ 134 НОМ', grades: '2+3', languages: 'қ' } };
const told = (kind: RecordEntry['kind'], texts: Record<string, string>, at?: RecordEntry['at'], how = view) => recordProblems({ kind, at, texts: { ...good[kind], ...texts } }, how).map(({ field, code, warning }) => `${field} ${code}${warning ? '?' : ''}`);

describe('a school in a form', () => {
  it.each<[string, Record<string, string>, string[]]>([
    ['has nothing wrong', {}, []],
    ['needs its unit, name, level and whether it is small', { unit: '', name: ' ', level: '', small: '' }, ['unit required', 'name required', 'level required', 'small required']],
    ['lies in a unit that is known, however it is typed', { unit: 'АБАЙ' }, []],
    ['lies in no unit that is not known', { unit: 'Шет' }, ['unit unknown']],
    ['is attached to a hub of its unit', { attachedTo: 'Самарқа ЖББМ' }, []],
    ['is attached to no school that is no hub', { attachedTo: '№ 134 НОМ' }, ['attachedTo unknown']],
    ['may be attached to a hub of another unit by a name that no other hub has', { unit: 'Саран', attachedTo: 'Самарқа ЖББМ' }, []],
    ['is attached to a numbered hub of another unit by its unit as well', { unit: 'Саран', attachedTo: '№ 1 ЖББМ' }, ['attachedTo unknown']],
    ['is attached to a numbered hub of another unit, which it names', { unit: 'Саран', attachedTo: 'Абай ауданы, № 1 ЖББМ' }, []],
    ['is no hub and attached at once', { hub: 'иә', attachedTo: 'Самарқа ЖББМ' }, ['attachedTo hub-attached']],
    ['has days that there are, in their order', { attachedOn: '30.02.2022', from: '01.09.2022', until: '01.06.2022' }, ['attachedOn not-a-day', 'until days-reversed']],
    ['has grades', { grades: 'көп' }, ['grades not-grades']],
    ['answers yes or no', { small: 'мүмкін' }, ['small unknown']],
    ['is not there yet', { name: '№134  НОМ' }, ['name repeated']],
    ['may be there under another level, or for other days', { name: '№ 134 НОМ', level: 'БМ' }, []],
    ['that began anew may have the name of an older one', { name: '№ 134 НОМ', from: '01.09.2022' }, ['name repeated?']],
    ['has no note where the table has no such column', { note: 'ескерту' }, ['note no-column']],
  ])('%s', (_, texts, expected) => expect(told('schools', texts)).toEqual(expected));

  it('is not taken for itself when it is edited', () => {
    expect(told('schools', { name: '№ 134 НОМ' }, { sheet: 'Мектептер', address: 'A6:M6' }, { ...view, registers: view.registers.map((register) => ({ ...register, tables: register.tables.map((table) => ({ ...table, sheet: 'Мектептер' })) })) })).toEqual([]);
  });
});

describe('a combined class in a form', () => {
  it.each<[string, Record<string, string>, string[]]>([
    ['has nothing wrong', {}, []],
    ['of two or three grades, in any order', { grades: '3+2' }, []],
    ['of one grade, or of one twice, is none', { grades: '2+2' }, ['grades not-grades']],
    ['of a range that may be two or three grades is asked about', { grades: '1-3' }, ['grades not-grades']],
    ['of more grades than the norm may be saved all the same', { grades: '1+2+3' }, ['grades too-many-grades?']],
    ['with a wider gap than the norm may be saved all the same', { grades: '1+4' }, ['grades gap-too-wide?']],
    ['of grades that the school does not have is asked about', { grades: '9+10' }, ['grades not-in-school?']],
    ['of a school whose grades are not known is fine', { unit: 'Саран', school: 'Көктал НОМ', grades: '9+10' }, []],
    ['is in a school of its unit', { unit: 'Саран' }, ['school unknown']],
    ['has pupils for each grade or for all together', { pupils: '12' }, []],
    ['has not other pupils than grades', { pupils: '5+7+1' }, ['pupils pupils-and-grades']],
    ['has pupils in numbers', { pupils: 'бес' }, ['pupils not-a-number']],
    ['needs a language', { languages: '' }, ['languages required']],
    ['has a language that is known', { languages: 'эльф' }, ['languages unknown']],
  ])('%s', (_, texts, expected) => expect(told('classes', texts)).toEqual(expected));
});

it('nothing can be saved where there is no such register', () => {
  expect(recordProblems({ kind: 'classes', at: undefined, texts: {} }, { ...view, registers: [] })).toEqual([{ field: '', code: 'no-register', args: {} }]);
});
