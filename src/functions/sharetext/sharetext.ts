import { answer } from '../../domain/result.ts';
import { share } from '../../domain/share.ts';
import { shareText } from '../../text/numbers.ts';
import { customFunction, languageOf } from '../custom-function.ts';
import { shareParameters } from '../share-parameters.ts';

export const sharetext = customFunction({
  id: 'SHARETEXT',
  parameters: [...shareParameters, { name: 'language', kind: 'text', optional: true }],
  gives: 'value',
  examples: {
    accepts: [
      { args: [17, 19], gives: '17/89%' },
      { args: [52, 3861, 2], gives: '52/1,35%' },
      { args: [52, 3861, 2, 'en'], gives: '52/1.35%' },
    ],
    reports: [
      { args: [0, 0], problem: 'total-zero' },
      { args: [20, 19], problem: 'part-over-total' },
    ],
  },
  compute([part, total, digits, asked], context) {
    const language = languageOf(asked, context);
    if (!language.ok) return language;
    const found = share(part, total, digits);
    return found.ok ? answer(shareText(part, found.value.percent, language.value, digits)) : found;
  },
});
