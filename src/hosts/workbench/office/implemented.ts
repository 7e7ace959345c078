import { isOfCollections } from './dispatch.ts';
import type { ObjectClass } from './object-class.ts';
import { classes } from './registry.ts';
import type { Schema, SchemaClass, SchemaMember } from './schema.ts';

export interface ImplementedMember {
  readonly class: string;
  readonly member: string;
  readonly kind: 'property' | 'object' | 'method' | 'event';
  /** Only to be read here, although Excel lets it be written. */
  readonly readOnly?: true;
  readonly apiSet: string;
}

/** Every public member that the workbench has of Excel's object model, by class and name. */
export function implementedMembers({ classes: known }: Schema): ImplementedMember[] {
  return [...classes.values()]
    .flatMap((of) => (known[of.name] ? membersOf(of, known[of.name]!) : []))
    .filter(({ member }) => !member.startsWith('_'))
    .sort((a, b) => a.class.localeCompare(b.class) || a.member.localeCompare(b.member));
}

function membersOf(of: ObjectClass, schema: SchemaClass): ImplementedMember[] {
  const line = (kind: ImplementedMember['kind'], { name, apiSet }: { readonly name: string; readonly apiSet?: string }, more: { readOnly?: true } = {}): ImplementedMember => ({
    class: of.name,
    member: name,
    kind,
    ...more,
    apiSet: apiSet ?? schema.apiSet ?? '',
  });
  const unique = <Member extends SchemaMember>(members: Readonly<Record<string, Member>>) => [...new Map(Object.values(members).map((member) => [member.name, member])).values()];
  return [
    ...unique(schema.properties).filter(({ name }) => reads(of, name)).map((member) => line('property', member, member.writable && !of.set?.[member.name] && !of.kept ? { readOnly: true } : {})),
    ...unique(schema.navigations).filter(({ name }) => of.navigate?.[name] || of.kept).map((member) => line('object', member)),
    ...unique(schema.methods).filter(({ name }) => calls(of, name)).map((member) => line('method', member)),
    ...(schema.indexer && (of.items || of.item) ? [line('method', schema.indexer)] : []),
    ...schema.events.filter(({ name }) => of.events?.includes(name)).map((event) => line('event', event)),
  ];
}

const reads = (of: ObjectClass, name: string) => of.get?.[name] !== undefined || of.kept !== undefined || (name === 'id' && of.id !== undefined) || (name === 'count' && of.items !== undefined);
const calls = (of: ObjectClass, name: string) => of.call?.[name] !== undefined || (of.items !== undefined && isOfCollections(name)) || of.call?.[name.replace(/OrNullObject$/, '')] !== undefined;
