import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { socketCodes } from '../../server/src/live/index.ts';
import type {
  Agency,
  AgencyGroup,
  Directory,
  Locality,
  Unit,
} from '../../server/src/platform/graphql/generated/schema.ts';
import { eventually } from '../support/eventually.ts';
import { type Actor, Refused, World } from '../support/world/index.ts';

const AGENCY = 'id slug name shortName aliases kind parentId localityId endedOn version';
const DIRECTORY = `{ directory { cursor unit { id name today standingAgencyId version } agencies { ${AGENCY} }
  groups { id name agencyIds version } localities { id slug kind parentId endedOn version }
  members { id fullName role agencyId disabled version } plans { id } } }`;

let world: World;
let admin: Actor;

beforeAll(async () => {
  world = await World.begin();
  admin = await world.person('admin');
});
afterAll(() => world.end());

const read = async (actor: Actor): Promise<Directory> =>
  (await actor.ask<{ directory: Directory }>(DIRECTORY)).directory;
const codeOf = (asked: Promise<unknown>): Promise<string> =>
  asked.then(
    () => 'done',
    (error: Refused) => error.code,
  );
const culture = {
  slug: 'culture',
  name: 'Phòng Văn hoá và Thông tin',
  shortName: 'Phòng VHTT',
  aliases: ['Phòng VH&TT', 'Phòng VH&TT', ' '],
  kind: 'DEPARTMENT',
};
const saveAgency = (actor: Actor, more: object = {}): Promise<Agency> =>
  actor.does<Agency>('saveAgency', 'AgencyInput', { ...culture, ...more }, AGENCY);

describe('the directory', () => {
  test('[A6] everybody reads the whole of their own unit and nothing of another', async () => {
    const here = await read(await world.person('observer'));
    const there = await read(await world.person('observer', world.otherUnit));

    expect(here.unit.id).toBe(world.unit.id);
    expect(here.agencies.map((agency) => agency.id).sort()).toEqual(Object.values(world.unit.agency).sort());
    expect(here.members.map((member) => member.id).sort()).toEqual(Object.values(world.unit.member).sort());
    expect(there.agencies.map((agency) => agency.id).sort()).toEqual(
      Object.values(world.otherUnit.agency).sort(),
    );
    const ids = (one: Directory) =>
      [...one.agencies, ...one.groups, ...one.localities, ...one.members].map((entry) => entry.id);
    expect(ids(here).filter((id) => ids(there).includes(id))).toEqual([]);
  });

  test('[A7] the admin adds an agency, and whoever follows the unit sees it', async () => {
    const justice = await world.person('justice');
    const following = await justice.follows(null, (await read(justice)).cursor);

    const agency = await saveAgency(admin);

    expect(agency).toMatchObject({ slug: 'culture', aliases: ['Phòng VH&TT'], version: 1, endedOn: null });
    expect((await following.sees('AgencyAdded')).subjectId).toBe(agency.id);
    expect((await read(justice)).agencies).toContainEqual(agency);
  });

  test('[A7] an agency is changed on the version that the admin saw, and ended', async () => {
    const agency = await saveAgency(admin, { slug: 'radio' });
    const changed = await saveAgency(admin, {
      id: agency.id,
      baseVersion: 1,
      slug: 'radio',
      name: 'Đài Truyền thanh',
    });
    expect(changed).toMatchObject({ name: 'Đài Truyền thanh', version: 2 });
    expect(await codeOf(saveAgency(admin, { id: agency.id, baseVersion: 1, slug: 'radio' }))).toBe(
      'STALE_VERSION',
    );
    const end = { id: agency.id, baseVersion: 2, endedOn: '2026-06-30' };
    const ended = await admin.does<Agency>('endAgency', 'EndAgencyInput', end, AGENCY);
    expect(ended).toMatchObject({ endedOn: '2026-06-30', version: 3 });
  });

  test('[A7] groups, localities and settings are kept by the admin', async () => {
    const group = await admin.does<AgencyGroup>(
      'saveAgencyGroup',
      'AgencyGroupInput',
      {
        name: 'Các đoàn thể',
        aliases: [],
        agencyIds: [world.unit.agency['youth'], world.unit.agency['youth']],
      },
      'id agencyIds version',
    );
    expect(group.agencyIds).toEqual([world.unit.agency['youth']]);

    const hamlet = { slug: 'ap-1', name: 'Ấp 1', kind: 'HAMLET', parentId: world.unit.locality['north'] };
    const locality = await admin.does<Locality>(
      'saveLocality',
      'LocalityInput',
      hamlet,
      'id parentId version',
    );
    expect(locality.parentId).toBe(world.unit.locality['north']);
    const end = { id: locality.id, baseVersion: 1, endedOn: '2026-06-30' };
    expect(await admin.does('endLocality', 'EndLocalityInput', end, 'endedOn')).toEqual({
      endedOn: '2026-06-30',
    });

    const { unit } = await read(admin);
    const settings = {
      baseVersion: unit.version,
      name: 'Huyện Mới',
      zone: 'Pacific/Kiritimati',
      chairTitle: 'Chủ tịch',
    };
    const saved = await admin.does<Unit>(
      'saveUnitSettings',
      'UnitSettingsInput',
      settings,
      'name zone today version',
    );
    expect(saved).toEqual({
      name: 'Huyện Mới',
      zone: 'Pacific/Kiritimati',
      today: '2026-06-01',
      version: unit.version + 1,
    });
  });
});

