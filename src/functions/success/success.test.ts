import { contextOf } from '../../../test/fixtures/contexts.ts';
import { callFunction } from '../custom-function.ts';
import { countsExample } from '../marks-examples.ts';
import { success } from './success.ts';

const told = (...args: Parameters<typeof callFunction>[1]) => {
  const result = callFunction(success, args, contextOf('ru'));
  return result.ok ? result.value : result.problem.code;
};

describe('=TIREK.SUCCESS(marks, by)', () => {
  it('is the share of all marks but twos and ones', () => {
    expect([told([[5], [4], [3], [2]]), told([[5], [1]]), told([[3], ['осв']])]).toEqual([[[0.75]], [[0.5]], [[1]]]);
  });

  it('is told apart by class', () => expect(told(countsExample, 'класс')).toEqual([['Класс', 'Оценено учащихся', 'Успеваемость'], ['8', 10, 0.9], ['9', 30, 0.9333], ['Всего', 40, 0.925]]));
});
