import { describe, expect, test } from '@jest/globals';
import { aShare, onDay } from './assignment.fixture.ts';
import { confirmResult, returnResult } from './judge.ts';
import { mergesProgress, reportStatus } from './report.ts';

const today = onDay('2026-12-10');
const report = (
  status: 'IN_PROGRESS' | 'AWAITING_CONFIRMATION',
  note: string | null = null,
  progress: number | null = null,
) => ({
  status,
  note,
  progress,
});

describe('reporting on a share', () => {
  test('[T6] beginning the work receives it too', () => {
    const { assignment, type, detail } = reportStatus(
      aShare(),
      report('IN_PROGRESS', 'Đã rà 3 thôn', 40),
      today,
    );

    expect(assignment).toMatchObject({
      status: 'IN_PROGRESS',
      progress: 40,
      note: 'Đã rà 3 thôn',
      receivedAt: today.at,
      version: 2,
    });
    expect(type).toBe('WorkStarted');
    expect(detail).toMatchObject({ from: 'NOT_STARTED', to: 'IN_PROGRESS' });
  });

  test('[T6] done is reported with a result, on the unit’s day', () => {
    const { assignment } = reportStatus(aShare(), report('AWAITING_CONFIRMATION', 'Cấp đủ 38 thẻ'), today);

    expect(assignment).toMatchObject({
      result: 'Cấp đủ 38 thẻ',
      progress: 100,
      reportedOn: '2026-12-10',
      reportedBy: 'officer',
    });
    expect(() => reportStatus(aShare(), report('AWAITING_CONFIRMATION'), today)).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT', field: 'note' }),
    );
  });

  test('[T6] a report taken back is under way again and counts as not reported', () => {
    const reported = reportStatus(aShare(), report('AWAITING_CONFIRMATION', 'Xong'), today).assignment;
    const { assignment, type } = reportStatus(reported, report('IN_PROGRESS'), today);

    expect(assignment).toMatchObject({ status: 'IN_PROGRESS', reportedOn: null });
    expect(type).toBe('ReportTakenBack');
  });

  test('[T1] other statuses are not reported, and a confirmed result is not reported on', () => {
    expect(() => reportStatus(aShare(), { status: 'DONE', note: 'x', progress: null }, today)).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT', field: 'status' }),
    );
    expect(() => reportStatus(aShare({ status: 'DONE' }), report('IN_PROGRESS'), today)).toThrow(
      expect.objectContaining({ code: 'INVALID_STEP' }),
    );
  });

  test('[T7] a returned result says why and is overdue by its own deadline again', () => {
    const reported = reportStatus(aShare(), report('AWAITING_CONFIRMATION', 'Xong'), today).assignment;
    expect(() => returnResult(reported, null, today)).toThrow(expect.objectContaining({ field: 'reason' }));
    const { assignment } = returnResult(reported, 'Thiếu danh sách', today);
    expect(assignment).toMatchObject({ status: 'RETURNED', reason: 'Thiếu danh sách', reportedOn: null });
    expect(confirmResult(reported, null, today).assignment.status).toBe('DONE');
  });

  test('[T5] progress merges only while nobody else has changed status or progress', () => {
    const base = aShare({ status: 'IN_PROGRESS', progress: 20 });

    expect(
      mergesProgress(base, { ...base, personId: 'x', version: 5 }, report('IN_PROGRESS', null, 50)),
    ).toBe(true);
    expect(mergesProgress(base, { ...base, progress: 30 }, report('IN_PROGRESS', null, 50))).toBe(false);
    expect(mergesProgress(base, base, report('AWAITING_CONFIRMATION', 'Xong'))).toBe(false);
    expect(mergesProgress(aShare(), base, report('IN_PROGRESS'))).toBe(false);
  });
});
