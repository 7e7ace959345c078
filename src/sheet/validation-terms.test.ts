import { validationTerms } from './validation-terms.ts';

const area = { top: 1, left: 0, bottom: 9, right: 0 };

it('says a list of values as files have it', () => {
  expect(validationTerms({ area, rule: { kind: 'list', values: ['қазақ', 'орыс', '"басқа"'] } })).toEqual({ type: 'list', formulas: ['"қазақ,орыс,""басқа"""'], error: { title: '', message: '', style: 'stop' } });
});

it('asks only where something else may be typed too', () => {
  expect(validationTerms({ area, rule: { kind: 'list-of', formula: "'Баптау'!$A$2:$A$9" }, lenient: true })).toMatchObject({ type: 'list', formulas: ["'Баптау'!$A$2:$A$9"], error: { style: 'warning' } });
});

it('takes a day for a day, and a year alone for none', () => {
  const { formulas: [least, most] } = validationTerms({ area, rule: { kind: 'day' } });
  expect([Number(least) > 2099, Number(least) < 44_717 && 44_717 < Number(most)]).toEqual([true, true]);
});

it('only hints where anything may be typed', () => {
  expect(validationTerms({ area, rule: { kind: 'any' }, hint: { title: 'Мектеп', text: 'Нөмірі немесе есімі' } })).toEqual({ type: 'any', formulas: [], prompt: { title: 'Мектеп', message: 'Нөмірі немесе есімі' } });
});

it('cuts hints to what Excel takes', () => {
  const { prompt, error } = validationTerms({ area, rule: { kind: 'whole-number', least: 0, most: 40 }, hint: { title: 'т'.repeat(60), text: 'м'.repeat(400) } });
  expect([prompt!.title.length, prompt!.message.length, error!.title.length, error!.message.length]).toEqual([32, 255, 32, 225]);
});

it.each([[['бір, екі']], [Array.from({ length: 60 }, (_, number) => `мектеп ${number}`)]])('does not take values that Excel would tear apart or cut: %j', (values) => {
  expect(() => validationTerms({ area, rule: { kind: 'list', values } })).toThrow('belong into cells');
});
