import { foundIn } from '../../../test/fixtures/found-in.ts';
import { hubClassTable, participantList, sessionRegister } from '../participant-examples.ts';
import { participantClass } from './participant-class.ts';
import { strings } from './strings.ts';

const found = (hubClass: string, language = 'қазақ', classes = hubClassTable(['7А', 20, 25, 'қазақ'], ['8Б', 20, 25, ''])) =>
  foundIn(participantClass, participantList(['№ 2 НОМ', 'Әлімов Алмас', '7', language, 'жоқ', hubClass]), { ...sessionRegister(), ...classes }).map(({ args }) => args.kind);

describe('the class of a pupil at the hub', () => {
  it('is one of the hub, under any spelling, or an own one', () => {
    expect(['7А', '7 «А»', '7-А', '7а сынып', '7М', '7М2', ''].flatMap((name) => found(name))).toEqual([]);
    expect(found('7Г')).toEqual(['unknown']);
  });

  it('is of his grade and language, as far as these are said', () => {
    expect([found('8Б'), found('7А', 'орыс'), found('7А', '')]).toEqual([['grade'], ['language'], []]);
  });

  it('is not judged where nobody has listed the classes of the hub', () => expect(found('7Г', 'қазақ', { Сыныптар: [['Басқа']] })).toEqual([]));

  it('is told in words', () => {
    const args = { kind: 'unknown', name: 'Әлімов Алмас', school: '№ 2 НОМ', class: '7', hub: '№ 5 ЖББМ', hubClass: '7Г' } as const;
    expect(strings.ru.finding(args)).toBe('«Әлімов Алмас» (№ 2 НОМ, 7): в школе № 5 ЖББМ нет класса «7Г».');
  });
});
