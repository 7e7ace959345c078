import { foundIn } from '../../../test/fixtures/found-in.ts';
import { participantList, sessionRegister } from '../participant-examples.ts';
import { participantFit } from './participant-fit.ts';
import { strings } from './strings.ts';

const row = (school: string, inClass: string) => [school, 'Әлімов Алмас', inClass, 'қазақ', 'жоқ', ''];
const found = (school: string, inClass: string, register = sessionRegister()) => foundIn(participantFit, participantList(row(school, inClass)), register).map(({ args, severity }) => [args.kind, severity ?? 'warning']);

describe('a pupil against the session', () => {
  it('is of one of its grades and schools', () => {
    expect(found('№ 2 НОМ', '9')).toEqual([]);
    expect(found('№ 2 НОМ', '10')).toEqual([['grade', 'warning']]);
    expect(found('№ 9 НОМ', '10')).toEqual([['school', 'warning'], ['grade', 'warning']]);
    expect(found('№ 5 ЖББМ', '8')).toEqual([['hub', 'question']]);
  });

  it('has a class that tells the grade', () => {
    expect(foundIn(participantFit, participantList(row('№ 2 НОМ', '7'), row('№ 2 НОМ', '8'), row('№ 2 НОМ', 'кіші топ')), sessionRegister()).map(({ cells, args }) => [cells[0].address, args.kind])).toEqual([['C4', 'no-grade']]);
  });

  it('is not judged by a class or a school that is left blank: the blank cell is asked about by itself', () => {
    expect([found('№ 2 НОМ', ''), found('', '8')]).toEqual([[], []]);
  });

  it('is not judged where the session names neither grades nor schools', () => expect(found('№ 9 НОМ', '3', { Сессиялар: sessionRegister()['Сессиялар']!.map((cells) => cells.slice(0, 5)) })).toEqual([]));

  it('is told once where the list is of two sessions', () => {
    const [head, one] = sessionRegister()['Сессиялар']!;
    const two = { Сессиялар: [head!, one!, ['№ 5 ЖББМ', 'Қысқы сессия', '25.01.2027', '29.01.2027', '', '7-9', '№ 2 НОМ']] };
    expect(foundIn(participantFit, participantList(row('№ 2 НОМ', '11')), two)).toHaveLength(1);
  });

  it('is told in words', () => {
    const args = { kind: 'grade', name: 'Әлімов Алмас', school: '№ 2 НОМ', class: '11', session: 'Күзгі сессия', hub: '№ 5 ЖББМ', grades: [7, 8, 9], language: 'kk' } as const;
    expect(strings.kk.finding(args)).toBe('«Әлімов Алмас» (№ 2 НОМ, 11): «Күзгі сессия» сессиясына 7, 8, 9-сыныптар қатысады.');
    expect(strings.ru.finding({ ...args, kind: 'language' })).toBe('«Әлімов Алмас» (№ 2 НОМ, 11): в школе № 5 ЖББМ нет такого класса с казахским языком обучения. Откроете отдельный класс?');
  });
});
