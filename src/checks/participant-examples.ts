import type { CellValue } from '../sheet/cells/cell.ts';
import type { Values } from '../sheet/cells/grid.ts';

/** A list of participants: school, name, class, language, dormitory, class of the hub. */
export const participantList = (...rows: readonly (readonly CellValue[])[]): Values => [['Мектеп', 'Оқушының аты-жөні', 'Сыныбы', 'Оқыту тілі', 'Жатақхана (иә/жоқ)', 'Тірек мектептегі сыныбы'], ...rows];

/** A register with one session of № 5 ЖББМ. */
export const sessionRegister = (grades: CellValue = '7-9', schools: CellValue = '№ 2 НОМ; № 3 НОМ'): Readonly<Record<string, Values>> => ({
  Сессиялар: [
    ['Тірек мектеп', 'Сессия атауы', 'Басталу күні', 'Аяқталу күні', 'Өткізу нысаны', 'Сыныптар', 'Магнит мектептер'],
    ['№ 5 ЖББМ', 'Күзгі сессия', '12.10.2026', '16.10.2026', 'тірек мектепте', grades, schools],
  ],
});

/** Classes of № 5 ЖББМ: class, pupils, the most that it may have, language. */
export const hubClassTable = (...rows: readonly (readonly CellValue[])[]): Readonly<Record<string, Values>> => ({
  Сыныптар: [['Мектеп', 'Сынып', 'Оқушы саны', 'Ең көп оқушы', 'Оқыту тілі', 'Күніне ең көп сабақ'], ...rows.map((row) => ['№ 5 ЖББМ', ...row, 7])],
});

/** Routes to № 5 ЖББМ: from, kilometres, seats, litres for 100 km. */
export const routeTable = (...rows: readonly (readonly CellValue[])[]): Readonly<Record<string, Values>> => ({
  Маршруттар: [['Қайдан', 'Қайда', 'Қашықтық, км', 'Орын саны', '100 км шығын, л'], ...rows.map(([from, ...more]) => [from!, '№ 5 ЖББМ', ...more])],
});

/** Rates of the district. */
export const rateTable = (...rows: readonly (readonly CellValue[])[]): Readonly<Record<string, Values>> => ({ Тарифтер: [['Түрі', 'Мөлшері'], ...rows] });
