import type { EntityManager } from 'typeorm';
import type { Write } from '../../live/index.ts';
import { isId } from '../../platform/database/index.ts';
import { DomainError, say } from '../../platform/errors/index.ts';
import type { Assignment } from './domain/assignment.ts';
import type { Receiver } from './domain/refuse.ts';

const noSuchAgency = () =>
  new DomainError(
    'NOT_FOUND',
    say(
      'Không có đơn vị này, hoặc đơn vị đã giải thể. Chọn đơn vị khác.',
      'There is no such agency, or it has ended. Choose another.',
    ),
    { field: 'agencyId' },
  );

const hasItAlready = () =>
  new DomainError(
    'INVALID_INPUT',
    say(
      'Đơn vị này đã có phần trong nhiệm vụ với cùng vai trò. Chọn đơn vị khác.',
      'This agency already has a share of the task in the same role. Choose another.',
    ),
    { field: 'agencyId' },
  );

const hasShare = async (manager: EntityManager, share: Assignment, agencyId: string): Promise<boolean> => {
  const rows: unknown[] = await manager.query(
    `SELECT 1 FROM assignments WHERE task_id = $1 AND agency_id = $2 AND role = $3 AND id <> $4 AND status <> 'WITHDRAWN'`,
    [share.taskId, agencyId, share.role, share.id],
  );
  return rows.length > 0;
};

/** The agency that a share is given to. @throws DomainError NOT_FOUND, or INVALID_INPUT when it has such a share already. */
export async function receiverOf(
  { manager, today }: Write,
  unitId: string,
  share: Assignment,
  agencyId: string | null,
): Promise<Receiver> {
  if (!agencyId || !isId(agencyId)) throw noSuchAgency();
  const [agency]: { localityId: string | null; endedOn: string | null }[] = await manager.query(
    'SELECT locality_id AS "localityId", ended_on AS "endedOn" FROM agencies WHERE unit_id = $1 AND id = $2',
    [unitId, agencyId],
  );
  if (!agency || (agency.endedOn && agency.endedOn <= today)) throw noSuchAgency();
  if (await hasShare(manager, share, agencyId)) throw hasItAlready();
  return { agencyId, localityId: agency.localityId };
}
