import { beforeEach, describe, expect, test } from '@jest/globals';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { apollo } from '../../../graphql/apollo.ts';
import { setLanguage } from '../../../i18n/index.ts';
import type { PlanRecord } from '../../../live/index.ts';
import { answerRequests, refuse } from '../../../testing/network.ts';
import { aMember, anAgency, aPlan } from '../../../testing/records.ts';
import { aViewer, renderScreen } from '../../../testing/render-screen.tsx';
import { prepareThings } from '../../../testing/things.ts';
import { violationsIn } from '../../../testing/violations.ts';
import { ReviewScreen } from './review-screen.tsx';

const text = 'Phòng Tư pháp rà soát sổ hộ tịch. Trung tâm Truyền thông phát lịch làm thẻ.';
const finding = (id: string, start: number, end: number, set: object = {}) => ({
  __typename: 'Finding',
  id,
  planId: 'plan',
  position: start + 1,
  section: 'I.1',
  text: text.slice(start, end),
  quoteStart: start,
  quoteEnd: end,
  agencies: [],
  deadline: { date: null, kind: 'NONE', asWritten: null, start: null, end: null },
  cadence: 'ONCE',
  indicator: null,
  confidence: 90,
  reasons: [],
  warnings: [],
  change: 'NEW',
  state: 'OPEN',
  taskId: null,
  version: 1,
  ...set,
});
const named = (asWritten: string, agencyId: string | null) => ({
  agencies: [{ asWritten, role: 'LEAD', start: null, end: null, isClass: false, agencyId, groupId: null }],
});
const register = finding('register', 0, 33, named('Phòng Tư pháp', 'justice'));
const broadcast = finding('broadcast', 34, text.length, named('Trung tâm Truyền thông', null));
const review = (findings: object[]) => ({
  planReview: {
    planId: 'plan',
    document: { id: 'document', fileName: null, url: null, text },
    findings,
    warnings: [{ code: 'ROUTE_MISSING', message: 'Văn bản không nói báo cáo về đâu.' }],
    targets: [],
    targetTotal: null,
  },
});
const plan: PlanRecord = aPlan({ state: 'DRAFT' });
beforeEach(() => apollo.clearStore());

const show = () =>
  renderScreen(<ReviewScreen plan={plan} />, {
    things: prepareThings({ agencies: [anAgency({ id: 'justice', shortName: 'Tư pháp' })], plans: [plan] }),
    viewer: aViewer({ member: aMember({ role: 'COORDINATOR' }) }),
    at: '/plans/plan/review',
  });

describe('the review of a document', () => {
  test('[R1] each duty says why the reader believes it, in the viewer’s language', async () => {
    const reasons = ['SUBJECT_OF_THE_SENTENCE', 'SOMETHING_NEWER'];
    answerRequests({ PlanReview: review([{ ...register, reasons }]) });
    show();

    expect(await screen.findByText('Căn cứ: đơn vị là chủ ngữ của câu')).toBeTruthy();
    act(() => setLanguage('en'));
    expect(screen.getByText('Because: the agency is the subject of the sentence')).toBeTruthy();
  });

  test('[R9] shows text, findings, what is not known and how far one has come', async () => {
    answerRequests({ PlanReview: review([register, broadcast]) });
    const { container } = show();

    expect(await screen.findByText('0/2 đã duyệt')).toBeTruthy();
    expect(screen.getByText('Chưa rõ “Trung tâm Truyền thông” là đơn vị nào')).toBeTruthy();
    expect(screen.getByText('Văn bản không nói báo cáo về đâu.')).toBeTruthy();
    expect(container.querySelectorAll('mark')).toHaveLength(2);
    expect(await violationsIn(container)).toEqual([]);
  });

  test('[R9] Enter accepts and goes on, x drops', async () => {
    const sent = answerRequests({
      PlanReview: review([register, broadcast]),
      AcceptFinding: { acceptFinding: [{ ...register, state: 'ACCEPTED', taskId: 'task', version: 2 }] },
      DropFinding: { dropFinding: [{ ...broadcast, state: 'DROPPED', version: 2 }] },
    });
    show();
    await screen.findByText('0/2 đã duyệt');

    fireEvent.keyDown(document.body, { key: 'Enter' });
    await screen.findByText('1/2 đã duyệt');
    fireEvent.keyDown(document.body, { key: 'x' });
    await screen.findByText('2/2 đã duyệt');

    const steps = sent.filter(({ operation }) => operation !== 'PlanReview');
    expect(steps.map(({ operation }) => operation)).toEqual(['AcceptFinding', 'DropFinding']);
    expect(screen.getByText('Đã duyệt hết. Có thể phát hành.')).toBeTruthy();
  });

  test('[R6] what is refused says why, and nothing is counted', async () => {
    answerRequests({
      PlanReview: review([broadcast]),
      AcceptFinding: refuse('INVALID_INPUT', 'Chưa rõ là đơn vị nào.', { field: 'agencies' }),
    });
    show();
    await screen.findByText('0/1 đã duyệt');

    fireEvent.keyDown(document.body, { key: 'Enter' });

    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe('Chưa rõ là đơn vị nào.'));
    expect(screen.getByText('0/1 đã duyệt')).toBeTruthy();
  });

  test('[R9] a plan that nobody read, and a line that is down, say so', async () => {
    answerRequests({ PlanReview: { planReview: null } });
    const { unmount } = show();
    expect(await screen.findByText('Kế hoạch này không lập từ việc đọc văn bản.')).toBeTruthy();
    unmount();
    await apollo.clearStore();

    answerRequests({});
    show();

    expect(await screen.findByRole('button', { name: /Thử lại|Tải lại/ })).toBeTruthy();
  });
});
