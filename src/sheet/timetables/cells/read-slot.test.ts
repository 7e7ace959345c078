import { slotOf } from '../../../../test/fixtures/timetable-slots.ts';
import { habitsOf, readSlot, type Order } from './read-slot.ts';
import type { Slot, SlotLesson, SlotView } from './slot.ts';

/** «group|subject|teachers|rooms|classes» */
const told = ({ group = '', subject, teachers, rooms, classes }: SlotLesson) => [group, subject, teachers.join('+'), rooms.join('+'), classes.join('+')].join('|').replace(/\|+$/u, '');
const readAll = (slots: readonly Slot[], view: SlotView = 'classes', order?: Order) => {
  const habits = habitsOf(slots, view, order);
  return slots.map((slot) => readSlot(slot, view, habits));
};
const lessonsOf = (text: string, view: SlotView = 'classes', others: readonly string[] = []) => readAll([text, ...others].map((each) => slotOf([[each]])), view)[0]!.lessons;

describe('a cell', () => {
  it.each([
    ['Математика', ['|Математика']],
    ['англ. яз. 307', ['|англ. яз.||307']],
    ['физ-ра с/з', ['|физ-ра||с/з']],
    ['Музыка спортзал', ['|Музыка||спортзал']],
    ['Алгебра 12 каб', ['|Алгебра||12 каб']],
    ['Русский язык 110/1', ['|Русский язык||110/1']],
    ['Математика (Степнова А.А.)', ['|Математика|Степнова А.А.']],
    ['Математика (Степнова А.А.) 205', ['|Математика|Степнова А.А.|205']],
    ['Степнова А.А. Математика 205', ['|Математика|Степнова А.А.|205']],
    ['Математика; Степнова А.А.; 12', ['|Математика|Степнова А.А.|12']],
    ['Математика; Степнова А.А.; зал2', ['|Математика|Степнова А.А.|зал2']],
    ['Математика\nСтепнова А.А.\n112', ['|Математика|Степнова А.А.|112']],
    ['СтепноваАА/ Математика', ['|Математика|СтепноваАА']],
    ['Англ(Степнова)', ['|Англ|Степнова']],
    ['Математика Вакансия', ['|Математика|Вакансия']],
    ['Литература (КОНСУЛЬТАЦИЯ)', ['|Литература (КОНСУЛЬТАЦИЯ)']],
    ['Русский язык (ЭКЗАМЕН)', ['|Русский язык (ЭКЗАМЕН)']],
    ['Физика (с 4А)', ['|Физика|||4А']],
    ['В/у "Занимательная химия"', ['|В/у "Занимательная химия"']],
    ['Английский\nязык', ['|Английский язык']],
    ['Математика\nСтепнова\nА.А.', ['|Математика|Степнова А.А.']],
  ])('«%s» is one lesson', (text, expected) => {
    expect(lessonsOf(text).map(told)).toEqual(expected);
  });

  it.each([
    ['Физика/Химия', ['1|Физика', '2|Химия']],
    ['информ. 203/химия 213', ['1|информ.||203', '2|химия||213']],
    ['англ. яз. 311,300', ['1|англ. яз.||311', '2|англ. яз.||300']],
    ['англ/нем 306,307', ['1|англ||306', '2|нем||307']],
    ['англ. яз. 314, географ. 212, физика 107', ['1|англ. яз.||314', '2|географ.||212', '3|физика||107']],
    ['СтепноваАА_ПолянскийББ/ Англ.яз1_Англ.яз2', ['1|Англ.яз1|СтепноваАА', '2|Англ.яз2|ПолянскийББ']],
    ['англ (Степнова А.А./Полянский Б.Б.)', ['1|англ|Степнова А.А.', '2|англ|Полянский Б.Б.']],
    ['1 топ ағылшын тілі / 2 топ информатика', ['1|ағылшын тілі', '2|информатика']],
    ['1 гр. Англ.яз 307 2 гр. Информатика 203', ['1|Англ.яз||307', '2|Информатика||203']],
    ['II группа: Физика 203', ['2|Физика||203']],
    ['Дене шынықтыру (ұл) / Дене шынықтыру (қыз)', ['ұл|Дене шынықтыру', 'қыз|Дене шынықтыру']],
    ['Ағылшын т. 1 топ Ким В. 2 топ Сейтова А.', ['1|Ағылшын т.|Ким В.', '2|Ағылшын т.|Сейтова А.']],
    ['Ағылшын тілі (1т) 12 / Ағылшын тілі (2т) 13', ['1|Ағылшын тілі||12', '2|Ағылшын тілі||13']],
    ['Англ 1п/г Ким А.А. 2п/г Дубравин О.О.', ['1|Англ|Ким А.А.', '2|Англ|Дубравин О.О.']],
    ['Дене шынықтыру/Ұлдар', ['ұл|Дене шынықтыру']],
    ['ИКТ/-', ['1|ИКТ']], ['-/ИКТ', ['2|ИКТ']],
    ['Иностранный язык, Степнова А.А., Полянский Б.Б., 12, 13', ['1|Иностранный язык|Степнова А.А.|12', '2|Иностранный язык|Полянский Б.Б.|13']],
  ])('«%s» is of groups', (text, expected) => {
    expect(lessonsOf(text).map(told)).toEqual(expected);
    expect(lessonsOf(text).some(({ ambiguous }) => ambiguous)).toBe(false);
  });

  it.each(['-', '---', '*', '?', ' ', '\u00A0', 'обед', 'Үзіліс', 'Большая перемена', '9-15*9-30', 'Түскі ас'])('«%s» is no lesson, and is understood', (text) => {
    expect(readAll([slotOf([[text]])])).toEqual([{ lessons: [], notUnderstood: [] }]);
  });

  it('with half of a stroke is of one group, which may be a week', () => {
    expect(lessonsOf('англ. яз. 307/').map((lesson) => [told(lesson), lesson.ambiguous])).toEqual([['1|англ. яз.||307', true]]);
    expect(lessonsOf('/англ. яз. 306').map((lesson) => [told(lesson), lesson.ambiguous])).toEqual([['2|англ. яз.||306', true]]);
  });

  it('tells weeks, distance and substitutes', () => {
    expect(lessonsOf('Физика числ. / Химия знам.').map(({ subject, week, group }) => [subject, week, group])).toEqual([['Физика', 'a', undefined], ['Химия', 'b', undefined]]);
    expect(lessonsOf('Физика (дистанционно)')[0]).toMatchObject({ subject: 'Физика', online: true });
    expect(lessonsOf('Физика (ЗАМЕЩЕНИЕ Степнова А.А.)')[0]).toMatchObject({ subject: 'Физика', note: 'ЗАМЕЩЕНИЕ Степнова А.А.' });
  });

  it('with a stroke between unknown words is in doubt, and is two where they stand alone elsewhere', () => {
    expect(lessonsOf('Оригами/Шахматы').map((lesson) => [told(lesson), lesson.ambiguous])).toEqual([['|Оригами/Шахматы', true]]);
    expect(lessonsOf('Оригами/Шахматы', 'classes', ['Шахматы']).map(told)).toEqual(['1|Оригами', '2|Шахматы']);
  });

  it('keeps a number behind a subject where rooms stand elsewhere', () => {
    const [first] = readAll([slotOf([['Англ. яз 1', '205']], ['lesson', 'room'])]);
    expect(first!.lessons.map(told)).toEqual(['|Англ. яз 1||205']);
  });
});

