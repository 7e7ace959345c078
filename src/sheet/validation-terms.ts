import type { NewValidation } from './new-sheet-parts.ts';

/** A validation in the terms that Excel and its files share, within their limits: beyond these Excel calls a file damaged. */
export interface ValidationTerms {
  readonly type: 'list' | 'whole' | 'date' | 'any';
  /** As a file has them: without `=`, a list of values in quotation marks. Between the first and the second where there are two. */
  readonly formulas: readonly string[];
  readonly prompt?: { readonly title: string; readonly message: string };
  /** What is said to whoever types something else. */
  readonly error?: { readonly title: string; readonly message: string; readonly style: 'stop' | 'warning' };
}

const longestTitle = 32;
const longestPrompt = 255;
const longestError = 225;
const longestList = 255;
/** 01.01.1950 and 31.12.2099 as Excel counts days: a year typed alone (2022) is none of them. */
const days = ['18264', '73050'];

const cut = (text: string, longest: number) => (text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text);

/**
 * Takes    a validation as a sheet wishes it
 * Returns  its type, formulas, prompt and error, cut to what Excel takes
 * Refuses  nothing; throws where values of a list hold a comma or are too many: they belong into cells
 * Source   limits of Excel's input messages (32 and 255 characters), alerts (32 and 225) and typed lists (255)
 */
export function validationTerms({ rule, hint, lenient }: NewValidation): ValidationTerms {
  const said = hint && { title: cut(hint.title, longestTitle), text: hint.text };
  return {
    ...typeOf(rule),
    ...(said ? { prompt: { title: said.title, message: cut(said.text, longestPrompt) } } : {}),
    ...(rule.kind === 'any' ? {} : { error: { title: said?.title ?? '', message: cut(said?.text ?? '', longestError), style: lenient ? 'warning' : 'stop' } }),
  };
}

function typeOf(rule: NewValidation['rule']): Pick<ValidationTerms, 'type' | 'formulas'> {
  switch (rule.kind) {
    case 'list':
      return { type: 'list', formulas: [listOf(rule.values)] };
    case 'list-of':
      return { type: 'list', formulas: [rule.formula] };
    case 'whole-number':
      return { type: 'whole', formulas: [String(rule.least), String(rule.most)] };
    case 'day':
      return { type: 'date', formulas: days };
    case 'any':
      return { type: 'any', formulas: [] };
  }
}

function listOf(values: readonly string[]): string {
  const list = values.join(',');
  if (values.some((value) => value.includes(',')) || list.length > longestList) throw new Error(`These values belong into cells: ${list}`);
  return `"${list.replaceAll('"', '""')}"`;
}
