import { describe, expect, test } from '@jest/globals';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import type { TypedDocument } from '../graphql/index.ts';
import { answerRequests, refuse, type Sent } from '../testing/network.ts';
import { anAssignment, assignmentEvent } from '../testing/records.ts';
import { renderScreen } from '../testing/render-screen.tsx';
import { prepareThings } from '../testing/things.ts';
import { useGlow, usePending, useRecord, useWrite } from './index.ts';

interface Input {
  operationId: string;
  assignmentId: string;
  note: string;
}

const document = 'mutation Report($input: ReportInput!) { report(input: $input) }' as TypedDocument<
  { report: boolean },
  { input: Input }
>;

const Card = ({ keeps = false }: { keeps?: boolean }) => {
  const assignment = useRecord('assignments', 'a');
  const pending = usePending('a');
  const glow = useGlow('a');
  const report = useWrite(document, {
    patch: (input) => [{ table: 'assignments', id: input.assignmentId, set: { status: 'IN_PROGRESS' } }],
    ...(keeps && { keep: { name: 'reportStatus', subjectId: (input: Input) => input.assignmentId } }),
  });
  return (
    <button type="button" onClick={() => void report.send({ assignmentId: 'a', note: 'Đã làm' })}>
      {assignment?.status} {pending} {report.refusal?.message} {glow && 'glows'}
    </button>
  );
};

const idsOf = (sent: readonly Sent[]): string[] =>
  sent.map((one) => (one.variables['input'] as Input).operationId);

const show = (keeps = false) => {
  const things = prepareThings({ assignments: [anAssignment({ id: 'a' })] });
  renderScreen(<Card keeps={keeps} />, { things });
  const press = () => act(async () => fireEvent.click(screen.getByRole('button')));
  const text = () => screen.getByRole('button').textContent?.replace(/\s+/g, ' ').trim();
  return { things, press, text };
};

describe('a write', () => {
  test('[L35] shows at once, and the feed makes it so', async () => {
    const sent = answerRequests({ Report: { report: true } });
    const { things, press, text } = show();

    await press();
    expect(text()).toBe('IN_PROGRESS answered');

    const operationId = idsOf(sent)[0] ?? null;
    const confirmed = anAssignment({ id: 'a', status: 'IN_PROGRESS', version: 2 });
    act(() => things.bring('board', assignmentEvent(confirmed, { actor: 'me', operationId })));

    await waitFor(() => expect(text()).toBe('IN_PROGRESS'));
  });

  test('[L35] goes back and says why when it is refused', async () => {
    answerRequests({ Report: refuse('INVALID_STEP', 'Kết quả đã được xác nhận') });
    const { press, text } = show();

    await press();

    expect(text()).toBe('NOT_STARTED Kết quả đã được xác nhận');
  });

  test('[L42] is kept on the device when nobody answers, and says that it is unsent', async () => {
    answerRequests({});
    const { things, press, text } = show(true);

    await press();

    expect(text()).toBe('IN_PROGRESS unsent');
    expect(things.things.outbox.entries()[0]?.name).toBe('reportStatus');
  });

  test('[L46] sent again after no answer it is the same operation, so it is done once', async () => {
    const sent = answerRequests({});
    const { press, text } = show();

    await press();
    expect(text()).toContain('Chưa nhận được phản hồi');
    await press();

    const ids = idsOf(sent);
    expect(ids).toHaveLength(2);
    expect(ids[0]).toBe(ids[1]);
  });

  test('[L46] sent again after a fault of the server it is the same operation: it may have been done', async () => {
    const sent = answerRequests({ Report: refuse('INTERNAL', 'Hệ thống gặp lỗi') });
    const { press, text } = show();

    await press();
    expect(text()).toContain('Hệ thống gặp lỗi');
    await press();

    const ids = idsOf(sent);
    expect(ids).toHaveLength(2);
    expect(ids[0]).toBe(ids[1]);
  });

  test("[S10] another person's change glows; one's own does not", async () => {
    answerRequests({});
    const { things, text } = show();
    const bring = (version: number, actor: string) =>
      act(async () => things.bring('board', assignmentEvent(anAssignment({ id: 'a', version }), { actor })));

    await bring(2, 'me');
    expect(text()).not.toContain('glows');
    await bring(3, 'other');

    expect(text()).toContain('glows');
  });
});
