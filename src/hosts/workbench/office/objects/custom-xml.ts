import { invalidArgument, text } from '../arguments.ts';
import type { Host } from '../host.ts';
import { HostError } from '../host-error.ts';
import type { HostObject, ObjectClass } from '../object-class.ts';
import * as make from './make.ts';
import type { KeyState } from './make.ts';
import { namespaceOf } from './xml-namespace.ts';

const partsOf = (host: Host) => host.book.kept.customXml;

function partAt(host: Host, { key }: KeyState) {
  const part = partsOf(host).find(({ id }) => id === key);
  if (!part) throw new HostError('ItemNotFound');
  return part;
}

function checked(xml: unknown): string {
  const given = text(xml, 'xml');
  if (namespaceOf(given) === undefined) throw invalidArgument('The text is not well-formed XML.');
  return given;
}

/** `{XXXXXXXX-…}`, as Excel numbers the parts of a file. */
const newId = () => `{${crypto.randomUUID().toUpperCase()}}`;

export const customXmlPartsClass: ObjectClass<object> = {
  name: 'CustomXmlPartCollection',
  items: (_state, host) => partsOf(host).map(({ id }) => make.customXmlPart({ key: id })),
  call: {
    add: (_state, [xml], host) => {
      const part = { id: newId(), xml: checked(xml) };
      partsOf(host).push(part);
      return make.customXmlPart({ key: part.id });
    },
    getByNamespace: (_state, [namespace]) => make.customXmlPartsOf({ key: text(namespace, 'namespaceUri') }),
  },
};

const inNamespace = (host: Host, { key }: KeyState): HostObject[] => partsOf(host).flatMap(({ id, xml }) => (namespaceOf(xml) === key ? [make.customXmlPart({ key: id })] : []));

export const customXmlPartsOfClass: ObjectClass<KeyState> = {
  name: 'CustomXmlPartScopedCollection',
  items: (state, host) => inNamespace(host, state),
  call: {
    getOnlyItem: (state, _args, host) => {
      const [only, ...more] = inNamespace(host, state);
      if (!only || more.length > 0) throw new HostError('GeneralException', 'There is not exactly one part of this namespace.');
      return only;
    },
    getOnlyItemOrNullObject: (state, _args, host) => {
      const [only, ...more] = inNamespace(host, state);
      return only && more.length === 0 ? only : null;
    },
  },
};

export const customXmlPartClass: ObjectClass<KeyState> = {
  name: 'CustomXmlPart',
  id: ({ key }) => key,
  alive: ({ key }, host) => partsOf(host).some(({ id }) => id === key),
  get: { namespaceUri: (state, host) => namespaceOf(partAt(host, state).xml) ?? '' },
  call: {
    getXml: (state, _args, host) => partAt(host, state).xml,
    setXml: (state, [xml], host) => void (partAt(host, state).xml = checked(xml)),
    delete: (state, _args, host) => void partsOf(host).splice(partsOf(host).indexOf(partAt(host, state)), 1),
  },
};
