import type { Host } from './host.ts';

/**
 * A class of Excel's object model, as one literal. Members are named as an add-in writes them; which of them exist, and
 * since which requirement set, the schema says. What is not in the literal is refused by name.
 */
export interface ObjectClass<State = unknown> {
  readonly name: string;
  /** What identifies an object among its siblings; office.js asks for it again by that. */
  readonly id?: ReadFunction<State, string | number>;
  /** False where the object is gone: its sheet was deleted, its table turned into cells. */
  readonly alive?: ReadFunction<State, boolean>;
  /** The items of a collection, in order. */
  readonly items?: ReadFunction<State, readonly HostObject[]>;
  /** An item by its key; undefined where there is none. Left out, the items' ids and names decide. */
  readonly item?: ItemFunction<State>;
  readonly get?: Readonly<Record<string, ReadFunction<State, unknown>>>;
  readonly set?: Readonly<Record<string, WriteFunction<State>>>;
  /** Objects that belong to this one; null for one that is not there. */
  readonly navigate?: Readonly<Record<string, ReadFunction<State, HostObject | null>>>;
  readonly call?: Readonly<Record<string, CallFunction<State>>>;
  /** Events that really come; the others are refused when an add-in asks for them. */
  readonly events?: readonly string[];
  /** Where properties are held that the host only keeps: all that the schema knows and the literal does not name. */
  readonly kept?: ReadFunction<State, KeptPlace | undefined>;
}

/** Where properties are held that the host only keeps: by their path in Office.js. */
export class KeptPlace {
  /** `path` is such as `legend/`; the defaults say what a property is where nobody has set it, by its path. */
  constructor(readonly properties: Record<string, unknown>, readonly path: string, readonly defaults: Readonly<Record<string, unknown>>) {}

  read(name: string): unknown {
    const path = this.path + name;
    return path in this.properties ? this.properties[path] : this.defaults[path];
  }

  write(name: string, value: unknown): void {
    this.properties[this.path + name] = value;
  }

  /** Forgets what was set here. */
  clear(): void {
    for (const path of Object.keys(this.properties)) if (path.startsWith(this.path)) delete this.properties[path];
  }

  /** The last step of the path: `EdgeTop`. */
  get lastName(): string {
    return this.path.split('/').at(-2) ?? '';
  }

  inside(name: string): KeptPlace {
    return new KeptPlace(this.properties, `${this.path}${name}/`, this.defaults);
  }
}

// Written as methods, so that a class of one state can stand in a list with classes of other states.
type ReadFunction<State, Result> = { read(state: State, host: Host): Result }['read'];
type ItemFunction<State> = { item(state: State, key: unknown, host: Host): HostObject | undefined }['item'];
type WriteFunction<State> = { write(state: State, value: unknown, host: Host): void }['write'];
type CallFunction<State> = { call(state: State, args: readonly unknown[], host: Host): unknown }['call'];

/** An object as the host holds it while a batch runs, or longer where it is kept. */
export class HostObject<State = unknown> {
  constructor(readonly className: string, readonly state: State) {}
}
