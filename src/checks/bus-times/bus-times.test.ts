import { foundIn } from '../../../test/fixtures/found-in.ts';
import { sessionList } from '../norm-examples.ts';
import { busTimes } from './bus-times.ts';
import { strings } from './strings.ts';

const session = sessionList('12.10.2026–16.10.2026', ['9', 'дүйсенбі', 1, 'Алгебра'], ['9', 'дүйсенбі', 2, 'Физика'], ['9', 'сейсенбі', 2, 'Физика']);
const found = (...rows: (readonly [from: string, to: string, leaves: string, arrives: string])[]) => foundIn(busTimes, session, { Автобус: [['Қайдан', 'Қайда', 'Шығады', 'Келеді'], ...rows] }).map(({ cells, args: { problem, day } }) => [cells.map(({ sheet, address }) => `${sheet}!${address}`).join(), problem, day]);

describe('a bus', () => {
  it('is told for each day that it comes too late for, with the lesson', () => {
    expect(found(['№ 2 НОМ', '№ 5 ЖББМ', '08:00', '09:30'])).toEqual([['Автобус!D2,Парақ1!F2', 'arrives-late', 1]]);
    expect(found(['№ 5 ЖББМ', '№ 2 НОМ', '10:00', '10:40'])).toEqual([['Автобус!C2,Парақ1!G3', 'leaves-early', 1], ['Автобус!C2,Парақ1!G4', 'leaves-early', 2]]);
    expect(found(['№ 2 НОМ', '№ 5 ЖББМ', '08:00', '09:00'], ['№ 5 ЖББМ', '№ 2 НОМ', '10:35', '11:00'])).toEqual([]);
  });

  it('is told in words', () => {
    const args = { kind: 'TC-23', problem: 'leaves-early', from: 'А', to: 'Б', day: 1, bus: '10:00', lesson: '10:35' } as const;
    expect(strings.kk.finding(args)).toBe('А – Б, дүйсенбі: автобустың шығуы – 10:00, ал соңғы сабақтың аяқталуы – 10:35.');
  });
});
