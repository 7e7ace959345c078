import { parseArea } from '../../../../sheet/cells/address.ts';
import { invalidArgument, text } from '../arguments.ts';
import { quoted, rangeAddress, splitAddress } from '../areas.ts';
import type { Host } from '../host.ts';
import { HostError } from '../host-error.ts';
import type { HostObject, ObjectClass } from '../object-class.ts';
import { rangeOfFormula } from './addressing.ts';
import * as make from './make.ts';
import type { NamedState, RangeState } from './make.ts';

const find = (host: Host, name: string) => host.book.kept.names.find((one) => one.name.toLowerCase() === name.toLowerCase());

function itemOf(host: Host, { name }: NamedState) {
  const item = find(host, name);
  if (!item) throw new HostError('ItemNotFound');
  return item;
}

const absolute = (address: string) => address.replace(/([A-Z]+|\d+)/g, '$$$1');
const formulaOf = ({ sheet, area }: RangeState) => `=${quoted(sheet.name())}!${absolute(rangeAddress(area))}`;

function rangeNamed(host: Host, state: NamedState): HostObject {
  const range = rangeOfFormula(host, itemOf(host, state).formula);
  if (!range) throw new HostError('ItemNotFound');
  return make.range(range.sheet, range.area);
}

/** Letters, digits, points and underscores, not like an address. */
function checked(host: Host, name: string): string {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) || parseArea(name) || /^[rc]$/i.test(name)) throw invalidArgument(`${name} cannot be a name.`);
  if (find(host, name)) throw new HostError('ItemAlreadyExists', `There is a name ${name} already.`);
  return name;
}

export const namesClass: ObjectClass<object> = {
  name: 'NamedItemCollection',
  items: (_state, host) => host.book.kept.names.map(({ name }) => make.namedItem({ name })),
  call: {
    add: (_state, [name, reference], host) => {
      const range = make.rangeIn(reference);
      const formula = range ? formulaOf(range) : text(reference, 'reference');
      if (!formula.startsWith('=')) throw invalidArgument('A name stands for a range or a formula.');
      const item = { name: checked(host, text(name, 'name')), formula };
      host.book.kept.names.push(item);
      return make.namedItem({ name: item.name });
    },
  },
};

export const namedItemClass: ObjectClass<NamedState> = {
  name: 'NamedItem',
  id: ({ name }) => name,
  alive: ({ name }, host) => find(host, name) !== undefined,
  get: {
    name: (state, host) => itemOf(host, state).name,
    formula: (state, host) => itemOf(host, state).formula,
    type: (state, host) => (rangeOfFormula(host, itemOf(host, state).formula) ? 'Range' : 'String'),
    value: (state, host) => {
      const { formula } = itemOf(host, state);
      const { sheet, rest } = splitAddress(formula.replace(/^=/, ''));
      return sheet === undefined ? rest : `${quoted(sheet)}!${rest}`;
    },
    visible: () => true,
    scope: () => 'Workbook',
  },
  set: { formula: (state, value, host) => void (itemOf(host, state).formula = text(value, 'formula')) },
  call: {
    getRange: (state, _args, host) => rangeNamed(host, state),
    delete: (state, _args, host) => void host.book.kept.names.splice(host.book.kept.names.indexOf(itemOf(host, state)), 1),
  },
};
