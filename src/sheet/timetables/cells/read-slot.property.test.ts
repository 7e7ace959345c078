import fc from 'fast-check';
import { slotOf } from '../../../../test/fixtures/timetable-slots.ts';
import { habitsOf, readSlot } from './read-slot.ts';
import type { Slot, SlotView } from './slot.ts';

interface Given {
  readonly subject: string;
  readonly teacher: string;
  readonly room: string;
}

const subjects = ['Алгебра', 'Геометрия', 'Қазақ тілі', 'рус. яз.', 'Ағылшын тілі', 'Физика', 'Дене шынықтыру', 'ИЗО', 'Көркем еңбек', 'Всемирная история', 'ИКТ', 'Музыка'];
const surnames = ['Сейтқалиев', 'Оразбекова', 'Бекжігітов', 'Қарасаева', 'Ольховская', 'Берёзкина', 'Дубравин', 'Родникова', 'Холмова', 'Ким'];
const rooms = ['101', '102', '12', '205а', '307', '310', 'с/з', 'м/з', '110/1', 'спортзал', '214', '8'];

const given = fc.record({ subject: fc.constantFrom(...subjects), teacher: fc.tuple(fc.constantFrom(...surnames), fc.constantFrom(...'АБВГДЖ'), fc.constantFrom(...'АБВГДЖ')).map(([surname, one, other]) => `${surname} ${one}.${other}.`), room: fc.constantFrom(...rooms) });
/** Lessons of whole classes, and of two groups at a time. */
const periods = fc.array(fc.oneof({ weight: 3, arbitrary: fc.tuple(given) }, { weight: 1, arbitrary: fc.tuple(given, given).filter(([one, other]) => one.teacher !== other.teacher && one.room !== other.room) }), { minLength: 12, maxLength: 16 });

interface Packing {
  readonly name: string;
  readonly tells: readonly (keyof Given)[];
  pack(groups: readonly Given[]): Slot;
}

const all = ['subject', 'teacher', 'room'] as const;
const glued = (teacher: string) => teacher.replace(/[ .]/gu, '');
const column = (rows: readonly (string | null)[]) => slotOf(rows.map((text) => [text]));
const inSubgroups = { '0,0': { subgroup: '1 топ' }, '0,1': { subgroup: '2 топ' } };
const over = (groups: readonly Given[]) => (groups.length === 1 ? { '0,0': { width: 2 } } : inSubgroups);

const packings: readonly Packing[] = [
  { name: 'rooms in a column beside', tells: ['subject', 'room'], pack: (groups) => slotOf([[groups.map(({ subject }) => subject).join('/'), groups.map(({ room }) => room).join(' / ')]], ['lesson', 'room']) },
  { name: 'teacher and room in columns beside', tells: all, pack: (groups) => slotOf([[groups.map(({ subject }) => subject).join(' / '), groups.map(({ teacher }) => teacher).join('/'), groups.map(({ room }) => room).join(';')]], ['lesson', 'teacher', 'room']) },
  { name: 'teachers glued before the subjects, rooms below', tells: all, pack: (groups) => column([`${groups.map(({ teacher }) => glued(teacher)).join('_')}/ ${groups.map(({ subject }) => subject).join('_')}`, groups.map(({ room }) => room).join('/')]) },
  { name: 'subject, teacher, room in rows, for each group', tells: all, pack: (groups) => column([...groups.flatMap(({ subject, teacher, room }) => [subject, teacher, room]), ...(groups.length === 1 ? [null, null, null] : [])]) },
  { name: 'teacher, subject, room in rows, for each group', tells: all, pack: (groups) => column([...groups.flatMap(({ subject, teacher, room }) => [teacher, subject, room]), ...(groups.length === 1 ? [null, null, null] : [])]) },
  { name: 'three lines in a cell for each group', tells: all, pack: (groups) => column([groups.map(({ subject, teacher, room }) => `${subject}\n${teacher}\n${room}`).join('\n')]) },
  { name: 'groups named by a word', tells: all, pack: (groups) => column([groups.map(({ subject, teacher, room }, at) => `${groups.length > 1 ? `${at + 1} топ ` : ''}${subject} (${teacher}) каб. ${room}`).join(' / ')]) },
  { name: 'subgroup columns and rooms for both', tells: all, pack: (groups) => slotOf([[...groups.map(({ subject, teacher }) => `${subject} (${teacher})`), ...(groups.length === 1 ? [null] : []), groups.map(({ room }) => room).join('; ')]], ['lesson', 'lesson', 'room'], over(groups)) },
  { name: 'subgroup columns with a room column each', tells: all, pack: (groups) => slotOf([[`${groups[0]!.subject} ${groups[0]!.teacher}`, groups[0]!.room, groups[1] ? `${groups[1].subject} ${groups[1].teacher}` : null, groups[1]?.room ?? null]], ['lesson', 'room', 'lesson', 'room'], groups[1] ? {} : { '0,0': { width: 3 } }) },
  { name: 'signs in cells of their own', tells: ['subject', 'room'], pack: (groups) => slotOf([[groups.map(({ subject }) => subject).join('/'), groups[0]!.room, groups[1] ? '/' : null, groups[1]?.room ?? null]], ['lesson', 'room', 'sign', 'room']) },
];

