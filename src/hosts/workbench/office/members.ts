import { HostError } from './host-error.ts';
import { isDeclared, type RequirementSets } from './requirement-sets.ts';
import type { Schema, SchemaClass, SchemaMember, SchemaProperty } from './schema.ts';

type Kind = 'properties' | 'navigations' | 'methods';

/**
 * Finds members by what comes over the wire, and refuses those above the declared requirement sets: office.js itself
 * lets everything through, and an add-in would work here and fail on an older Excel.
 */
export class Members {
  private readonly indexes = new Map<string, ReadonlyMap<string, SchemaMember>>();
  private readonly declared = new Map<string, boolean>();

  constructor(private readonly schema: Schema, private readonly sets: RequirementSets) {}

  classNamed(className: string): SchemaClass | undefined {
    return Object.hasOwn(this.schema.classes, className) ? this.schema.classes[className] : undefined;
  }

  property(className: string, name: string): SchemaProperty | undefined {
    return this.find(className, 'properties', name) as SchemaProperty | undefined;
  }

  navigation(className: string, name: string): SchemaMember | undefined {
    return this.find(className, 'navigations', name);
  }

  method(className: string, name: string): SchemaMember | undefined {
    return this.find(className, 'methods', name);
  }

  private find(className: string, kind: Kind, name: string): SchemaMember | undefined {
    const key = `${className}.${kind}`;
    let index = this.indexes.get(key);
    if (!index) this.indexes.set(key, (index = indexOf(this.classNamed(className)?.[kind] ?? {})));
    return index.get(name.toLowerCase());
  }

  /** Whether the declared sets have a member of a class. */
  isDeclared(className: string, member: SchemaMember): boolean {
    const apiSet = member.apiSet ?? this.classNamed(className)?.apiSet;
    if (apiSet === undefined) return true;
    let known = this.declared.get(apiSet);
    if (known === undefined) this.declared.set(apiSet, (known = isDeclared(this.sets, apiSet)));
    return known;
  }

  refuseUndeclared(className: string, member: SchemaMember): void {
    if (this.isDeclared(className, member)) return;
    const where = `${className}.${member.name}`;
    throw new HostError('ApiNotFound', `${where} is part of the requirement set ${member.apiSet ?? this.classNamed(className)?.apiSet}.`, where);
  }
}

/** Both the name on the wire and the name in the add-in lead to a member, in any case. */
function indexOf(members: Readonly<Record<string, SchemaMember>>): ReadonlyMap<string, SchemaMember> {
  const byName = Object.values(members).map((member) => [member.name.toLowerCase(), member] as const);
  return new Map([...byName, ...Object.entries(members).map(([wire, member]) => [wire.toLowerCase(), member] as const)]);
}
