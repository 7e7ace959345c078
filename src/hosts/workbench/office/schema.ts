/**
 * The object model of office.js as plain data: read out of the installed package by `scripts/office-schema.ts`, never
 * committed. `name` is what an add-in writes; the key of a map is what goes over the wire.
 */
export interface Schema {
  /** By name, such as `Range`. */
  readonly classes: Readonly<Record<string, SchemaClass>>;
  /** The words that may be said where the host decides by them: `ChartType`. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
}

export interface SchemaClass {
  /** Where its members say nothing else: `ExcelApi 1.1`. */
  readonly apiSet?: string;
  /** The class of its items; a collection only. */
  readonly item?: string;
  /** How an item is asked for by its key: `getItem`. */
  readonly indexer?: SchemaMember;
  /** The host can be asked to keep an object of it over `sync`. */
  readonly keeps: boolean;
  readonly properties: Readonly<Record<string, SchemaProperty>>;
  readonly navigations: Readonly<Record<string, SchemaMember>>;
  readonly methods: Readonly<Record<string, SchemaMember>>;
  readonly events: readonly SchemaEvent[];
}

export interface SchemaMember {
  readonly name: string;
  /** The requirement set: `ExcelApi 1.9`. */
  readonly apiSet?: string;
  /** The class of the object it leads to. */
  readonly gives?: string;
}

export interface SchemaProperty extends SchemaMember {
  readonly writable: boolean;
}

export interface SchemaEvent {
  /** `onChanged`. */
  readonly name: string;
  readonly apiSet?: string;
  /** The number under which its messages travel. */
  readonly type: number;
  /** The methods that office.js calls to begin and to end it. */
  readonly register: string;
  readonly unregister: string;
}
