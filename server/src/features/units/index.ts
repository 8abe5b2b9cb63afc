export { addAlias } from './add-alias.ts';
export { findAgencies, findAgencyGroups, findLocalities, holdDirectory } from './directory.record.ts';
export { readSlug, readZone } from './domain/directory-rules.ts';
export { type LocalityMove, LocalityMoves } from './locality-moves.ts';
export { MidnightService } from './midnight.service.ts';
export { loadUnit } from './unit.record.ts';
export { AgencyGroupTable, AgencyTable, LocalityTable, UnitTable } from './unit.table.ts';
export { adminOnly, notInUnit, staleEntry } from './unit-refusals.ts';
export { UnitsModule } from './units.module.ts';
