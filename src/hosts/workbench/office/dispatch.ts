import { wholeNumber, invalidArgument, text } from './arguments.ts';
import type { Host } from './host.ts';
import { HostError, notImplemented } from './host-error.ts';
import type { Members } from './members.ts';
import { HostObject, KeptPlace, type ObjectClass } from './object-class.ts';
import { classes } from './registry.ts';
import type { SchemaMember } from './schema.ts';

/** Only the properties of such an object are kept: what a chart's legend is, say. */
const onlyKept: ObjectClass<KeptPlace> = { name: '', kept: (place) => place };

/** Carries orders to the classes of the object model, and says where an order failed. */
export class Dispatch {
  /** How many orders have changed something of the workbook so far. */
  written = 0;

  constructor(private readonly host: Host, private readonly members: Members) {}

  classOf(object: HostObject): ObjectClass {
    const known = classes.get(object.className);
    if (known) return known;
    if (object.state instanceof KeptPlace) return onlyKept as ObjectClass;
    throw notImplemented(object.className);
  }

  isAlive(object: HostObject): boolean {
    return this.classOf(object).alive?.(object.state, this.host) ?? true;
  }

  idOf(object: HostObject): string | number | undefined {
    return this.classOf(object).id?.(object.state, this.host);
  }

  items(object: HostObject): readonly HostObject[] {
    const { items } = this.classOf(object);
    if (!items) throw notImplemented(object.className);
    return items(object.state, this.host);
  }

  /** The item with a key: undefined where there is none. */
  item(object: HostObject, key: unknown): HostObject | undefined {
    const of = this.classOf(object);
    if (of.item) return of.item(object.state, key, this.host);
    const same = (one: unknown) => one === key || (typeof one === 'string' && typeof key === 'string' && one.toLowerCase() === key.toLowerCase());
    return this.items(object).find((item) => same(this.idOf(item)) || same(this.nameOf(item)));
  }

  private nameOf(item: HostObject): unknown {
    return this.classOf(item).get?.['name']?.(item.state, this.host);
  }

  /** By indexer, as `getItem` of most collections goes. */
  indexed(object: HostObject, key: unknown): HostObject {
    const where = `${object.className}.getItem`;
    return this.at(where, () => {
      const indexer = this.members.classNamed(object.className)?.indexer;
      if (indexer) this.members.refuseUndeclared(object.className, indexer);
      const found = this.item(object, key);
      if (!found) throw new HostError('ItemNotFound');
      return found;
    });
  }

  navigate(object: HostObject, name: string): HostObject | null {
    const member = this.members.navigation(object.className, name);
    if (!member) throw invalidArgument(`${object.className} has no ${name}.`);
    return this.at(`${object.className}.${member.name}`, () => {
      this.members.refuseUndeclared(object.className, member);
      const of = this.classOf(object);
      const go = of.navigate?.[member.name];
      if (go) return go(object.state, this.host);
      const place = of.kept?.(object.state, this.host);
      if (!place || !member.gives || this.members.classNamed(member.gives)?.item) throw notImplemented(`${object.className}.${member.name}`);
      return new HostObject(member.gives, place.inside(member.name));
    });
  }

  read(object: HostObject, name: string): unknown {
    const member = this.members.property(object.className, name);
    if (!member) throw invalidArgument(`${object.className} has no property ${name}.`);
    return this.at(`${object.className}.${member.name}`, () => {
      this.members.refuseUndeclared(object.className, member);
      const value = this.valueOf(object, member.name);
      if (value === undefined) throw notImplemented(`${object.className}.${member.name}`);
      return value;
    });
  }

  /** Undefined where this host does not know the property of an object. */
  valueOf(object: HostObject, name: string): unknown {
    if (name === '_ReferenceId') return this.host.references.idOf(object) ?? null;
    const of = this.classOf(object);
    const read = of.get?.[name];
    if (read) return read(object.state, this.host);
    if (name === 'id' || name === '_Id') return of.id?.(object.state, this.host);
    if (name === 'count' && of.items) return of.items(object.state, this.host).length;
    return of.kept?.(object.state, this.host)?.read(name);
  }

  write(object: HostObject, name: string, value: unknown): void {
    const member = this.members.property(object.className, name);
    if (!member) throw invalidArgument(`${object.className} has no property ${name}.`);
    this.at(`${object.className}.${member.name}`, () => {
      this.members.refuseUndeclared(object.className, member);
      if (!member.writable) throw invalidArgument('The property can only be read.');
      if (value === null || value === undefined) throw invalidArgument('null is no value of a property.');
      this.written++;
      const of = this.classOf(object);
      const write = of.set?.[member.name];
      const place = write ? undefined : of.kept?.(object.state, this.host);
      if (write) write(object.state, value, this.host);
      else if (place) place.write(member.name, value);
      else throw notImplemented(`${object.className}.${member.name}`);
    });
  }

  call(object: HostObject, name: string, args: readonly unknown[]): unknown {
    if (name === '_KeepReference') return void this.host.references.keep(object);
    const event = this.members.classNamed(object.className)?.events.find(({ register, unregister }) => name === register || name === unregister);
    const member = event ?? this.members.method(object.className, name) ?? { name: name.startsWith('_') ? name : name.charAt(0).toLowerCase() + name.slice(1) };
    return this.at(`${object.className}.${member.name}`, () => {
      this.members.refuseUndeclared(object.className, member);
      return event ? this.listen(object, member) : this.answer(object, member, args);
    });
  }

  /** Events that come are sent to whoever listens; the others are refused rather than never come. */
  private listen(object: HostObject, { name }: SchemaMember): null {
    if (!this.classOf(object).events?.includes(name)) throw notImplemented(`${object.className}.${name}`);
    return null;
  }

  private answer(object: HostObject, { name }: SchemaMember, args: readonly unknown[]): unknown {
    const of = this.classOf(object);
    const call = of.call?.[name];
    if (call && changes(name)) this.written++;
    if (call) return call(object.state, args, this.host);
    if (of.items && isOfCollections(name)) return this.ofCollection(object, name, args);
    const plain = of.call?.[name.replace(/OrNullObject$/, '')];
    if (plain) return orNull(() => plain(object.state, args, this.host));
    throw notImplemented(`${object.className}.${name}`);
  }

  private ofCollection(object: HostObject, name: string, args: readonly unknown[]): unknown {
    if (name === 'getCount') return this.items(object).length;
    if (name === 'getItemAt') return this.itemAt(object, wholeNumber(args[0], 'index'));
    const found = this.item(object, typeof args[0] === 'number' ? args[0] : text(args[0], 'key'));
    if (!found && name === 'getItem') throw new HostError('ItemNotFound');
    return found ?? null;
  }

  private itemAt(object: HostObject, index: number): HostObject {
    const found = this.items(object)[index];
    if (!found) throw invalidArgument(`There is no item ${index}.`);
    return found;
  }

  private at<Result>(where: string, act: () => Result): Result {
    try {
      return act();
    } catch (failure) {
      if (failure instanceof HostError) failure.location ||= where;
      throw failure;
    }
  }
}

/** Methods that only read, show or calculate leave the workbook as it is. */
const changes = (name: string) => !/^(?:get|_|calculate|suspend|select$|activate$|notify|setDirty|setInvocation|setAppRuntime)/.test(name);

export const isOfCollections = (name: string): boolean => ['getCount', 'getItem', 'getItemAt', 'getItemOrNullObject'].includes(name);

function orNull(act: () => unknown): unknown {
  try {
    return act();
  } catch (failure) {
    if (failure instanceof HostError && failure.code === 'ItemNotFound') return null;
    throw failure;
  }
}