describe('a cell of a teacher’s or a room’s week', () => {
  it.each([
    ['10фм', ['||||10фм']], ['7А, 7Б', ['||||7А+7Б']], ['11м1,м2', ['||||11м1+11м2']], ['10линг1,2', ['||||10линг1+10линг2']], ['7А/7Б', ['||||7А+7Б']],
    ['7А Алгебра', ['|Алгебра|||7А']], ['7 Алгебра', ['|Алгебра|||7']], ['7А, 7Б Алгебра', ['|Алгебра|||7А+7Б']], ['5-1 Алгебра', ['|Алгебра|||5-1']], ['Алгебра 7А 205', ['|Алгебра||205|7А']],
    ['7А\nАлгебра\n112', ['|Алгебра||112|7А']], ['7А матем / 7Б физика', ['|матем|||7А', '|физика|||7Б']], ['7А (1 гр)', ['1||||7А']], ['мат. 5А каб. 12', ['|мат.||каб. 12|5А']],
  ])('«%s» names its classes', (text, expected) => {
    expect(lessonsOf(text, 'teachers', ['8Б Химия', '9В История', '6Г Музыка']).map(told)).toEqual(expected);
  });

  it.each([['10И, 10Р Физика Полянский Б.Б.', '|Физика|Полянский Б.Б.||10И+10Р'], ['5А\nМатематика\nСтепнова А.А.', '|Математика|Степнова А.А.||5А']])('«%s» names its teacher as well', (text, expected) => {
    expect(lessonsOf(text, 'rooms').map(told)).toEqual([expected]);
  });

  it.each(['метод. день', 'Әдістемелік күн', '—'])('«%s» is no lesson', (text) => {
    expect(lessonsOf(text, 'teachers')).toEqual([]);
  });
});

