import type { EntityManager } from 'typeorm';
import { findAgencies, findAgencyGroups, findLocalities, loadUnit } from '../../units/index.ts';
import { whoseLocality, whoseName } from './domain/match-names.ts';
import type { NamesBody } from './from-reading.ts';

export interface UnitNames {
  readonly body: NamesBody;
  readonly locality: (asWritten: string) => string | null;
  readonly standingAgencyId: string | null;
}

/** Targets are of places within the unit, never of the unit as a whole. */
const isWithin = ({ parentId }: { parentId: string | null }): boolean => parentId !== null;

/** The unit's own agencies, groups and localities by the names that documents give them. */
export async function loadNames(manager: EntityManager, unitId: string): Promise<UnitNames> {
  const unit = await loadUnit(manager, unitId);
  const agencies = (await findAgencies(manager, unitId))
    .filter((agency) => agency.endedOn === null)
    .map(({ id, name, shortName, aliases }) => ({ id, names: [name, shortName, ...aliases] }));
  const groups = (await findAgencyGroups(manager, unitId)).map(({ id, name, aliases }) => ({
    id,
    names: [name, ...aliases],
  }));
  const localities = (await findLocalities(manager, unitId))
    .filter((locality) => locality.endedOn === null && isWithin(locality))
    .map(({ id, name }) => ({ id, names: [name] }));
  const place = { unitName: unit.name };
  return {
    body: (asWritten) => {
      const agencyId = whoseName(asWritten, agencies, place);
      return { agencyId, groupId: agencyId === null ? whoseName(asWritten, groups, place) : null };
    },
    locality: (asWritten) => whoseLocality(asWritten, localities),
    standingAgencyId: unit.standingAgencyId ?? null,
  };
}