/** In whatever way it was written, with or without blanks and dots. */
const told = (lesson: Partial<Given>, tells: readonly (keyof Given)[], group: string | undefined) => [group ?? '', ...tells.map((field) => (lesson[field] ?? '').replace(/каб\.|[ .]/gu, ''))].join('|');

describe('a grid', () => {
  it.each(packings.map((packing) => [packing.name, packing] as const))('with %s is read back', (_, { tells, pack }) => {
    fc.assert(
      fc.property(periods, (weeks) => {
        const slots = weeks.map(pack);
        const habits = habitsOf(slots, 'classes');
        slots.forEach((slot, at) => {
          const { lessons, notUnderstood } = readSlot(slot, 'classes', habits);
          expect(notUnderstood).toEqual([]);
          expect(lessons.map(({ subject, teachers, rooms: found, group }) => told({ subject, teacher: teachers.join(), room: found.join() }, tells, group))).toEqual(weeks[at]!.map((each, place, { length }) => told(each, tells, length > 1 ? String(place + 1) : undefined)));
        });
      }),
      { numRuns: 12 },
    );
  });
});

describe('whatever stands in the cells', () => {
  const fragments = fc.constantFrom('Физика', 'Степнова А.А.', 'ДубравинОС', '12', '308/310', 'с/з', '/', '_', ',', ';', '\n', ' ', '(', ')', '1 топ', 'II', 'ұл', '7А', '11и', '*', '-', '+', 'онлайн', 'обед', 'числ.', 'каб.', '∕', '"', '1гр', 'А.', '.', 'вакансия');
  const text = fc.oneof(fc.string({ maxLength: 60 }), fc.array(fragments, { maxLength: 14 }).map((parts) => parts.join('')), fc.array(fragments, { maxLength: 14 }).map((parts) => parts.join(' ')));
  const part = fc.constantFrom('lesson', 'lesson', 'room', 'teacher', 'sign' as const);
  const slot = fc.tuple(fc.array(fc.tuple(fc.option(text), fc.option(text), fc.option(text)), { minLength: 1, maxLength: 4 }), fc.array(part, { minLength: 3, maxLength: 3 })).map(([rows, parts]) => slotOf(rows, parts));
  const view = fc.constantFrom<SlotView>('classes', 'teachers', 'rooms');

  it('is read without a fault, the same each time, and every cell of a lesson is told of or handed back', () => {
    fc.assert(
      fc.property(fc.array(slot, { minLength: 1, maxLength: 5 }), view, (slots, whose) => {
        const habits = habitsOf(slots, whose);
        expect(habitsOf(slots, whose)).toBe(habits);
        for (const each of slots) {
          const reading = readSlot(each, whose, habits);
          expect(readSlot(each, whose, habits)).toEqual(reading);
          for (const { subject, teachers, rooms: found, spot } of reading.lessons) {
            expect([subject, ...teachers, ...found].join('')).not.toMatch(/∕/u);
            expect(each.cells.some(({ row, column: at }) => row === spot.row && at === spot.column)).toBe(true);
          }
        }
      }),
      { numRuns: 120 },
    );
  });

  it('blanks around the signs change nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom('/', ';', ','), fc.constantFrom(...subjects.slice(0, 3)), fc.constantFrom('307', '12', '101'), fc.constantFrom('308', '13', '102'), (sign, subject, one, other) => {
        const read = (written: string) => readSlot(slotOf([[written]]), 'classes', habitsOf([slotOf([[written]])], 'classes')).lessons.map(({ group, rooms: found }) => [group, ...found]);
        expect(read(`${subject}  ${one} ${sign} ${other}`)).toEqual([['1', one], ['2', other]]);
        expect(read(`${subject}\u00A0${one}${sign}${other} `)).toEqual([['1', one], ['2', other]]);
      }),
      { numRuns: 25 },
    );
  });

  it.each(['а/', 'Степнова А.А., ', '(', '1 гр ', '7А, ', 'Физика ', 'А.', '12/', '_;/,+|', '()', '"«'])('«%s» a thousand times over is no burden', (each) => {
    const slots = [slotOf([[each.repeat(1000)]])];
    for (const whose of ['classes', 'teachers', 'rooms'] as const) expect(readSlot(slots[0]!, whose, habitsOf(slots, whose)).lessons.length).toBeLessThanOrEqual(1000);
  });
});
