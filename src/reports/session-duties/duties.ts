import type { SessionRole } from '../../domain/session/records.ts';

/** Roles whose duties the recommendations on hub schools list. Source: docs/sources.md#sessions */
export const dutyRoles = ['coordinator', 'tutor', 'adviser'] as const satisfies readonly SessionRole[];
export type DutyRole = (typeof dutyRoles)[number];

/** What one has to do, in the order of the recommendations: 12, 12 and 11. */
export type Duties = Readonly<Record<DutyRole, readonly string[]>>;
