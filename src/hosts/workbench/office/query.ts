import type { Dispatch } from './dispatch.ts';
import { invalidArgument } from './arguments.ts';
import type { Host } from './host.ts';
import type { Members } from './members.ts';
import type { HostObject } from './object-class.ts';
import type { QueryInfo } from './wire.ts';

/** What is asked for, by name, with what is asked for inside it. `*` = all properties. */
interface Tree {
  [name: string]: Tree;
}

export function treeOf({ Select = [], Expand = [] }: QueryInfo): Tree {
  const tree: Tree = {};
  const asked = [...(Select.length > 0 ? Select : ['*']), ...Expand.map((path) => `${path}/*`)];
  for (const path of asked) {
    let place = tree;
    for (const name of path.split(/[/.]/)) place = place[name.trim()] ??= {};
  }
  return tree;
}

/** Answers `load`: an object's properties under the names that office.js expects. */
export class Query {
  constructor(private readonly host: Host, private readonly dispatch: Dispatch, private readonly members: Members, private readonly keepItems: boolean) {}

  answer(object: HostObject, query: QueryInfo): Record<string, unknown> {
    return this.object(object, treeOf(query), query);
  }

  /** What identifies an object: office.js finds it again by that. */
  identity(object: HostObject): Record<string, unknown> {
    const id = this.dispatch.idOf(object);
    const reference = this.host.references.idOf(object);
    const key = this.members.property(object.className, '_Id') ? '_Id' : 'Id';
    return { ...(id === undefined ? {} : { [key]: id }), ...(reference === undefined ? {} : { _ReferenceId: reference }) };
  }

  private object(object: HostObject, tree: Tree, { Top, Skip }: QueryInfo = {}): Record<string, unknown> {
    const known = this.members.classNamed(object.className);
    const answer = this.identity(object);
    return known?.item ? { ...answer, ...this.collection(object, tree, Top, Skip) } : { ...answer, ...this.properties(object, tree) };
  }

  private collection(object: HostObject, tree: Tree, top = Infinity, skip = 0): Record<string, unknown> {
    const answer: Record<string, unknown> = {};
    const ofItems: Tree = {};
    for (const [name, inner] of Object.entries(tree)) {
      const own = name !== '*' && this.members.property(object.className, name);
      if (own) answer[this.wireName(object, own.name)] = this.dispatch.read(object, name);
      else if (name.toLowerCase() === 'items') Object.assign(ofItems, Object.keys(inner).length > 0 ? inner : { '*': {} });
      else ofItems[name] = inner;
    }
    if (Object.keys(ofItems).length > 0) answer['_Items'] = this.items(object, ofItems, top, skip);
    return answer;
  }

  private items(object: HostObject, tree: Tree, top: number, skip: number): unknown[] {
    return this.dispatch.items(object).slice(skip, skip + top).map((item, at) => {
      if (this.keepItems && this.members.classNamed(item.className)?.keeps) this.host.references.keep(item);
      return { ...(skip > 0 ? { _Index: skip + at } : {}), ...this.object(item, tree) };
    });
  }

  private properties(object: HostObject, tree: Tree): Record<string, unknown> {
    const answer: Record<string, unknown> = {};
    for (const [name, inner] of Object.entries(tree)) {
      if (name === '*') Object.assign(answer, this.all(object));
      else this.one(object, name, inner, answer);
    }
    return answer;
  }

  private one(object: HostObject, name: string, inner: Tree, answer: Record<string, unknown>): void {
    const property = this.members.property(object.className, name);
    if (property) return void (answer[this.wireName(object, property.name)] = this.dispatch.read(object, name));
    const navigation = this.members.navigation(object.className, name);
    if (!navigation) throw invalidArgument(`${object.className} has no ${name}.`);
    const target = this.dispatch.navigate(object, name);
    answer[this.wireName(object, navigation.name)] = target && this.object(target, Object.keys(inner).length > 0 ? inner : { '*': {} });
  }

  /** All declared properties that this host knows; reading one of the others fails in office.js, by its name. */
  private all(object: HostObject): Record<string, unknown> {
    const known = Object.entries(this.members.classNamed(object.className)?.properties ?? {});
    return Object.fromEntries(
      known.flatMap(([wire, property]) => {
        if (!this.members.isDeclared(object.className, property)) return [];
        const value = this.dispatch.valueOf(object, property.name);
        return value === undefined ? [] : [[wire, value]];
      }),
    );
  }

  private wireName(object: HostObject, name: string): string {
    const { properties = {}, navigations = {} } = this.members.classNamed(object.className) ?? {};
    return Object.keys(properties).find((wire) => properties[wire]!.name === name) ?? Object.keys(navigations).find((wire) => navigations[wire]!.name === name) ?? name;
  }
}
