import type { SessionRole } from '../domain/session/records.ts';
import type { Signer } from './letterhead.ts';
import type { SessionSource } from './session-source.ts';

/** Who signs a paper of the hub: people by their roles at the session, with a line to fill in where nobody has the role. A director is the hub's own, by the list of roles or by that of the council. */
export function sessionSigners({ book, session }: Pick<SessionSource, 'book' | 'session'>, positions: Readonly<Partial<Record<SessionRole, string>>>): readonly Signer[] {
  const having = (role: SessionRole) => book.roles.find((each) => each.role === role && (role !== 'director' || each.school.key === session.hub.key || each.school.key === ''));
  const director = book.council.find(({ school, position }) => school.key === session.hub.key && /директор|principal|head/iu.test(position));
  return (Object.entries(positions) as [SessionRole, string][]).map(([role, position]) => ({ position, name: (having(role) ?? (role === 'director' ? director : undefined))?.person.name.trim() ?? '' }));
}
