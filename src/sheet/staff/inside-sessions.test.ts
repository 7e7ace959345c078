import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { CellValue } from '../cells/cell.ts';
import { reportOf } from '../sheet-report.ts';
import { sessionsAcross } from '../sessions/sessions-across.ts';

const tables: readonly (readonly [string, CellValue[][]])[] = [
  ['роль', [['Сессиядағы рөлдер'], ['Рөлі', 'Аты-жөні', 'Мектебі', 'Лауазымы', 'Пәндері'], ['координатор', 'Холмова Вера', null, 'білім бөлімінің әдіскері', null], ['тьютор', 'Дала Айгүл', 'Ақбел ОМ', 'мұғалім', null]]],
  ['роли', [['Роли на сессии'], ['Роль', 'ФИО', 'Школа', 'Должность', 'Предметы'], ['координатор', 'Холмова Вера', null, 'методист отдела образования', null], ['тьютор', 'Дала Айгуль', 'СОШ Акбел', 'учитель', null]]],
  ['кеңес', [['Үйлестіру кеңесінің құрамы'], ['Аты-жөні', 'Лауазымы', 'Кеңестегі рөлі'], ['Холмова Вера', 'білім бөлімінің басшысы', 'төраға'], ['Дала Айгүл', 'әдіскер', 'хатшы']]],
  ['тапсырма', [['Сессияаралық тапсырмалар'], ['Түрі', 'Мазмұны', 'Пән', 'Сыныбы', 'Мұғалім', 'Тапсыру мерзімі'], ['тапсырма', 'Білім сапасын көтеру', 'Физика', '8', 'Дала Айгүл', '04.12.2026'], ['консультация', 'Есептер', 'Физика', '8', 'Дала Айгүл', '04.12.2026']]],
];

describe('the people of a session', () => {
  it.each(tables)('are no staff list, whatever their positions and tasks are called (%s)', (name, rows) => {
    const report = reportOf(sheetOf(rows, { name }));
    expect(report.staff).toEqual([]);
    expect(sessionsAcross([report])?.tables.map((table) => table.rows)).toEqual([[2, 3]]);
  });

  it('stand above a staff list that stays one', () => {
    const report = reportOf(sheetOf([...tables[0]![1], [], ['Аты-жөні', 'Лауазымы', 'Санаты', 'Білімі'], ['Жел Арман', 'мұғалім', 'педагог-сарапшы', 'жоғары']]));
    expect(report.staff.map(({ rows }) => rows.length)).toEqual([1]);
  });
});
