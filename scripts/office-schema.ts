// The object model of office.js, read out of the installed packages: the classes from the debug source, the
// requirement set of every member from the declarations. Nothing of it is kept in the project.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Schema, SchemaClass, SchemaEvent, SchemaMember, SchemaProperty } from '../src/hosts/workbench/office/schema.ts';

const installed = (file: string) => readFileSync(path.join(__dirname, '..', 'node_modules', file), 'utf8');

/** The schema of the installed office.js. */
export function officeSchema(): Schema {
  return readSchema(installed('@microsoft/office-js/dist/excel-win32-16.01.debug.js'), declaredSets(installed('@types/office-js/index.d.ts')));
}

/** Requirement sets by `Class` and `Class.member`. */
type Sets = ReadonlyMap<string, string>;

function declaredSets(declarations: string): Sets {
  const sets = new Map<string, string>();
  for (const namespace of ['OfficeCore', 'Excel'])
    for (const [part] of declarations.matchAll(new RegExp(`^declare namespace ${namespace} \\{$[\\s\\S]*?^\\}$`, 'gm'))) collectSets(part, sets);
  return sets;
}

function collectSets(part: string, sets: Map<string, string>): void {
  let current = '';
  let said: string | undefined;
  for (const line of part.split('\n')) {
    said = /\[Api set: (\w+ [\w.]+)/.exec(line)?.[1] ?? said;
    const opened = /^ {4}(?:class|interface|enum|namespace) (\w+)/.exec(line);
    const member = /^ {8}(?:readonly )?(\w+)\s*[?(:<]/.exec(line);
    if (opened) current = / {4}class /.test(line) ? opened[1]! : '';
    const key = opened ? current : member && current ? `${current}.${member[1]}` : '';
    if (key && said && !sets.has(key)) sets.set(key, said);
    if (opened || member) said = undefined;
  }
}

function readSchema(source: string, sets: Sets): Schema {
  const classes: Record<string, SchemaClass> = {};
  for (const namespace of ['OfficeCore', 'Excel'])
    for (const [part] of source.matchAll(new RegExp(`^\\(function \\(${namespace}\\) \\{$[\\s\\S]*?^\\}\\)\\(${namespace} `, 'gm')))
      for (const [, name, body] of part.matchAll(/^ {4}var (\w+) = \(function \(_super\) \{$([\s\S]*?)^ {4}\}\(/gm)) {
        const read = readClass(name!, body!, defaultSet(part), sets);
        if (!(name! in classes) || namespace === 'Excel') classes[name!] = addAliases(name!, read, part);
      }
  return { classes, choices: Object.fromEntries(choices.map((name) => [name, choicesOf(name, source)])) };
}

/** Enumerations that the host asks for. */
const choices = ['ChartType', 'ConditionalFormatType'];

const choicesOf = (name: string, source: string) => [...new Set([...source.matchAll(new RegExp(`^ {8}${name}\\["\\w+"\\] = "(\\w+)";$`, 'gm'))].map(([, word]) => word!))];

const defaultSet = (part: string) => /var _defaultApiSetName = "(\w+)"/.exec(part)?.[1] ?? '';

function readClass(name: string, body: string, defaultName: string, sets: Sets): SchemaClass {
  const pieces = piecesOf(name, body);
  const setOf = (member: string, piece = '') => sets.get(`${name}.${member}`) ?? saidInCode(piece, defaultName);
  const own = sets.get(name);
  const item = /_createChildItemObject\((?:\w+\.)?(\w+),/.exec(body)?.[1];
  return {
    ...(own ? { apiSet: own } : {}),
    ...(item ? { item } : {}),
    ...indexerOf(pieces, setOf),
    keeps: pieces.has('_KeepReference'),
    properties: readProperties(body, pieces, setOf),
    navigations: members(pieces, /_createPropertyObject\((?:\w+\.)?(\w+), this, "(\w+)"/, setOf),
    methods: { ...members(pieces, /_createMethodObject\((?:\w+\.)?(\w+), this, "(\w+)"/, setOf), ...members(pieces, /_invokeMethod\((this), "(\w+)"/, setOf) },
    events: [...pieces].flatMap(([member, piece]) => readEvent(member, piece, setOf(member, piece))),
  };
}

/** The code of each member, by its name. */
function piecesOf(name: string, body: string): Map<string, string> {
  const starts = [...body.matchAll(new RegExp(`^ {8}(?:Object\\.defineProperty\\(${name}\\.prototype, "(\\w+)"|${name}\\.prototype\\.(\\w+) = function)`, 'gm'))];
  return new Map(starts.map((start, at) => [(start[1] ?? start[2])!, body.slice(start.index, starts[at + 1]?.index)]));
}

function saidInCode(piece: string, defaultName: string): string | undefined {
  const said = /_throwIfApiNotSupported\("[^"]*", (?:_defaultApiSetName|"(\w+)"), "([\d.]+)"/.exec(piece);
  return said ? `${said[1] ?? defaultName} ${said[2]}` : undefined;
}

const list = (body: string, of: string): string[] =>
  [...(new RegExp(`prototype, "${of}", \\{\\s*get: function \\(\\) \\{\\s*return \\[([^\\]]*)\\]`).exec(body)?.[1] ?? '').matchAll(/[\w]+/g)].map(([word]) => word);

type SetOf = (member: string, piece?: string) => string | undefined;
const withSet = (apiSet: string | undefined) => (apiSet ? { apiSet } : {});

function readProperties(body: string, pieces: ReadonlyMap<string, string>, setOf: SetOf): Record<string, SchemaProperty> {
  const [names, writable] = [list(body, '_scalarPropertyNames'), list(body, '_scalarPropertyUpdateable')];
  const onTheWire = list(body, '_scalarPropertyOriginalNames');
  return Object.fromEntries(onTheWire.map((wire, at) => [wire, { name: names[at]!, writable: writable[at] === 'true', ...withSet(setOf(names[at]!, pieces.get(names[at]!))) }]));
}

function members(pieces: ReadonlyMap<string, string>, call: RegExp, setOf: SetOf): Record<string, SchemaMember> {
  const found = [...pieces].flatMap(([name, piece]): [string, SchemaMember][] => {
    const made = call.exec(piece);
    return made ? [[made[2]!, { name, ...withSet(setOf(name, piece)), ...(made[1] === 'this' ? {} : { gives: made[1]! }) }]] : [];
  });
  return Object.fromEntries(found);
}

function indexerOf(pieces: ReadonlyMap<string, string>, setOf: SetOf): { indexer?: SchemaMember } {
  const found = [...pieces].find(([, piece]) => piece.includes('_createIndexerObject('));
  return found ? { indexer: { name: found[0], ...withSet(setOf(...found)) } } : {};
}

function readEvent(name: string, piece: string, apiSet: string | undefined): SchemaEvent[] {
  const type = /eventType: (\d+),/.exec(piece)?.[1];
  const [register, unregister] = [/registerFunc: .*_this\.(\w+)\(/.exec(piece)?.[1] ?? '', /unregisterFunc: .*_this\.(\w+)\(/.exec(piece)?.[1] ?? ''];
  return type ? [{ name, type: +type, register, unregister, ...withSet(apiSet) }] : [];
}

/** A few properties are written under another name than they are read: the setter of its own says which. */
function addAliases(name: string, read: SchemaClass, part: string): SchemaClass {
  const setters = part.matchAll(new RegExp(`function ${name}_(\\w+)_Set\\(thisObj, value\\) \\{[\\s\\S]*?_invokeSetProperty\\(thisObj, "(\\w+)"`, 'g'));
  const aliases = [...setters].flatMap(([, property, wire]) => (read.properties[property!] && !read.properties[wire!] ? [[wire!, read.properties[property!]!] as const] : []));
  return { ...read, properties: { ...read.properties, ...Object.fromEntries(aliases) } };
}
