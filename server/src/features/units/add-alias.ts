import type { Write } from '../../live/index.ts';
import { isId } from '../../platform/database/index.ts';
import { requiredLine } from '../../platform/personal-data/index.ts';
import { holdDirectory, withoutUnit } from './directory.record.ts';
import { readAliases } from './domain/directory-rules.ts';
import { AgencyGroupTable, AgencyTable } from './unit.table.ts';
import { notInUnit } from './unit-refusals.ts';

/** Which of the unit's own is meant: an agency, or else a group of them. */
export interface NamedBody {
  readonly agencyId: string | null;
  readonly groupId: string | null;
}

const nobody = () => notInUnit('cơ quan hoặc nhóm cơ quan', 'agency or group of agencies', 'agencyId');

/**
 * Another name for one of the unit's agencies or groups, inside the caller's transaction; known already, nothing
 * happens. @throws DomainError NOT_FOUND
 */
export async function addAlias(
  write: Write,
  unitId: string,
  { agencyId, groupId }: NamedBody,
  name: string,
): Promise<void> {
  const { manager } = write;
  await holdDirectory(manager, unitId);
  const line = (typed: string) => requiredLine(typed, { field: 'asWritten', today: write.today });
  const id = agencyId ?? groupId;
  if (id === null || !isId(id)) throw nobody();
  const table = agencyId === null ? AgencyGroupTable : AgencyTable;
  const before = await manager.findOneBy<{
    id: string;
    unitId: string;
    aliases: readonly string[];
    version: number;
  }>(table, { id, unitId });
  if (before === null) throw nobody();
  const aliases = readAliases([...before.aliases, name], line);
  if (aliases.length === before.aliases.length) return;
  const subject = { ...withoutUnit(before), aliases, version: before.version + 1 };
  await manager.update(table, { id }, { aliases, version: subject.version });
  write.append({
    type: agencyId === null ? 'AgencyGroupChanged' : 'AgencyChanged',
    subjectKind: agencyId === null ? 'AGENCY_GROUP' : 'AGENCY',
    subject,
    detail: { alias: name },
  });
}