describe('names without initials', () => {
  const read = (...texts: readonly string[]) => readAll(texts.map((text) => slotOf([[text]]))).map(({ lessons }) => lessons.map(told).join(' & '));

  it('are known by their place between signs', () => {
    expect(read('Алгебра;Степнова;каб 12', 'Физика;Полянский;13', 'Химия;Ким;14', 'Англ;Дубравин/Родникова;15/16')).toEqual(['|Алгебра|Степнова|каб 12', '|Физика|Полянский|13', '|Химия|Ким|14', '1|Англ|Дубравин|15 & 2|Англ|Родникова|16']);
    expect(read('Степнова/Алгебра', 'Полянский/Физика', 'Ким/Химия', 'Холмова/История')).toEqual(['|Алгебра|Степнова', '|Физика|Полянский', '|Химия|Ким', '|История|Холмова']);
  });

  it('are known in brackets and behind a subject', () => {
    expect(read('Алгебра (Степнова)', 'Физика (Полянский)', 'Химия (Ким)', 'История (Холмова) 12')).toEqual(['|Алгебра|Степнова', '|Физика|Полянский', '|Химия|Ким', '|История|Холмова|12']);
    expect(read('Алгебра Степнова', 'Физика Полянский', 'Химия Ким', 'Русский язык Холмова', 'Русский Язык')).toEqual(['|Алгебра|Степнова', '|Физика|Полянский', '|Химия|Ким', '|Русский язык|Холмова', '|Русский Язык']);
  });

  it('are never a part of a subject', () => {
    expect(read('Көркем еңбек', 'Көркем еңбек/Ағылшын тілі', 'Информатика/Көркем еңбек', 'Орыс тілі/Көркем еңбек')).toEqual(['|Көркем еңбек', '1|Көркем еңбек & 2|Ағылшын тілі', '1|Информатика & 2|Көркем еңбек', '1|Орыс тілі & 2|Көркем еңбек']);
  });

  it('are known in a row of teachers', () => {
    const rows = [['Домра', 'Степнова'], ['Физика', 'Полянский'], ['Химия', 'Ким'], ['Вокал', 'Холмова']];
    expect(readAll(rows.map((texts) => slotOf(texts.map((text) => [text])))).map(({ lessons }) => lessons.map(told))).toEqual(rows.map(([subject, teacher]) => [`|${subject}|${teacher}`]));
  });
});

