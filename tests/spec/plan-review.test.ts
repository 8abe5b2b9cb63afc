import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Document, Packer, Paragraph } from 'docx';
import { v7 } from 'uuid';
import { Campaign } from '../support/world/campaign.ts';
import { type Actor, type Refused, World } from '../support/world/index.ts';
import {
  changesFindings,
  onFinding,
  readsFile,
  readsText,
  type SeenFinding,
  seesReview,
  sendsDocument,
} from '../support/world/review-steps.ts';

/** Worded by the test: duties of known and unknown bodies, and the way that a blocker climbs. */
const lines = [
  'ỦY BAN NHÂN DÂN',
  'HUYỆN THỬ',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Số: 41/KH-UBND',
  'Huyện Thử, ngày 20 tháng 5 năm 2026',
  'KẾ HOẠCH',
  'Tổ chức đợt làm thẻ lưu động trong dịp hè trên địa bàn huyện',
  'I. MỤC ĐÍCH',
  'Giúp người dân làm thẻ gần nhà, giảm thời gian đi lại.',
  'II. PHÂN CÔNG THỰC HIỆN',
  '1. Công an huyện',
  '- Chủ trì, phối hợp với UBND các xã, thị trấn lập lịch làm thẻ lưu động, hoàn thành trước ngày 10/6/2026.',
  '- Hướng dẫn các tổ công tác kiểm tra máy móc trước mỗi buổi làm thẻ.',
  '2. Phòng Tư pháp huyện',
  '- Rà soát sổ hộ tịch, cung cấp bản trích lục cho người làm thẻ xong trong tháng 6/2026.',
  '3. Trung tâm Truyền thông huyện',
  '- Phát lịch làm thẻ trên loa của các thôn hằng ngày.',
  '- Đăng ảnh các buổi làm thẻ trên trang thông tin của huyện.',
  'Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị báo cáo về UBND huyện (qua Công an huyện) để được hướng dẫn.',
];
const text = lines.join('\n');

const asDocx = (): Promise<Buffer> =>
  Packer.toBuffer(new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] }));

