import { foundIn } from '../../../test/fixtures/found-in.ts';
import { marksOfPupils } from '../mark-args.ts';
import { marksParticipants } from './marks-participants.ts';
import { strings } from './strings.ts';

const { others } = marksParticipants.examples.reports[0]!;
const found = (...pupils: readonly string[]) => foundIn(marksParticipants, marksOfPupils(...pupils.map((pupil) => ['кіру тесті', '№ 2 НОМ', 9, 'Физика', pupil, 4] as const)), others);
const told = (...pupils: readonly string[]) => found(...pupils).map(({ args }) => args.pupils);

describe('a pupil with marks of a session', () => {
  it('is on the list, however the name is put', () => {
    expect([told('Ахметов Али'), told('Али Ахметов'), told('Ахметов А.'), told('Ахметов Али Серікұлы'), told('Ким В.')]).toEqual([[], [], [], [], []]);
  });

  it('is asked about otherwise, once for a school', () => {
    expect(told('Ахметов Б.', 'Серікова Айна', 'Серікова Айна', 'Ким Вера')).toEqual([['Ахметов Б.', 'Серікова Айна']]);
  });

  it('is told of in words', () => {
    expect(strings.kk.finding(found('Бекова Б', 'Вагнер В', 'Гинц Г', 'Дюсен Д', 'Есенова Е', 'Жанов Ж')[0]!.args)).toBe('№ 2 НОМ: бағасы бар, бірақ қатысушылар тізімінде жоқ: Бекова Б, Вагнер В, Гинц Г, Дюсен Д, Есенова Е және тағы 1. Тізімге қосылмаған ба, әлде аты-жөні басқаша жазылған ба?');
  });
});
