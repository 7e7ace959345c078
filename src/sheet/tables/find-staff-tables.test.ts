import { gridOf } from '../cells/grid.ts';
import { findStaffTables } from './find-staff-tables.ts';

const schools = [
  ['№', 'Школа', 'Педагоги', 'из них категорийные', 'Ученики'],
  [1, 'Белоярская СШ', 17, '13/76%', 120],
  [2, 'Зеленогайская ОШ', 12, '8/67%', 66],
  [null, 'Всего', 29, '21/72%', 186],
  ['№', 'Мероприятие', 'Участники', 'Призёры'],
  [1, 'Олимпиада', 12, 3],
];

describe('a list of staff', () => {
  it('holds names and categories: a table that counts teachers is none, and swallows nothing below it', () => {
    expect(findStaffTables(gridOf(schools), 'people')).toEqual([]);
    expect(findStaffTables(gridOf([['Мектеп', 'Педагог', 'Санаты бар'], ['Ақсай ОМ', 17, 13], ['Тасты НОМ', '12', '8 (67%)']]), 'people')).toEqual([]);
  });

  it('may give old categories as steps, alone or with their word', () => {
    const rows = [['Аты-жөні', 'Санаты'], ['Сейтқали Айгүл', 1], ['Ким Виктория', '2'], ['Оразбек Нұрлан', '2 санат'], ['Тоқтар Әли', 'жоғары']];
    expect(findStaffTables(gridOf(rows), 'people')).toHaveLength(1);
  });
});
