import { describe, expect, test } from '@jest/globals';
import { aShare, onDay } from './assignment.fixture.ts';
import { declineExtension, extend, grantExtension, requestExtension } from './extension.ts';
import { postpone, resume, withdraw } from './postpone.ts';
import { appoint, receive, urge } from './receipt.ts';
import { reassign, refuseAssignment, upholdAssignment } from './refuse.ts';

const today = onDay('2026-12-10');

describe('refusing and giving away', () => {
  test('[T8] a refused share is upheld as it was', () => {
    const refused = refuseAssignment(aShare(), 'Không thuộc thẩm quyền', today).assignment;

    expect(refused).toMatchObject({ status: 'REFUSED', reason: 'Không thuộc thẩm quyền' });
    expect(upholdAssignment(refused, 'Vẫn giao', today).assignment.status).toBe('NOT_STARTED');
  });

  test('[T8] given to another agency it begins anew there, with its first deadline', () => {
    const begun = aShare({
      status: 'IN_PROGRESS',
      progress: 50,
      personId: 'x',
      receivedAt: today.at,
      note: 'n',
    });
    const { assignment, detail } = reassign(
      begun,
      { agencyId: 'culture', localityId: null },
      'Đúng việc',
      today,
    );

    expect(assignment).toMatchObject({
      agencyId: 'culture',
      status: 'NOT_STARTED',
      progress: 0,
      personId: null,
      receivedAt: null,
      dueDate: '2026-12-15',
    });
    expect(detail).toMatchObject({ fromAgencyId: 'justice', toAgencyId: 'culture', reason: 'Đúng việc' });
    expect(() => reassign(begun, { agencyId: 'justice', localityId: null }, 'x', today)).toThrow(
      expect.objectContaining({ field: 'agencyId' }),
    );
  });
});

describe('postponing', () => {
  test('[D7] a due day inside the rest moves to its end, the first one stays visible, and work goes on as it was', () => {
    const resting = postpone(aShare({ status: 'RETURNED' }), '2027-01-10', 'Mùa lũ', today).assignment;
    expect(resting).toMatchObject({ status: 'POSTPONED', dueDate: '2027-01-10', firstDueDate: '2026-12-15' });

    const again = postpone(resting, '2027-02-01', 'Lũ kéo dài', today).assignment;
    expect(resume(again, null, today).assignment).toMatchObject({ status: 'RETURNED', resumesOn: null });
  });

  test('[D7] needs a later day and a reason', () => {
    expect(() => postpone(aShare(), '2026-12-10', 'x', today)).toThrow(
      expect.objectContaining({ field: 'date' }),
    );
    expect(() => postpone(aShare(), null, 'x', today)).toThrow(expect.objectContaining({ field: 'date' }));
    expect(() => postpone(aShare(), '2027-01-10', null, today)).toThrow(
      expect.objectContaining({ field: 'reason' }),
    );
  });

  test('[T1] what was withdrawn takes no further step', () => {
    const gone = withdraw(aShare(), 'Trùng', today).assignment;
    expect(() => resume(gone, null, today)).toThrow(expect.objectContaining({ code: 'INVALID_STEP' }));
    expect(() => appoint(gone, 'x', today)).toThrow(expect.objectContaining({ code: 'INVALID_STEP' }));
  });
});

describe('extending', () => {
  const asked = requestExtension(aShare(), '2026-12-31', 'Mất điện', 'officer', today).assignment;

  test('[D6] what is asked for changes no deadline until it is granted', () => {
    expect(asked).toMatchObject({
      dueDate: '2026-12-15',
      extension: { date: '2026-12-31', requestedBy: 'officer' },
    });
    expect(grantExtension(asked, null, null, today).assignment).toMatchObject({
      dueDate: '2026-12-31',
      firstDueDate: '2026-12-15',
      extension: null,
    });
    expect(grantExtension(asked, '2026-12-20', null, today).assignment.dueDate).toBe('2026-12-20');
  });

  test('[D6] declined with a reason, the deadline stands', () => {
    expect(declineExtension(asked, 'Đủ thời gian', today).assignment).toMatchObject({
      dueDate: '2026-12-15',
      extension: null,
    });
    expect(() => declineExtension(aShare(), 'x', today)).toThrow(
      expect.objectContaining({ code: 'INVALID_STEP' }),
    );
  });

  test('[D6] not to an earlier or a past day, not without a deadline, not once reported', () => {
    expect(() => extend(aShare(), '2026-12-15', null, today)).toThrow(
      expect.objectContaining({ field: 'date' }),
    );
    expect(() => extend(aShare({ dueDate: '2026-12-01' }), '2026-12-05', null, today)).toThrow(
      expect.objectContaining({ field: 'date' }),
    );
    expect(() => extend(aShare({ dueDate: null }), '2027-01-01', null, today)).toThrow(
      expect.objectContaining({ code: 'INVALID_STEP' }),
    );
    expect(() => extend(aShare({ status: 'DONE' }), '2027-01-01', null, today)).toThrow(
      expect.objectContaining({ code: 'INVALID_STEP' }),
    );
  });
});

describe('receipt, person, urging', () => {
  test('[T6] a share is received once', () => {
    const { assignment } = receive(aShare(), today);
    expect(assignment.receivedAt).toBe(today.at);
    expect(() => receive(assignment, today)).toThrow(expect.objectContaining({ code: 'INVALID_STEP' }));
  });

  test('[T15] urging changes nothing of the share, and only what waits for its agency is urged', () => {
    const share = aShare({ status: 'IN_PROGRESS' });
    expect(urge(share, 'Còn 2 ngày').assignment).toBe(share);
    expect(() => urge(aShare({ status: 'AWAITING_CONFIRMATION' }), null)).toThrow(
      expect.objectContaining({ code: 'INVALID_STEP' }),
    );
  });
});
