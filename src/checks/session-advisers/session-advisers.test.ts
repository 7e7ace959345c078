import { foundIn } from '../../../test/fixtures/found-in.ts';
import type { CellValue } from '../../sheet/cells/cell.ts';
import { sessionList } from '../norm-examples.ts';
import { sessionAdvisers } from './session-advisers.ts';
import { strings } from './strings.ts';

const lessons = sessionList('12.10.2026–16.10.2026', ['9', 'дүйсенбі', 1, 'Алгебра'], ['9', 'дүйсенбі', 2, 'Физика'], ['9', 'сейсенбі', 2, 'Физика']);
const roles = (...rows: readonly (readonly CellValue[])[]) => ({ Рөлдер: [['Сессиядағы рөлі', 'Аты-жөні', 'Мектеп'], ...rows] });
const found = (...rows: readonly (readonly CellValue[])[]) => foundIn(sessionAdvisers, lessons, roles(...rows)).map(({ cells, args: { kind, person } }) => [kind, person, cells.map(({ sheet, address }) => `${sheet}!${address}`).join()]);
const hub = '№ 5 ЖББМ';

describe('the advisers of a session', () => {
  it('give its lessons, whichever way their names are spelled', () => {
    expect(found(['эдвайзер', 'А. Ахметов', hub], ['эдвайзер', 'Ахметов Б. А.', hub])).toEqual([]);
    expect(found(['эдвайзер', 'Ахметов А', null], ['тьютор', 'Ахметов Б.', '№ 2 НОМ'])).toEqual([]);
  });

  it('without a lesson, and teachers who are not listed, are each told once with all cells', () => {
    expect(found(['эдвайзер', 'Ахметов А. А.', hub], ['эдвайзер', 'Сейтқали Г. М.', hub])).toEqual([
      ['TC-28-without-lesson', 'Сейтқали Г. М.', 'Рөлдер!B3'],
      ['TC-28-not-listed', 'Ахметов Б. А.', 'Парақ1!I3,Парақ1!I4'],
    ]);
  });

  it('of another hub say nothing of this one', () => {
    expect(found(['эдвайзер', 'Сейтқали Г. М.', '№ 9 ЖББМ'])).toEqual([]);
    expect(found(['эдвайзер', 'Ахметов А. А.', hub], ['эдвайзер', 'Ахметов Б. А.', hub], ['эдвайзер', 'Сейтқали Г. М.', '№ 9 ЖББМ'])).toEqual([]);
  });

  it('are not asked for where the list has none of them, or there is no session', () => {
    expect(found(['координатор', 'Сейтқали Г. М.', null], ['тьютор', 'Ахметов А. А.', hub])).toEqual([]);
    expect(foundIn(sessionAdvisers, [['Жай парақ']], roles(['эдвайзер', 'Сейтқали Г. М.', hub]))).toEqual([]);
  });

  it('are told in words', () => {
    expect(strings.kk.finding({ kind: 'TC-28-without-lesson', person: 'Сейтқали Г. М.', school: hub, lessons: 0 })).toBe('Сейтқали Г. М. (№ 5 ЖББМ) эдвайзерлер тізімінде бар, бірақ сессия кестесінде сабағы жоқ. Кестеге қосыңыз немесе тізімнен алып тастаңыз.');
    expect(strings.ru.finding({ kind: 'TC-28-not-listed', person: 'Ахметов Б. А.', school: '', lessons: 3 })).toBe('Ахметов Б. А. ведёт уроки сессии (3), но в списке ролей этой фамилии нет. Внесите учителя эдвайзером или проверьте расписание.');
  });
});
