import type { Area } from '../../../../sheet/cells/address.ts';
import type { KeptValidation } from '../../book.ts';
import { flag, invalidArgument, record } from '../arguments.ts';
import { contains, overlaps, without } from '../areas.ts';
import { refuseProtected } from '../cell-writer.ts';
import { notImplemented } from '../host-error.ts';
import type { ObjectClass } from '../object-class.ts';
import type { AreasState } from './make.ts';

/** Kinds of rules, as Office.js and as files call them. */
const kinds = { list: 'list', wholeNumber: 'whole', decimal: 'decimal', date: 'date', time: 'time', textLength: 'textLength', custom: 'custom' } as const;
const types = { list: 'List', whole: 'WholeNumber', decimal: 'Decimal', date: 'Date', time: 'Time', textLength: 'TextLength', custom: 'Custom', any: 'None' } as const;
type Rule = Readonly<Record<string, unknown>>;

const touching = ({ sheet, areas }: AreasState) => sheet.kept.validations.filter((one) => one.areas.some((area) => areas.some((asked) => overlaps(area, asked))));

/** The validation that all cells have; undefined for none, null where they differ. */
function validationOf(state: AreasState): KeptValidation | undefined | null {
  const [first] = touching(state);
  if (!first) return undefined;
  return state.areas.every((asked) => first.areas.some((area) => contains(area, asked))) ? first : null;
}

/** In a file a list stands in quotation marks and a reference without `=`. */
const toFile = (source: string) => (source.startsWith('=') ? source.slice(1) : `"${source.replaceAll('"', '""')}"`);
const fromFile = (formula: string) => (formula.startsWith('"') ? formula.slice(1, -1).replaceAll('""', '"') : `=${formula}`);
const limit = (value: unknown) => (typeof value === 'string' && value.startsWith('=') ? value.slice(1) : String(value));
const shownLimit = (formula: string | undefined) => (formula === undefined ? undefined : formula !== '' && !Number.isNaN(Number(formula)) ? Number(formula) : `=${formula}`);

function ruleOf({ type, operator, formulas }: KeptValidation): Rule {
  if (type === 'list') return { list: { inCellDropDown: true, source: fromFile(formulas[0] ?? '') } };
  if (type === 'any') return {};
  if (type === 'custom') return { custom: { formula: `=${formulas[0] ?? ''}` } };
  const kind = Object.keys(kinds).find((name) => kinds[name as keyof typeof kinds] === type)!;
  const word = operator ?? 'between';
  const second = shownLimit(formulas[1]);
  return { [kind]: { operator: word.charAt(0).toUpperCase() + word.slice(1), formula1: shownLimit(formulas[0]), ...(second === undefined ? {} : { formula2: second }) } };
}

function read(rule: Rule, areas: AreasState['areas']): KeptValidation {
  const [kind, ...more] = Object.keys(rule).filter((name) => rule[name] !== undefined && rule[name] !== null);
  const type = kinds[kind as keyof typeof kinds];
  if (!type || more.length > 0) throw invalidArgument('A rule is of exactly one kind.');
  const said = record(rule[kind!], kind!);
  const common = { areas: [...areas], type, allowBlank: true };
  if (type === 'custom') return { ...common, formulas: [limit(said['formula'])] };
  if (type === 'list') {
    if (typeof said['source'] !== 'string') throw notImplemented('a list that is given as a range object');
    return { ...common, formulas: [toFile(said['source'])] };
  }
  const operator = String(said['operator'] ?? 'Between');
  return { ...common, operator: operator.charAt(0).toLowerCase() + operator.slice(1), formulas: [said['formula1'], said['formula2']].filter((one) => one !== undefined && one !== null).map(limit) };
}

/** Takes the cells out of the validations that they have. */
function clear({ sheet, areas }: AreasState): void {
  const rest = (area: Area) => areas.reduce<Area[]>((left, hole) => left.flatMap((one) => without(one, hole)), [area]);
  sheet.kept.validations = sheet.kept.validations.map((one) => ({ ...one, areas: one.areas.flatMap(rest) })).filter(({ areas: left }) => left.length > 0);
}

function existing(state: AreasState): KeptValidation {
  const validation = validationOf(state);
  if (!validation) throw invalidArgument('The cells have no rule to which this could belong.');
  return validation;
}

const errorStyles = { Stop: 'stop', Warning: 'warning', Information: 'information' } as const;
const one = <Value>(state: AreasState, of: (validation: KeptValidation) => Value, none: Value): Value | null => {
  const validation = validationOf(state);
  return validation === null ? null : validation ? of(validation) : none;
};
const word = (value: unknown) => (typeof value === 'string' ? value : '');

export const dataValidationClass: ObjectClass<AreasState> = {
  name: 'DataValidation',
  get: {
    type: (state) => (validationOf(state) === null ? 'Inconsistent' : one(state, ({ type }) => types[type] as string, 'None')),
    rule: (state) => one<Rule>(state, ruleOf, {}),
    ignoreBlanks: (state) => one(state, ({ allowBlank }) => allowBlank, true),
    prompt: (state) => one(state, ({ prompt }) => ({ showPrompt: prompt !== undefined, title: prompt?.title ?? '', message: prompt?.message ?? '' }), { showPrompt: true, title: '', message: '' }),
    errorAlert: (state) =>
      one(state, ({ error }) => ({ showAlert: true, title: error?.title ?? '', message: error?.message ?? '', style: styleName(error?.style) }), { showAlert: true, title: '', message: '', style: 'Stop' }),
  },
  set: {
    rule: (state, value) => {
      refuseProtected(state.sheet);
      const validation = read(record(value, 'rule'), state.areas);
      clear(state);
      state.sheet.kept.validations.push(validation);
    },
    ignoreBlanks: (state, value) => void (existing(state).allowBlank = flag(value, 'ignoreBlanks')),
    prompt: (state, value) => {
      const { title, message } = record(value, 'prompt');
      existing(state).prompt = { title: word(title), message: word(message) };
    },
    errorAlert: (state, value) => {
      const { title, message, style } = record(value, 'errorAlert');
      existing(state).error = { title: word(title), message: word(message), style: errorStyles[(style ?? 'Stop') as keyof typeof errorStyles] ?? 'stop' };
    },
  },
  call: {
    clear: (state) => {
      refuseProtected(state.sheet);
      clear(state);
    },
  },
};

const styleName = (style = 'stop') => style.charAt(0).toUpperCase() + style.slice(1);
