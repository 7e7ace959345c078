import { currency, fieldOf, speaksOf } from './headings.ts';
import type { StaffField } from './staff-field.ts';

const headings: Readonly<Record<StaffField, readonly string[]>> = {
  number: ['№', '№ р/с', 'р/с', '№ п/п', 'п/п'],
  name: ['Аты-жөні', 'Т.А.Ә.', 'Ф.И.О.', 'ФИО педагога', 'Тегі, аты, әкесінің аты', 'Фамилия, имя, отчество', 'Мұғалімнің аты-жөні (толық)', 'Педагогтің тегі, аты', 'Full name', 'ФИО, должность', 'Учитель'],
  givenName: ['Аты', 'Имя', 'Есімі'],
  patronymic: ['Әкесінің аты', 'Отчество'],
  school: ['Мектеп', 'Мектептің атауы', 'Наименование школы', 'Білім беру ұйымы', 'Организация образования', 'School'],
  position: ['Лауазымы', 'Должность'],
  subject: ['Пәні', 'Преподаваемый предмет', 'Мамандығы'],
  category: ['Санаты', 'Біліктілік санаты', 'САНАТЫ', 'Caнaты', 'Квалификационная категория', 'Категория (педагог, модератор, эксперт)', 'Жаңа санаты', 'Category', 'Кв.кат.', 'Аттестация (категория, год)'],
  oldCategory: ['Бұрынғы санаты', 'Ескі біліктілік санаты', 'Санаты (ескі) ескі', 'Прежняя категория', 'Старая квалификационная категория', 'Old category'],
  categoryUntil: ['Санат мерзімі (қай күнге дейін)', 'Санаттың жарамдылық мерзімі', 'Санат мерзімі', 'Категория действует до', 'Срок категории (по какой день)', 'Срок действия категории', 'Category valid until'],
  unit: ['Аудан', 'Аудан/қала', 'Аудан (қала) атауы', 'Район', 'Район/город', 'Наименование района', 'District/city'],
  education: ['Білімі', 'БІЛІМІ:', 'Образование', 'Уровень образования', 'Education'],
  degree: ['Академиялық дәрежесі', 'Учёная степень'],
  status: ['Мәртебесі', 'Статус'],
  note: ['Ескерту', 'Примечание'],
};

describe('a heading', () => {
  for (const [field, texts] of Object.entries(headings))
    it.each(texts.map((text) => [text]))(`«%s» heads the column ${field}`, (text) => {
      expect(fieldOf(text)).toBe(field);
    });

  it.each([
    'Педагогикалық өтілі', 'Педагогический стаж', 'Туған жылы', 'Дата присвоения категории', 'Санат берілген күні', 'Бітірген оқу орны',
    'Оқушының аты-жөні', 'Мектеп директорының Т.А.Ә.', 'Өтінген санаты', 'На какую категорию претендует', 'Отбасы санаты', 'Ата-анасының білімі', 'Білім сапасы',
    'Санатсыз', 'Педагогтер саны', 'Количество педагогов', 'Дүйсенбі', '', 'Абай ауданы', 'Осакаровский район', 'Бұл мектепте биылғы оқу жылында барлығы он тоғыз педагог жұмыс істейді, олардың санаты төменде көрсетілген',
  ])('«%s» heads no column of a staff list', (text) => {
    expect(fieldOf(text)).toBeUndefined();
  });
});

describe('a heading that says several things', () => {
  it('speaks of the category or the education all the same, unless it is about somebody else', () => {
    expect(speaksOf('Санаты, берілген күні', 'category')).toBe(true);
    expect(speaksOf('Образование, специальность', 'education')).toBe(true);
    expect(speaksOf('Санаты, білімі', 'category') && speaksOf('Санаты, білімі', 'education')).toBe(true);
    expect(speaksOf('Ата-анасының білімі', 'education')).toBe(false);
  });

  it('of categories is the nearer to today, the newer it is called', () => {
    expect(currency('Действующая категория')).toBeGreaterThan(currency('Категория 2024'));
    expect(currency('Категория 2024')).toBeGreaterThan(currency('Категория 2022'));
    expect(currency('Категория')).toBe(0);
  });
});