describe('rooms beside or below', () => {
  const beside = (...rows: readonly (readonly [string, string])[]) => readAll(rows.map((row) => slotOf([row], ['lesson', 'room']))).map(({ lessons }) => lessons.map(told));

  it('belong to the groups in their order', () => {
    expect(beside(['английский язык/ИКТ', '318/346'], ['технология', '119/124'], ['физкультура', 'с/з'], ['нем. язык/испан. язык', '414/*'])).toEqual([
      ['1|английский язык||318', '2|ИКТ||346'], ['1|технология||119', '2|технология||124'], ['|физкультура||с/з'], ['1|нем. язык||414', '2|испан. язык||*'],
    ]);
  });

  it('are in doubt where there are more or fewer of them than groups', () => {
    const [reading] = readAll([slotOf([['английский язык/ИКТ', '318']], ['lesson', 'room'])]);
    expect(reading!.lessons.map((lesson) => [told(lesson), lesson.ambiguous])).toEqual([['1|английский язык||318', true], ['2|ИКТ||318', true]]);
  });

  it('below may hold a substitute, who is a note', () => {
    const rows: [string, string][] = [['СтепноваАА/ Физика', '26'], ['ПолянскийББ/ Химия', '29'], ['СтепноваАА/ Физика', 'ДубравинОС 27']];
    const read = readAll(rows.map(([above, below]) => slotOf([[above], [below]])));
    expect(read.map(({ lessons }) => lessons.map(told))).toEqual([['|Физика|СтепноваАА|26'], ['|Химия|ПолянскийББ|29'], ['|Физика|СтепноваАА|27']]);
    expect(read[2]!.lessons[0]).toMatchObject({ note: 'ДубравинОС', ambiguous: true });
  });

  it('may stand in cells of their own with a stroke between', () => {
    const [reading] = readAll([slotOf([['Технология', '1', '/', '3']], ['lesson', 'room', 'sign', 'room'])]);
    expect(reading!.lessons.map(told)).toEqual(['1|Технология||1', '2|Технология||3']);
  });

  it('are known by what stands in their column, whatever its heading says', () => {
    const read = readAll([['Физика', '205'], ['Химия', '301'], ['Музыка', '112'], ['ИЗО', '114/115']].map((row) => slotOf([row])));
    expect(read.map(({ lessons }) => lessons.map(told))).toEqual([['|Физика||205'], ['|Химия||301'], ['|Музыка||112'], ['1|ИЗО||114', '2|ИЗО||115']]);
    expect(read[0]!.lessons[0]!.roomSpots).toEqual([{ row: 0, column: 1 }]);
  });
});