describe('[A8] what is refused', () => {
  test.each(['chair', 'police', 'justice', 'justice-staff', 'observer'])(
    '%s keeps no directory',
    async (name) => {
      const person = await world.person(name);
      const place = { slug: 'x', name: 'X', kind: 'HAMLET' };
      const settings = { baseVersion: 1, name: 'x', zone: 'UTC', chairTitle: 'x' };
      const codes = await Promise.all(
        [
          saveAgency(person, { slug: 'x' }),
          person.does(
            'endAgency',
            'EndAgencyInput',
            { id: world.unit.agency['youth'], baseVersion: 1, endedOn: '2026-06-30' },
            'id',
          ),
          person.does('saveAgencyGroup', 'AgencyGroupInput', { name: 'x', aliases: [], agencyIds: [] }, 'id'),
          person.does('saveLocality', 'LocalityInput', place, 'id'),
          person.does(
            'endLocality',
            'EndLocalityInput',
            { id: world.unit.locality['north'], baseVersion: 1, endedOn: '2026-06-30' },
            'id',
          ),
          person.does('saveUnitSettings', 'UnitSettingsInput', settings, 'id'),
        ].map(codeOf),
      );
      expect(codes).toEqual(codes.map(() => 'FORBIDDEN'));
    },
  );

  test('another unit’s things are not there', async () => {
    const foreign = world.otherUnit;
    const codes = await Promise.all(
      [
        saveAgency(admin, { id: foreign.agency['youth'], baseVersion: 1 }),
        saveAgency(admin, { id: 'youth', baseVersion: 1 }),
        saveAgency(admin, { slug: 'y', parentId: foreign.agency['police'] }),
        saveAgency(admin, { slug: 'y', localityId: foreign.locality['north'] }),
        admin.does(
          'saveAgencyGroup',
          'AgencyGroupInput',
          { name: 'y', aliases: [], agencyIds: [foreign.agency['youth']] },
          'id',
        ),
        admin.does(
          'saveLocality',
          'LocalityInput',
          { slug: 'y', name: 'Y', kind: 'HAMLET', parentId: foreign.locality['north'] },
          'id',
        ),
        admin.does(
          'endAgency',
          'EndAgencyInput',
          { id: foreign.agency['youth'], baseVersion: 1, endedOn: '2026-06-30' },
          'id',
        ),
      ].map(codeOf),
    );
    expect(codes).toEqual(codes.map(() => 'NOT_FOUND'));
  });

  test.each([
    ['a short name with marks', { slug: 'văn hoá' }, 'INVALID_INPUT', 'slug'],
    ['a short name that is taken', { slug: 'justice' }, 'DUPLICATE', 'slug'],
    ['an empty name', { slug: 'z', name: ' ' }, 'INVALID_INPUT', 'name'],
  ])('%s', async (_, more, code, field) => {
    const refused = saveAgency(admin, more);
    await expect(refused).rejects.toMatchObject({ code, extensions: { field } });
  });

  test('an agency above itself, and the end of the standing agency', async () => {
    const police = (await read(admin)).agencies.find((one) => one.slug === 'police');
    const under = {
      ...culture,
      slug: 'police',
      id: police?.id,
      baseVersion: police?.version,
      parentId: world.unit.agency['qlhc'],
    };
    expect(await codeOf(saveAgency(admin, under))).toBe('INVALID_INPUT');

    await world.sql.query('UPDATE units SET standing_agency_id = $2 WHERE id = $1', [
      world.unit.id,
      police?.id,
    ]);
    const end = { id: police?.id, baseVersion: police?.version, endedOn: '2026-06-30' };
    expect(await codeOf(admin.does('endAgency', 'EndAgencyInput', end, 'id'))).toBe('INVALID_STEP');
  });
});

test('[A9] whom an agency acts for is part of its people’s rights: a new child closes their boards', async () => {
  const lead = await world.person('justice');
  const following = await lead.follows(null, (await read(lead)).cursor);

  await saveAgency(admin, { slug: 'notary', parentId: world.unit.agency['justice'] });

  await eventually(() => expect(following.closedWith).toBe(socketCodes.rightsChanged));
});

test('[A7] two changes at once: one name is taken once, and nobody becomes their parent’s parent', async () => {
  const [one, other] = [
    await saveAgency(admin, { slug: 'twin-1' }),
    await saveAgency(admin, { slug: 'twin-2' }),
  ];
  const same = { slug: 'twin-3' };
  expect((await Promise.all([saveAgency(admin, same), saveAgency(admin, same)].map(codeOf))).sort()).toEqual([
    'DUPLICATE',
    'done',
  ]);

  const crossed = await Promise.all(
    [
      saveAgency(admin, { id: one.id, baseVersion: 1, slug: 'twin-1', parentId: other.id }),
      saveAgency(admin, { id: other.id, baseVersion: 1, slug: 'twin-2', parentId: one.id }),
    ].map(codeOf),
  );
  expect(crossed.sort()).toEqual(['INVALID_INPUT', 'done']);
});
