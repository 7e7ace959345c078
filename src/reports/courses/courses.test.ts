import { oblastRegisters } from '../../../test/fixtures/district-records.ts';
import { networkOf } from '../../../test/fixtures/network-records.ts';
import { rowOf, sheetsOfCoded, sheetsOfReport, textsOf } from '../../../test/fixtures/report-of.ts';
import type { Course } from '../../domain/network/records.ts';

const oblast = oblastRegisters();
const course = (unit: string, count: number, more: Partial<Course> = {}): Course => ({
  unit, schoolKey: '', school: '', title: 'Сабақты зерттеу', organiser: '', from: { year: 2021, month: 10, day: 25 }, until: { year: 2021, month: 10, day: 29 }, person: '', count, result: 'сертификат', ...more,
});
const linesOf = (courses: readonly Course[]) => textsOf(sheetsOfReport('courses', { ...networkOf(oblast), courses })[0]!);

describe('the report of courses', () => {
  it('tells who held a course, when, and how many took it with what result', () => {
    const page = sheetsOfCoded('courses', oblast)[0]!;
    expect(textsOf(page)).toContain(
      '«ШЖМ-де оқу-тәрбие үдерісін ұйымдастыру және басқару» тақырыбындағы курсқа (ұйымдастырушы – Біліктілікті арттыру орталығы; 25.10.2021–29.10.2021) 33 адам қатысты; құжаты: сертификат – 33.',
    );
    expect(rowOf(page, 'courses/total')).toEqual(['БАРЛЫҒЫ:', 33]);
  });

  it('puts the records of one course together, unit by unit', () => {
    const page = sheetsOfReport('courses', { ...networkOf(oblast), courses: [course('Нұра', 2), course('Шет', 3, { result: '' }), course('Нұра', 1, { result: 'диплом' }), course('Шет', 5, { title: 'Басқа курс' })] })[0]!;
    const key = 'сабақты зерттеу|25.10.2021–29.10.2021';
    expect(rowOf(page, `courses/row/${key}`)).toEqual([1, 'Сабақты зерттеу', '25.10.2021 – 29.10.2021', 'Нұра – 3, Шет – 3', 6, 'сертификат – 2, диплом – 1']);
    expect(rowOf(page, 'courses/row/басқа курс|25.10.2021–29.10.2021').slice(2)).toEqual(['25.10.2021 – 29.10.2021', 'Шет', 5, 'сертификат – 5']);
    expect(rowOf(page, 'courses/total')).toEqual(['БАРЛЫҒЫ:', 11]);
    expect(textsOf(page)).toContain('«Сабақты зерттеу» тақырыбындағы курсқа (25.10.2021–29.10.2021) 6 адам қатысты; құжаты: сертификат – 2, диплом – 1.');
  });

  it('says no more than it knows', () => {
    expect(linesOf([{ ...course('Нұра', 1, { title: '«Өрлеу» курсы', result: '' }), from: undefined, until: undefined } as unknown as Course])).toContain('«Өрлеу» курсы тақырыбындағы курсқа 1 адам қатысты.');
    expect(textsOf(sheetsOfCoded('courses', oblast, { wishes: { unit: 'Шет' } })[0]!)).toContain('Курстар туралы дерек жоқ.');
  });
});