describe('rows and columns of a slot', () => {
  it('repeat subject, teacher, class and room for each group', () => {
    const rows = ['Матем', 'Степнова А.Н.', '5-1', '42', 'Англ.яз', 'Полянский Б.С.', '5-1', '26'];
    const whole = ['Ряз', 'Дубравин О.С.', '5-1', '43', null, null, null, null];
    const read = readAll([slotOf(rows.map((text) => [text])), slotOf(whole.map((text) => [text]))]);
    expect(read.map(({ lessons }) => lessons.map(told))).toEqual([['1|Матем|Степнова А.Н.|42|5-1', '2|Англ.яз|Полянский Б.С.|26|5-1'], ['|Ряз|Дубравин О.С.|43|5-1']]);
    expect(read[0]!.lessons.map(({ spot }) => spot.row)).toEqual([0, 4]);
  });

  it('of subgroups share a room column', () => {
    const parts = ['lesson', 'lesson', 'room'] as const;
    const named = { '0,0': { subgroup: '1 подгруппа' }, '0,1': { subgroup: '2 подгруппа' } };
    const read = readAll([slotOf([['Физика (Степнова А.Н.)', null, '103']], parts, { '0,0': { width: 2 } }), slotOf([['Химия (Полянский Б.С.)', 'ИКТ (Дубравин О.С.)', '303/301']], parts, named), slotOf([[null, 'ИКТ (Дубравин О.С.)', '208']], parts, named)]);
    expect(read.map(({ lessons }) => lessons.map(told))).toEqual([['|Физика|Степнова А.Н.|103'], ['1|Химия|Полянский Б.С.|303', '2|ИКТ|Дубравин О.С.|301'], ['2|ИКТ|Дубравин О.С.|208']]);
  });

  it('may have their groups written before them', () => {
    const parts = ['sign', 'lesson', 'room'] as const;
    expect(readAll([slotOf([['I', 'Англ', '12'], ['II', 'Инф', '13']], parts)])[0]!.lessons.map(told)).toEqual(['1|Англ||12', '2|Инф||13']);
    expect(readAll([slotOf([[null, null, null], ['2', 'Инф', '13']], parts)])[0]!.lessons.map(told)).toEqual(['2|Инф||13']);
  });

  it('may share a subject over two teachers and two rooms', () => {
    expect(readAll([slotOf([['Англ', null], ['Полянский Б.С.', 'Ким А.А.'], ['12', '13']], [], { '0,0': { width: 2 } })])[0]!.lessons.map(told)).toEqual(['1|Англ|Полянский Б.С.|12', '2|Англ|Ким А.А.|13']);
  });

  it('of a teacher’s week are class, subject and room, small numbers too', () => {
    const slots = [['7А', 'Алгебра', '12'], ['9', 'Геометрия', '11'], ['8Б', 'Алгебра', '205']].map((texts) => slotOf(texts.map((text) => [text])));
    expect(readAll(slots, 'teachers').map(({ lessons }) => lessons.map(told))).toEqual([['|Алгебра||12|7А'], ['|Геометрия||11|9'], ['|Алгебра||205|8Б']]);
  });

  it('of a room’s week may be class, subject and teacher beside each other', () => {
    const slots = [['11И', 'Физика', 'Полянский Б.С.'], ['7А', 'Химия', 'Ким А.Б.']].map((texts) => slotOf([texts]));
    expect(readAll(slots, 'rooms').map(({ lessons }) => lessons.map(told))).toEqual([['|Физика|Полянский Б.С.||11И'], ['|Химия|Ким А.Б.||7А']]);
  });

  it('tell that half of the rows is half of the class, where whole classes go over all of them', () => {
    const tall = { '0,0': { height: 2 } };
    const read = readAll([slotOf([['Физика'], [null]], [], tall), slotOf([['Химия'], [null]], [], tall), slotOf([['Англ'], ['Нем']]), slotOf([[null], ['ИКТ']])]);
    expect(read.map(({ lessons }) => lessons.map(told))).toEqual([['|Физика'], ['|Химия'], ['1|Англ', '2|Нем'], ['2|ИКТ']]);
  });

  it('are of the whole class where subject and teacher go over two rows each', () => {
    const whole = (subject: string, teacher: string) => slotOf([[subject], [null], [teacher], [null]], [], { '0,0': { height: 2 }, '2,0': { height: 2 } });
    const slots = [whole('Физика', 'Полянский Б.С.'), whole('Химия', 'Ким А.А.'), whole('Вокал', 'Холмова К.А.'), slotOf([['Роб'], ['Ким А.А.'], ['Домра'], ['Степнова Б.Б.']]), slotOf([[null], [null], ['Роб'], ['Ким А.А.']])];
    expect(readAll(slots).map(({ lessons }) => lessons.map(told))).toEqual([['|Физика|Полянский Б.С.'], ['|Химия|Ким А.А.'], ['|Вокал|Холмова К.А.'], ['1|Роб|Ким А.А.', '2|Домра|Степнова Б.Б.'], ['2|Роб|Ким А.А.']]);
  });

  it('are of the whole class where the teacher is not written yet', () => {
    const tall = { '0,0': { height: 2 } };
    const slots = [slotOf([['Классный час'], [null]], [], tall), slotOf([['Физика'], ['Ким А.А.']]), slotOf([['Химия'], ['Холмова К.А.']]), slotOf([['Вокал'], [null]])];
    expect(readAll(slots).map(({ lessons }) => lessons.map(told))).toEqual([['|Классный час'], ['|Физика|Ким А.А.'], ['|Химия|Холмова К.А.'], ['|Вокал']]);
  });

  it('stand in the order that a person says', () => {
    const slots = [slotOf([['Домра'], ['Ким'], ['Малый']])];
    expect(readAll(slots, 'classes', ['subject', 'teachers', 'rooms'])[0]!.lessons.map(told)).toEqual(['|Домра|Ким|Малый']);
    expect(readAll(slots, 'classes', ['teachers', 'subject', 'rooms'])[0]!.lessons.map(told)).toEqual(['|Ким|Домра|Малый']);
    expect(readAll([slotOf([['Ким/ Домра']])], 'classes', ['teachers', 'subject'])[0]!.lessons.map(told)).toEqual(['|Домра|Ким']);
    expect(readAll([slotOf([['Домра, Ким, Малый']])], 'classes', ['subject', 'teachers', 'rooms'])[0]!.lessons.map(told)).toEqual(['|Домра|Ким|Малый']);
  });

  it('hand back what nothing can be made of', () => {
    expect(readAll([slotOf([['12']])])[0]!.notUnderstood.map(({ text }) => text)).toEqual(['12']);
  });
});
