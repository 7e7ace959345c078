import { oblastRegisters } from '../../../test/fixtures/district-records.ts';
import { networkOf } from '../../../test/fixtures/network-records.ts';
import { lineOf, rowOf, sheetsOfCoded, sheetsOfReport } from '../../../test/fixtures/report-of.ts';
import type { Participation } from '../../domain/network/records.ts';

const oblast = oblastRegisters();

describe('the report of participation', () => {
  it('counts people by unit and kind of event, with column totals and the grand total', () => {
    const page = sheetsOfCoded('participation', oblast)[0]!;
    expect(rowOf(page, 'participation/row/Қарқаралы')).toEqual([5, 'Қарқаралы', 12, 12, 2, 0, 0, 13, 7, 46]);
    expect(rowOf(page, 'participation/total')).toEqual(['БАРЛЫҒЫ:', 56, 35, 16, 21, 24, 44, 9, 205]);
  });

  it('says it in a sentence, of events of the oblast where all are', () => {
    const page = sheetsOfCoded('participation', oblast)[0]!;
    expect(lineOf(page, 'participation/title')).toBe('Ресурстық орталықтар мен шағын жинақты мектептер мұғалімдерінің облыстық іс-шараларға қатысуы (2021-2022 оқу жылы)');
    expect(lineOf(page, 'participation/took-part')).toBe(
      'Қарағанды облысы бойынша іс-шараларға барлығы 205 адам қатысты: ҒТК, форум, фестиваль – 56; семинар – 35; вебинар – 16; воркшоп, boot camp – 21; шеберлік сынып – 24; байқау – 44; олимпиада – 9.',
    );
  });

  it('shows projects, visits and what was not understood in a second table, and counts them in the sentence', () => {
    const data = networkOf(oblast);
    const entry = (kind: Participation['kind'], count: number): Participation => ({ unit: 'Нұра', schoolKey: '', school: '', kind, level: 'district', title: '', on: undefined, teacher: '', count, result: '' });
    const page = sheetsOfReport('participation', { ...data, participations: [entry('seminar', 3), entry('project', 5), entry(undefined, 2)] })[0]!;
    expect(rowOf(page, 'participation/total').at(-1)).toBe(3);
    expect(rowOf(page, 'participation/others/total')).toEqual(['БАРЛЫҒЫ:', 5, 2, 7]);
    expect(lineOf(page, 'participation/took-part')).toBe('Іс-шараларға барлығы 10 адам қатысты: семинар – 3; жоба – 5; түрі анықталмаған – 2.');
    expect(lineOf(page, 'participation/all')).toBe('Екі кестеде қоса есептегенде: 3 + 7 = 10 адам.');
    expect(lineOf(page, 'participation/title')).not.toMatch(/облыстық/u);
  });

  it('shows a district its schools, and last what names no school', () => {
    const data = networkOf(oblast);
    const entry = (school: string, schoolKey: string): Participation => ({ unit: 'Нұра', schoolKey, school, kind: 'webinar', level: undefined, title: '', on: undefined, teacher: '', count: 1, result: '' });
    const page = sheetsOfReport('participation', { ...data, participations: [entry('', ''), entry('Жаңа мектеп', ''), entry('Пушкин НОМ', 'Нұра|Пушкин НОМ')] }, { wishes: { unit: 'Нұра' } })[0]!;
    const names = page.cells.filter(({ row, column }) => column === 1 && row > 3 && row < 7).map(({ value }) => value);
    expect(names).toEqual(['Пушкин НОМ', 'Жаңа мектеп', '(мектебі көрсетілмеген)']);
  });
});
