import fc from 'fast-check';
import { categorySpellings, educationSpellings, oldSpellings } from '../../../test/fixtures/staff.ts';
import { currentCategories, educationLevels, oldCategories } from '../../domain/staffing/teacher.ts';
import { readCategory, readEducation, readOldCategory } from './read-category.ts';
import { suggestCategory } from './suggest-category.ts';

const tongues = ['kk', 'ru'] as const;

describe('a category as people write it', () => {
  for (const tongue of tongues)
    for (const kind of currentCategories)
      it.each(categorySpellings[tongue][kind].map((text) => [text]))(`«%s» is ${kind}`, (text) => {
        expect(readCategory(text)).toMatchObject({ understood: true, standing: { current: kind } });
      });

  for (const tongue of tongues)
    for (const kind of oldCategories)
      it.each(oldSpellings[tongue][kind].map((text) => [text]))(`«%s» is the old ${kind}, not converted`, (text) => {
        expect(readCategory(text)).toEqual({ understood: true, standing: { old: kind }, schooling: { mastersDegree: false } });
      });

  it.each([
    ['Педагог-сарапшы/ Магистр', { current: 'expert' }, { level: 'higher', mastersDegree: true }],
    ['Педагог-модератор, бірінші санат', { current: 'moderator', old: 'first' }, { mastersDegree: false }],
    ['высшая категория / педагог-исследователь', { current: 'researcher', old: 'highest' }, { mastersDegree: false }],
    ['педагог-зерттеуші (приказ № 45 от 25.08.2022 г.)', { current: 'researcher' }, { mastersDegree: false }],
    ['педагог-эксперт, 2027 жылға дейін', { current: 'expert' }, { mastersDegree: false }],
    ['Жоғары санатты педагог', { old: 'highest' }, { mastersDegree: false }],
    ['педагог первой категории', { old: 'first' }, { mastersDegree: false }],
    ['учитель-модератор', { current: 'moderator' }, { mastersDegree: false }],
    ['педагогмодератор', { current: 'moderator' }, { mastersDegree: false }],
  ])('«%s» says two things, or one with its papers', (text, standing, schooling) => {
    expect(readCategory(text)).toEqual({ understood: true, standing, schooling });
  });

  it.each([
    ['п-м', 'moderator or master'],
    ['модератор / сарапшы', 'two current categories'],
    ['педагог (санатсыз)', 'two current categories'],
    ['жоғары және бірінші санат', 'two old categories'],
    ['на модератора', 'not yet'],
    ['педагог-модераторға тапсырады', 'not yet'],
    ['модератор емес', 'a negation'],
    ['педагог-психолог', 'a post'],
    ['педагог-модератр', 'misspelt'],
    ['высшее', 'education'],
    ['Жоғары білімді', 'education'],
    ['III санатты басшы орынбасары', 'a deputy head’s'],
    ['Модератор - 1', 'a count'],
    ['Зерттеуші – 5/26 %', 'a count'],
    ['санаты', 'a heading'],
    ['1', 'a bare number'],
    ['санатсыз, бірінші санат', 'none and one'],
    ['', 'blank'],
    ['   ', 'blank'],
    ['?', 'a sign'],
    ['сарапшы?', 'a doubt'],
    ['мұғалім', 'a profession'],
  ])('«%s» is not understood: %s', (text) => {
    expect(readCategory(text)).toEqual({ understood: false, standing: {}, schooling: { mastersDegree: false } });
  });

  it.each([[0], [1], [true], [null], [{ error: '#N/A' }]])('%j is not understood', (value) => {
    expect(readCategory(value).understood).toBe(false);
  });

  it('a dash alone is an explicit none', () => {
    expect(readCategory('—').standing).toEqual({ current: 'none' });
    expect(readOldCategory('-')).toEqual({ understood: true, standing: {}, schooling: { mastersDegree: false } });
  });

  it('with any other word beside it is not understood: nothing is guessed', () => {
    const strange = fc.stringMatching(/^[бвгджзлнпртфшщ]{4,9}$/u);
    const spelling = fc.constantFrom(...tongues.flatMap((tongue) => currentCategories.flatMap((kind) => [...categorySpellings[tongue][kind]]))).filter((text) => text.length > 1);
    fc.assert(
      fc.property(spelling, strange, fc.boolean(), (text, word, before) => {
        expect(readCategory(before ? `${word} ${text}` : `${text} ${word}`).understood).toBe(false);
      }),
    );
  });

  it('of any text is read or not understood, never thrown at', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { understood, standing } = readCategory(text);
        expect(understood).toBe(standing.current !== undefined || standing.old !== undefined);
      }),
    );
  });
});

describe('education as people write it', () => {
  for (const tongue of tongues)
    for (const level of educationLevels)
      it.each(educationSpellings[tongue][level].map((text) => [text]))(`«%s» is ${level}`, (text) => {
        expect(readEducation(text)).toEqual({ understood: true, schooling: { level, mastersDegree: false } });
      });

  it.each(['Магистр', 'жоғары, магистр', 'высшее/магистратура', 'Жоғары білімді, магистр'])('«%s» is higher, of which with a master’s degree', (text) => {
    expect(readEducation(text).schooling).toEqual({ level: 'higher', mastersDegree: true });
  });

  it.each(['арнаулы орта, магистр', 'жоғары, арнаулы орта', 'ҚарМУ', 'аяқтамаған жоғары', 'білімі', '-', '', 'КАРГУ ВЫСШЕЕ', 'кандидат', '12'])('«%s» is not understood', (text) => {
    expect(readEducation(text).understood).toBe(false);
  });

  it('with a doctor’s degree is higher, but no master’s', () => {
    expect(readEducation('PhD').schooling).toEqual({ level: 'higher', mastersDegree: false });
  });
});

describe('a hint for a misspelt category', () => {
  it.each([
    ['педагог-модератр', 'moderator'],
    ['зерттуші', 'researcher'],
    ['сарапщы', 'expert'],
    ['санатcызз', 'none'],
    ['экспирт', 'expert'],
  ])('«%s» is near %s', (text, kind) => {
    expect(suggestCategory(text)).toBe(kind);
  });

  it.each(['п-м', '?', '', 'директор', 'модератр сарапщы'])('«%s» is near none, or near several', (text) => {
    expect(suggestCategory(text)).toBeNull();
  });
});