const code = (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(
    () => 'done',
    (error: Refused) => error.code,
  );

describe('from a document to an issued plan', () => {
  let world: World;
  let desk: Actor;

  beforeAll(async () => {
    world = await World.begin();
    desk = await world.person('police');
  });
  afterAll(() => world.end());

  const about = (findings: readonly SeenFinding[], words: string): SeenFinding => {
    const found = findings.find((finding) => finding.text.includes(words));
    if (found) return found;
    throw new Error(`nothing about “${words}” among ${findings.map((finding) => finding.text).join(' | ')}`);
  };

  test('[R1] a document sent in becomes a draft with its file, its text and findings that quote it', async () => {
    const content = await asDocx();

    const plan = await readsFile(desk, 'ke-hoach.docx', content);

    expect(plan).toMatchObject({ state: 'DRAFT', number: '41/KH-UBND', issuedOn: '2026-05-20' });
    const { document, findings } = await seesReview(desk, plan.id);
    for (const { quoteStart, quoteEnd } of findings)
      expect(document.text.slice(quoteStart, quoteEnd).trim()).not.toBe('');
    expect(about(findings, 'lập lịch').deadline).toMatchObject({ kind: 'BEFORE', date: '2026-06-10' });
    const file = await fetch(`${desk.url}${document.url}`, { headers: { cookie: desk.cookie } });
    expect(file.headers.get('content-disposition')).toContain('attachment');
    expect(Buffer.from(await file.arrayBuffer()).equals(content)).toBe(true);
  });

  test('[R1] sent twice, a document is read into one draft', async () => {
    const response = await sendsDocument(desk, 'ke-hoach.docx', await asDocx());
    const { id } = (await response.json()) as { id: string };
    const operationId = v7();

    const [first, second] = [
      await desk.does('readDocument', 'ReadDocumentInput', { uploadId: id, operationId }, 'id'),
      await desk.does('readDocument', 'ReadDocumentInput', { uploadId: id, operationId }, 'id'),
    ];

    expect(second).toEqual(first);
  });

  test('[R2] to everybody but coordinator and chair neither review nor file is there', async () => {
    const plan = await readsFile(desk, 'ke-hoach.docx', await asDocx());
    const { document } = await seesReview(desk, plan.id);
    const justice = await world.person('justice');

    const refused = await code(seesReview(justice, plan.id));
    const file = await fetch(`${desk.url}${document.url}`, { headers: { cookie: justice.cookie } });
    const sent = await sendsDocument(justice, 'ke-hoach.docx', await asDocx());

    expect([refused, file.status, sent.status]).toEqual(['FORBIDDEN', 404, 403]);
  });

  test('[R3] what cannot be read is refused with what to do, and leaves no draft behind', async () => {
    const broken = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(400, 'x')]);
    const response = await sendsDocument(desk, 'hong.pdf', broken);
    const { id } = (await response.json()) as { id: string };
    const before = await desk.ask<{ plans: unknown[] }>('{ plans { id } }');

    const refusal = await desk
      .does('readDocument', 'ReadDocumentInput', { uploadId: id }, 'id')
      .catch((error: Refused) => error);
    const foreign = await sendsDocument(desk, 'ke-hoach.docx', await asDocx(), 'https://elsewhere.example');

    expect(refusal).toMatchObject({ code: 'FILE_TYPE', said: expect.stringContaining('hãy') });
    expect(await desk.ask<{ plans: unknown[] }>('{ plans { id } }')).toEqual(before);
    expect(foreign.status).toBe(403);
  });

  test('[R3] a text with a citizen’s number is refused, nine digits are asked about', async () => {
    const number = `0792${'03'}0${'12345'}`;

    expect(await code(readsText(desk, `${text}\nSố định danh ${number}`))).toBe('PERSONAL_DATA');
    expect(await code(readsText(desk, `${text}\nMã 271828182`))).toBe('PERSONAL_DATA_SUSPECTED');
    expect(await code(readsText(desk, ' '))).toBe('INVALID_INPUT');
  });

  test('[R4] agencies are the unit’s own by name and variant; an unknown one is learnt once for the whole document', async () => {
    const plan = await readsText(desk, text);
    const { findings } = await seesReview(desk, plan.id);
    const schedule = about(findings, 'lập lịch').agencies;
    const broadcast = about(findings, 'loa của các thôn');

    const settled = await changesFindings(desk, 'addAlias', 'AddAliasInput', {
      planId: plan.id,
      asWritten: broadcast.agencies[0]?.asWritten,
      agencyId: world.unit.agency['youth'],
    });

    const communes = Object.values(world.unit.group)[0];
    expect(schedule).toContainEqual(
      expect.objectContaining({ role: 'LEAD', agencyId: world.unit.agency['police'] }),
    );
    expect(schedule).toContainEqual(expect.objectContaining({ role: 'COOPERATE', groupId: communes }));
    expect(about(findings, 'sổ hộ tịch').agencies[0]).toMatchObject({
      agencyId: world.unit.agency['justice'],
    });
    expect(broadcast.agencies[0]).toMatchObject({ agencyId: null, groupId: null });
    expect(settled.length).toBeGreaterThanOrEqual(2);
    const { rows } = await world.sql.query(
      `SELECT detail->>'findingId' AS id FROM events WHERE plan_id = $1 AND type = 'FindingCorrected' ORDER BY seq`,
      [plan.id],
    );
    expect(rows.map(({ id }) => id)).toEqual(settled.map(({ id }) => id));
    const again = await readsText(desk, text);
    const known = about((await seesReview(desk, again.id)).findings, 'loa của các thôn');
    expect(known.agencies[0]).toMatchObject({ agencyId: world.unit.agency['youth'] });
  });

  test('[R5] targets become the unit’s localities with their sum looked at, and the route its steps', async () => {
    const target = 'Toàn huyện làm 900 thẻ (xã Bắc 500 thẻ, xã Nam 300 thẻ, xã Tây 50 thẻ).';

    const plan = await readsText(desk, text.replace('I. MỤC ĐÍCH', `I. MỤC ĐÍCH\n${target}`));

    expect(plan.route).toContainEqual(expect.objectContaining({ agencyId: world.unit.agency['police'] }));
    const { targets, warnings } = await seesReview(desk, plan.id);
    expect(targets.map(({ localityId }) => localityId)).toEqual([
      world.unit.locality['north'],
      world.unit.locality['south'],
      null,
    ]);
    expect(plan.targets).toHaveLength(2);
    expect(warnings.map((warning) => warning.code)).toEqual(
      expect.arrayContaining(['TARGETS_DO_NOT_ADD_UP', 'LOCALITY_UNKNOWN']),
    );
  });

  test('[R6] an accepted finding is the draft’s task in the document’s place, pointing at its sentence', async () => {
    const campaign = new Campaign(world);
    const plan = await readsText(desk, text);
    const { document, findings } = await seesReview(desk, plan.id);

    const [accepted] = await onFinding(desk, 'accept', about(findings, 'sổ hộ tịch'));
    await onFinding(desk, 'accept', about(findings, 'lập lịch'));

    const { tasks } = await campaign.board(desk, plan.id);
    expect(tasks.map((task) => task.text.includes('lập lịch'))).toEqual([true, false]);
    expect(tasks[1]).toMatchObject({ id: accepted?.taskId, source: 'DOCUMENT' });
    expect(document.text.slice(accepted?.quoteStart, accepted?.quoteEnd)).toBe(tasks[1]?.quote);
    expect(accepted && (await code(onFinding(desk, 'drop', accepted)))).toBe('INVALID_STEP');
  });

  test('[R6] nothing is accepted for a body that nobody knows; corrected, it is', async () => {
    const plan = await readsText(
      desk,
      'Phòng Nội vụ huyện tham mưu phương án bố trí người trực làm thẻ trước ngày 15/6/2026.',
    );
    const { findings } = await seesReview(desk, plan.id);
    const [finding] = findings;
    if (!finding) throw new Error('nothing was found');

    const refused = await code(onFinding(desk, 'accept', finding));
    const [corrected] = await changesFindings(desk, 'correctFinding', 'CorrectFindingInput', {
      findingId: finding.id,
      baseVersion: finding.version,
      text: 'Tham mưu phương án trực làm thẻ',
      shares: [{ asWritten: 'Phòng Tư pháp', role: 'LEAD', agencyId: world.unit.agency['justice'] }],
      deadline: { kind: 'BY', date: '2026-06-20' },
      cadence: 'ONCE',
    });
    const [accepted] = corrected ? await onFinding(desk, 'accept', corrected) : [];

    expect(refused).toBe('INVALID_INPUT');
    expect(accepted).toMatchObject({ state: 'ACCEPTED', text: 'Tham mưu phương án trực làm thẻ' });
  });

  test('[R7] a finding is split, merged with another, dropped, taken up again, and added from the text', async () => {
    const plan = await readsText(desk, text);
    const { document, findings } = await seesReview(desk, plan.id);
    const register = about(findings, 'sổ hộ tịch');
    const at = document.text.indexOf('cung cấp bản trích lục');

    const parts = await changesFindings(desk, 'splitFinding', 'SplitFindingInput', {
      findingId: register.id,
      baseVersion: register.version,
      at,
    });
    const [first, second] = parts;
    if (!first || !second) throw new Error('it was not split');
    const [merged, gone] = await changesFindings(desk, 'mergeFindings', 'MergeFindingsInput', {
      findingId: first.id,
      baseVersion: first.version,
      otherFindingId: second.id,
      otherVersion: second.version,
    });
    const start = document.text.indexOf('Giúp người dân');
    const [added] = await changesFindings(desk, 'addFinding', 'AddFindingInput', {
      planId: plan.id,
      quoteStart: start,
      quoteEnd: start + 'Giúp người dân làm thẻ gần nhà'.length,
    });
    const [taken] = gone ? await onFinding(desk, 'accept', gone) : [];

    expect(second.quoteStart).toBe(at);
    expect(merged).toMatchObject({ quoteStart: register.quoteStart, quoteEnd: register.quoteEnd });
    expect(gone?.state).toBe('DROPPED');
    expect(taken?.state).toBe('ACCEPTED');
    expect(added).toMatchObject({ text: 'Giúp người dân làm thẻ gần nhà', agencies: [] });
  });

  test('[R8] somebody who was slower is shown the finding’s present state', async () => {
    const plan = await readsText(desk, text);
    const finding = about((await seesReview(desk, plan.id)).findings, 'lập lịch');
    const chair = await world.person('chair');
    await onFinding(chair, 'drop', finding);

    const late = await onFinding(desk, 'accept', finding).catch((error: Refused) => error);

    expect(late).toMatchObject({ code: 'STALE_VERSION', extensions: { current: { state: 'DROPPED' } } });
  });

  test('[R10] a second version is compared with what runs, and applied to it with its history kept', async () => {
    const campaign = new Campaign(world);
    const plan = await readsText(desk, text);
    for (const words of ['lập lịch', 'sổ hộ tịch'])
      await onFinding(desk, 'accept', about((await seesReview(desk, plan.id)).findings, words));
    await campaign.issue(desk, plan);
    const running = await campaign.board(desk, plan.id);
    const second = text
      .replace('xong trong tháng 6/2026', 'xong trước ngày 20/6/2026')
      .replace(/- Chủ trì, phối hợp .*10\/6\/2026\./u, '- Thay thế máy đọc thẻ bị hỏng ở các điểm.');

    await readsText(desk, second, { amendsPlanId: plan.id });
    const { findings } = await seesReview(desk, plan.id);
    const changed = about(findings, 'sổ hộ tịch');
    const gone = about(findings, 'lập lịch');
    const added = about(findings, 'máy đọc thẻ');
    const unsaid = await code(onFinding(desk, 'accept', changed));
    for (const finding of [changed, gone, added])
      await onFinding(desk, 'accept', finding, { reason: 'Theo văn bản điều chỉnh' });

    expect([changed.change, gone.change, added.change]).toEqual(['CHANGED', 'GONE', 'NEW']);
    expect(unsaid).toBe('INVALID_INPUT');
    const after = await campaign.board(desk, plan.id);
    const task = (words: string) => after.tasks.find((one) => one.text.includes(words));
    expect(task('sổ hộ tịch')).toMatchObject({
      id: running.tasks.find((one) => one.text.includes('sổ hộ tịch'))?.id,
      dueDate: '2026-06-19',
      withdrawn: false,
    });
    expect(task('lập lịch')?.withdrawn).toBe(true);
    expect(after.assignments.filter(({ taskId }) => taskId === task('máy đọc thẻ')?.id)).toHaveLength(1);
  });
});
