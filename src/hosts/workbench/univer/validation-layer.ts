import { ICommandService, type Injector } from '@univerjs/core';
import type { KeptValidation } from '../book.ts';
import { mutation } from './mutations.ts';
import { firstRuleId, ruleOf } from './resources.ts';

/** Sheets and what they keep, as far as drop-downs need it. */
interface Sheets {
  sheets(): readonly { readonly id: string; readonly kept: { readonly validations: readonly KeptValidation[] } }[];
}

/**
 * Tells the grid of validations that Excel's side has made, changed or taken away since the book was opened.
 *
 * Returns  how to tell it: the grid does not hear of them by itself
 */
export function followValidations(injector: Injector, unitId: string, book: Sheets): () => void {
  const commands = injector.get(ICommandService);
  const told = new Map(book.sheets().map(({ id, kept }, place) => [id, { print: JSON.stringify(kept.validations), ids: kept.validations.map((_, index) => firstRuleId(place, index)) }]));
  let made = 0;
  const tell = () => {
    for (const { id: subUnitId, kept } of book.sheets()) {
      const print = JSON.stringify(kept.validations);
      const before = told.get(subUnitId);
      if (print === (before?.print ?? '[]')) continue;
      const rules = kept.validations.map((validation) => ruleOf(validation, `made-${++made}`));
      if (before && before.ids.length > 0) commands.syncExecuteCommand(mutation.removeRules, { unitId, subUnitId, ruleId: before.ids });
      if (rules.length > 0) commands.syncExecuteCommand(mutation.addRules, { unitId, subUnitId, rule: rules });
      told.set(subUnitId, { print, ids: rules.map(({ uid }) => uid) });
    }
  };
  let waiting = false;
  // The grid may be in the midst of moving its own rules: they are replaced when it is done.
  return () => {
    if (waiting) return;
    waiting = true;
    queueMicrotask(() => {
      waiting = false;
      tell();
    });
  };
}
