import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { type ClientRequest, request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import sharp from 'sharp';
import type { Evidence, TaskPage } from '../../server/src/platform/graphql/generated/schema.ts';
import { eventually } from '../support/eventually.ts';
import { docx, photo, photoWithCode, zip } from '../support/files.ts';
import { type Actor, plantPlan, type Refused, type TestPlan, World } from '../support/world/index.ts';

const EVIDENCE = 'id taskId assignmentId blockerId fileName mediaType size authorId url';
const PAGE = `query ($id: ID!) { taskPage(taskId: $id) { cursor comments { id text authorId } evidence { ${EVIDENCE} } history { type subjectId } } }`;
const card = '089095001234|352123456|Nguyen Van A|01011995|Nam|Tri Ton, An Giang|01052021';

let world: World;
let plan: TestPlan;
const people: Record<string, Actor> = {};
beforeAll(async () => {
  world = await World.begin();
  plan = await plantPlan(world.sql, world.unit, world.clock.now().toISOString());
  for (const name of ['chair', 'police', 'north', 'north-staff', 'youth', 'justice', 'observer', 'admin']) {
    people[name] = await world.person(name);
  }
});
afterAll(() => world.end());

const as = (name: string): Actor => {
  const person = people[name];
  if (!person) throw new Error(`nobody called ${name}`);
  return person;
};
const codeOf = (asked: Promise<unknown>): Promise<string> =>
  asked.then(
    () => 'done',
    (error: Refused) => error.code,
  );

interface Sent {
  status: number;
  id: string;
  fileName: string;
  mediaType: string;
  size: number;
  code: string | undefined;
  message: string | undefined;
}
const send = async (
  by: Actor,
  name: string,
  content: Buffer,
  more: { path?: string; origin?: string } = {},
): Promise<Sent> => {
  const form = new FormData();
  form.append('file', new Blob([Uint8Array.from(content)]), name);
  const headers: Record<string, string> = {
    cookie: by.cookie,
    ...(more.origin ? { origin: more.origin } : {}),
  };
  const response = await fetch(`${world.app.url}/documents/${more.path ?? 'uploads'}`, {
    method: 'POST',
    headers,
    body: form,
  });
  const text = await response.text();
  const answer = text.startsWith('{') ? JSON.parse(text) : {};
  const [error] = answer.errors ?? [];
  return { status: response.status, ...answer, code: error?.extensions.code, message: error?.message };
};
const attach = (by: Actor, uploadId: string, more: object = {}): Promise<Evidence> =>
  by.does<Evidence>(
    'addEvidence',
    'EvidenceInput',
    { uploadId, taskId: plan.taskId, confirmNoPersonalData: true, ...more },
    EVIDENCE,
  );
const open = (by: Actor, url: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${world.app.url}${url}`, { headers: { cookie: by.cookie, ...headers } });
const page = async (by: Actor): Promise<TaskPage> =>
  (await by.ask<{ taskPage: TaskPage }>(PAGE, { id: plan.taskId })).taskPage;

describe('a photograph as evidence', () => {
  test('[E5] is kept without its position and the right way up, and is served to who is on the task', async () => {
    const desk = as('police');
    const following = await desk.follows(plan.id, (await page(desk)).cursor);
    const given = await photo();
    expect((await sharp(given).metadata()).exif?.includes(Buffer.from('Phone'))).toBe(true);

    const sent = await send(as('north-staff'), 'C:\\ảnh\\Điểm cấp thẻ.JPG', given);
    const evidence = await attach(as('north-staff'), sent.id, { assignmentId: plan.assignment['north'] });

    expect(sent).toMatchObject({ status: 201, fileName: 'Điểm cấp thẻ.JPG', mediaType: 'image/jpeg' });
    expect(evidence).toMatchObject({
      url: `/documents/evidence/${evidence.id}`,
      authorId: world.unit.member['north-staff'],
    });
    expect((await following.sees('EvidenceAdded')).subjectId).toBe(evidence.id);
    const response = await open(as('youth'), evidence.url);
    const served = Buffer.from(await response.arrayBuffer());
    const metadata = await sharp(served).metadata();
    expect([metadata.width, metadata.height, metadata.exif, metadata.orientation]).toEqual([
      480,
      640,
      undefined,
      undefined,
    ]);
    expect(served).toHaveLength(evidence.size);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-cache',
      'content-disposition': expect.stringMatching(
        /^inline; filename="_i_m c_p th_.JPG"; filename\*=UTF-8''%C4%90i/,
      ),
      'content-security-policy': "default-src 'none'; sandbox",
    });
    const hash = createHash('sha256').update(served).digest('hex');
    expect(await readdir(join(world.dataDir, 'evidence', hash.slice(0, 2)))).toContain(hash);
    const again = await open(as('youth'), evidence.url, {
      'if-none-match': response.headers.get('etag') ?? '',
    });
    expect(again.status).toBe(304);
  });

  test('[E4] agencies off the task, other units and people who are not signed in find nothing there', async () => {
    const { id } = await send(
      as('north'),
      'a.png',
      await sharp(await photo())
        .png()
        .toBuffer(),
    );
    const evidence = await attach(as('north'), id);
    const stranger = await world.person('chair', world.otherUnit);

    const seen = { chair: 200, police: 200, north: 200, youth: 200, justice: 404, observer: 404, admin: 404 };
    for (const [name, status] of Object.entries(seen)) {
      expect([name, (await open(as(name), evidence.url)).status]).toEqual([name, status]);
    }
    expect((await open(stranger, evidence.url)).status).toBe(404);
    expect((await open(world.nobody(), evidence.url)).status).toBe(401);
    expect((await open(as('chair'), '/documents/evidence/none')).status).toBe(404);
    expect((await page(as('justice'))).evidence).toBeNull();
    expect((await page(as('justice'))).history.map((entry) => entry.type)).not.toContain('EvidenceAdded');
    expect((await page(as('youth'))).evidence).toContainEqual(evidence);
  });

  test('[E6] one that shows a citizen card’s code is refused, another code is not', async () => {
    const refused = await send(as('north'), 'a.jpg', await photoWithCode(card));
    expect(refused).toMatchObject({ status: 422, code: 'PERSONAL_DATA' });
    expect(refused.message).toMatch(/căn cước/);
    expect(
      await send(as('north'), 'a.jpg', await photoWithCode('https://example.org/giao-ban')),
    ).toMatchObject({ status: 201 });
  });

  test('[E6] the sender says that no card is in it, and a file is attached once, by its sender', async () => {
    const { id } = await send(as('north'), 'a.jpg', await photo());
    expect(await codeOf(attach(as('north'), id, { confirmNoPersonalData: false }))).toBe(
      'PERSONAL_DATA_SUSPECTED',
    );
    expect(await codeOf(attach(as('youth'), id))).toBe('NOT_FOUND');
    expect(await codeOf(attach(as('north'), id))).toBe('done');
    expect(await codeOf(attach(as('north'), id))).toBe('NOT_FOUND');
    expect(await codeOf(attach(as('north'), 'x'))).toBe('NOT_FOUND');
  });
});

describe('[E7] files are judged by what is in them', () => {
  const xlsx = zip({
    '[Content_Types].xml':
      '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    'xl/workbook.xml': '<workbook/>',
    'xl/sharedStrings.xml': '<sst><si><t>Xã Bắc</t></si><si><t>346</t></si></sst>',
  });

  test.each([
    ['kết quả.docx', () => docx(['Cấp 346 thẻ, đạt 100 %'])],
    ['số liệu.xlsx', () => xlsx],
    ['công văn.pdf', () => Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n')],
  ])('%s is taken', async (name, content) => {
    const sent = await send(as('north'), name, content());
    expect(sent).toMatchObject({ status: 201, fileName: name });
    const evidence = await attach(as('north'), sent.id);
    expect((await open(as('north'), evidence.url)).headers.get('content-disposition')).toMatch(
      /^attachment; /,
    );
  });

  const bomb = () => docx(['x'], { 'word/media/image1.xml': Buffer.alloc(64 * 1024 * 1024) });
  test.each([
    [
      'a page with a script',
      'a.html',
      () => Buffer.from('<html><script>alert(1)</script>'),
      415,
      'FILE_TYPE',
    ],
    [
      'a drawing with a script',
      'a.svg',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
      415,
      'FILE_TYPE',
    ],
    ['a program named as a picture', 'a.jpg', () => Buffer.from('MZ\u0090\u0000\u0003'), 415, 'FILE_TYPE'],
    ['a document named as a picture', 'a.jpg', () => docx(['x']), 415, 'FILE_TYPE'],
    [
      'a picture that does not open',
      'a.jpg',
      () => Buffer.from('\u00ff\u00d8\u00ff\u00e0rest', 'latin1'),
      415,
      'FILE_TYPE',
    ],
    ['a document with macros', 'a.docx', () => docx(['x'], { 'word/vbaProject.bin': 'x' }), 415, 'FILE_TYPE'],
    ['a document that swells', 'a.docx', bomb, 413, 'FILE_TOO_LARGE'],
    [
      'a document that is cut off',
      'a.docx',
      () => docx(['x'.repeat(4000)]).subarray(0, 300),
      415,
      'FILE_TYPE',
    ],
    [
      'a list of citizens',
      'a.docx',
      () => docx(['Danh sách', '1. Nguyễn Văn A, 089095001234']),
      422,
      'PERSONAL_DATA',
    ],
    [
      'a citizen’s number for a name',
      '089095001234.pdf',
      () => Buffer.from('%PDF-1.7\n'),
      422,
      'PERSONAL_DATA',
    ],
    ['nothing at all', 'a.jpg', () => Buffer.alloc(0), 422, 'INVALID_INPUT'],
    [
      'more than 20 MB',
      'a.pdf',
      () => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(20 * 1024 * 1024)]),
      413,
      'FILE_TOO_LARGE',
    ],
  ])('%s is refused', async (_, name, content, status, code) => {
    expect(await send(as('north'), name, content())).toMatchObject({ status, code });
  });

  test('a stranger’s page, and people who are not signed in, send nothing', async () => {
    expect((await send(as('north'), 'a.docx', docx(['x']), { origin: 'https://evil.example' })).status).toBe(
      403,
    );
    expect(await send(world.nobody(), 'a.docx', docx(['x']))).toMatchObject({
      status: 401,
      code: 'UNAUTHENTICATED',
    });
    // Who works brings figures, the admin lists of members; who only watches brings nothing.
    expect(await send(as('observer'), 'a.csv', Buffer.from('a,b'), { path: 'imports' })).toMatchObject({
      status: 403,
      code: 'FORBIDDEN',
    });
  });
});

describe('[E4] talk on a task', () => {
  const comment = (by: Actor, more: object = {}) =>
    by.does<{ id: string; text: string }>(
      'addComment',
      'CommentInput',
      { taskId: plan.taskId, text: 'Đã liên hệ Điện lực', ...more },
      'id text',
    );

  test('reaches the agencies on the task at once, and nobody else', async () => {
    const [youth, justice] = [as('youth'), as('justice')];
    const sees = await youth.follows(plan.id, (await page(youth)).cursor);
    const seesNot = await justice.follows(plan.id, (await page(justice)).cursor);

    const said = await comment(as('north-staff'));
    await as('police').does(
      'raiseBlocker',
      'RaiseBlockerInput',
      {
        planId: plan.id,
        localityId: world.unit.locality['north'],
        kind: 'OTHER',
        severity: 'LOW',
        text: 'x',
      },
      'id',
    );

    expect((await sees.sees('CommentAdded')).subjectId).toBe(said.id);
    await seesNot.sees('BlockerRaised');
    expect(seesNot.types).not.toContain('CommentAdded');
    expect((await page(youth)).comments?.map((one) => one.id)).toContain(said.id);
    expect((await page(justice)).comments).toBeNull();
  });

  test.each([
    ['chair', 'done'],
    ['police', 'done'],
    ['north', 'done'],
    ['youth', 'done'],
    ['justice', 'FORBIDDEN'],
    ['observer', 'FORBIDDEN'],
    ['admin', 'FORBIDDEN'],
  ])('%s: %s', async (name, outcome) => {
    expect(await codeOf(comment(as(name)))).toBe(outcome);
    const { id } = await send(as(name), 'a.docx', docx(['x']));
    expect(await codeOf(attach(as(name), id))).toBe(outcome);
  });

  test('is refused when empty, too long, with a citizen’s number, or on what is not there', async () => {
    const stranger = await world.person('chair', world.otherUnit);
    const asks = [
      comment(as('north'), { text: ' ' }),
      comment(as('north'), { text: 'a'.repeat(5001) }),
      comment(as('north'), { text: 'CCCD 089 095 001 234' }),
      comment(as('north'), { taskId: 'x' }),
      comment(stranger),
    ];
    expect(await Promise.all(asks.map(codeOf))).toEqual([
      'INVALID_INPUT',
      'INVALID_INPUT',
      'PERSONAL_DATA',
      'NOT_FOUND',
      'NOT_FOUND',
    ]);
  });

  test('evidence on another agency’s share or another task’s blocker is refused', async () => {
    const { id } = await send(as('north'), 'a.docx', docx(['x']));
    expect(await codeOf(attach(as('north'), id, { assignmentId: plan.assignment['youth'] }))).toBe(
      'NOT_FOUND',
    );
    expect(await codeOf(attach(as('north'), id, { blockerId: plan.id }))).toBe('NOT_FOUND');
    expect(await codeOf(attach(as('north'), id, { assignmentId: plan.assignment['north'] }))).toBe('done');
  });

  test('is gone for an agency that has no share of the task any more, from its history too', async () => {
    const said = await comment(as('north'));
    expect((await page(as('youth'))).history.map((entry) => entry.subjectId)).toContain(said.id);

    await as('police').does(
      'withdrawAssignment',
      'AssignmentStepInput',
      { assignmentId: plan.assignment['youth'], baseVersion: 1, reason: 'Đã chuyển cho đơn vị khác' },
      'id',
    );

    const { comments, history } = await page(as('youth'));
    expect(comments).toBeNull();
    expect(history.map((entry) => entry.type)).not.toContain('CommentAdded');
    expect(history.map((entry) => entry.type)).toContain('AssignmentWithdrawn');
  });
});

describe('[E8] files that come all at once', () => {
  /** A phone that has begun to send a file and does not go on. */
  const begins = (by: Actor): ClientRequest => {
    const sending = request(`${world.app.url}/documents/uploads`, {
      method: 'POST',
      headers: {
        cookie: by.cookie,
        'content-type': 'multipart/form-data; boundary=x',
        'content-length': 5000,
      },
    });
    sending.on('error', () => undefined);
    sending.write(
      '--x\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\nContent-Type: image/jpeg\r\n\r\nabc',
    );
    return sending;
  };

  test('are taken a few of each person at a time; who breaks off gives the turn back', async () => {
    const picture = await photo(40, 40);
    const begun = [1, 2, 3, 4, 5].map(() => begins(as('north')));
    const [refused] = await Promise.race(begun.map((sending) => once(sending, 'response')));
    expect(refused.statusCode).toBe(429);
    expect((await send(as('youth'), 'a.jpg', picture)).status).toBe(201);

    for (const sending of begun) sending.destroy();

    await eventually(async () => expect((await send(as('north'), 'a.jpg', picture)).status).toBe(201));
  });
});

describe('[E6] files that nobody attaches', () => {
  const count = async (): Promise<number> => {
    const { rows } = await world.sql.query(
      'SELECT count(*)::int AS count FROM uploads WHERE member_id = $1',
      [world.unit.member['justice']],
    );
    return rows[0].count;
  };

  test('are bounded for each person, and thrown away after a day', async () => {
    const justice = as('justice');
    const { id } = await send(justice, 'a.docx', docx(['một']));
    await world.sql.query(
      `INSERT INTO uploads (id, unit_id, member_id, purpose, file_name, media_type, size, sha256, storage_key, at)
       SELECT gen_random_uuid(), unit_id, member_id, purpose, file_name, media_type, size, sha256, storage_key, at
       FROM uploads, generate_series(1, 59) WHERE id = $1`,
      [id],
    );
    expect(await send(justice, 'b.docx', docx(['hai']))).toMatchObject({ status: 429, code: 'RATE_LIMITED' });

    world.clock.advance({ days: 2 });
    await send(as('north'), 'c.docx', docx(['ba']));
    expect(await count()).toBe(0);
    expect(await send(justice, 'b.docx', docx(['hai']))).toMatchObject({ status: 201 });
  });
});
