import type { Language } from '../text/language.ts';
import { leftOutText } from '../text/left-out.ts';
import { describeProblem } from '../text/problems.ts';
import type { Message } from './message.ts';
import type { Mended } from '../jobs/desk.ts';
import { messageWords, type MessageWords } from './strings.ts';

export type Intent = 'success' | 'warning' | 'error' | 'info';

/** What happened, in one or two sentences. */
export function describeMessage(message: Message, language: Language): string {
  const words = messageWords[language];
  switch (message.kind) {
    case 'problem':
      return describeProblem(message.problem, language);
    case 'inserted':
      return words.inserted(message.done.sheets, message.done.cells);
    case 'renewed':
      return words.renewed(message.done.sheets, message.done.cells);
    case 'record-saved':
      return words.recordSaved(message.name);
    case 'imported':
      return [words.imported(message.file, message.imported.sheets), leftOutText(message.imported.leftOut, language)].filter(Boolean).join(' ');
    case 'taken-back': {
      const left = message.takenBack.left.reduce((sum, { addresses }) => sum + addresses.length, 0);
      return [words.restored(message.takenBack), ...(left > 0 ? [words.left(left)] : [])].join(' ');
    }
    case 'file-saved':
      return words.fileSaved(message.name);
    case 'file-refused':
      return words.fileRefused;
    case 'remembered':
      return words.remembered;
    case 'forgotten':
      return words.forgotten;
    case 'mended':
      return mendedText(message.mended, words);
    case 'let-stand':
      return words.letStand;
    case 'counts-again':
      return words.countsAgain;
    case 'check-off':
      return words.checkOff(message.title[language]);
    case 'check-on':
      return words.checkOn(message.title[language]);
    case 'painted':
      return [words.painted(message.painted.cells), ...(message.painted.left.length > 0 ? [words.notPainted(message.painted.left)] : [])].join(' ');
    case 'unpainted':
      return words.unpainted;
    case 'table-corrected':
      return words.tableCorrected(message.sheet, message.range);
    case 'table-forgotten':
      return words.tableForgotten(message.sheet, message.range);
    case 'table-ignored':
      return words.tableIgnored(message.sheet, message.range);
    case 'list-counted':
      return words.listCounted(message.sheet, message.range);
    case 'list-known':
      return words.listKnown(message.sheet, message.range);
    case 'list-empty':
      return words.listEmpty(message.sheet, message.range);
    case 'list-bare':
      return words.listBare(message.sheet, message.range);
  }
}

const mendedText = ({ cells, left, protectedSheets }: Mended, words: MessageWords): string =>
  [words.mended(cells), ...(left.length > 0 ? [words.notMended(left.length)] : []), ...(protectedSheets.length > 0 ? [words.protectedLeft(protectedSheets)] : [])].join(' ');

/** A stop that a person asked for is no error; what was left undone is to be looked at. */
export function intentOf(message: Message): Intent {
  if (message.kind === 'problem') return message.problem.code === 'workbook-cancelled' ? 'info' : 'error';
  if (message.kind === 'taken-back') return message.takenBack.left.length > 0 ? 'warning' : 'success';
  if (message.kind === 'mended') return message.mended.left.length + message.mended.protectedSheets.length > 0 ? 'warning' : 'success';
  if (message.kind === 'painted') return message.painted.left.length > 0 ? 'warning' : 'success';
  return message.kind === 'file-refused' || message.kind === 'list-bare' || message.kind === 'list-empty' ? 'warning' : message.kind === 'list-known' ? 'info' : 'success';
}
