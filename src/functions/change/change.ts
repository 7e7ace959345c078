import { answer } from '../../domain/result.ts';
import { change as changeOf } from '../../domain/network/change.ts';
import { customFunction } from '../custom-function.ts';

export const change = customFunction({
  id: 'CHANGE',
  parameters: [
    { name: 'now', kind: 'number' },
    { name: 'before', kind: 'number' },
  ],
  gives: 'table',
  examples: {
    accepts: [
      { args: [205, 219], gives: [[-14, -0.0639]] },
      { args: [12, 10], gives: [[2, 0.2]] },
      { args: [5, 0], gives: [[5, '']] },
    ],
    reports: [
      { args: [205, null], problem: 'argument-missing' },
      { args: [205, -1], problem: 'negative' },
    ],
  },
  compute([now, before]) {
    const found = changeOf(now, before);
    return found.ok ? answer([[found.value.difference, found.value.fraction ?? '']]) : found;
  },
});
