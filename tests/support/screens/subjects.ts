import { v7 } from 'uuid';

/** What the screens of the demo unit are about; their addresses name it. */
export interface Subjects {
  readonly plan: string;
  readonly draft: string;
  /** A draft that was read from a document. */
  readonly review: string;
  readonly task: string;
  /** An open share of Ô Lâm's. */
  readonly share: string;
  /** Where Ô Lâm's people work. */
  readonly locality: string;
  /** One that the desk has taken up. */
  readonly blocker: string;
  /** Last week’s meeting. */
  readonly meeting: string;
}

interface Seen {
  plans: { id: string; state: string }[];
  board: {
    assignments: { id: string; taskId: string; agencyId: string; status: string }[];
    blockers: { id: string; state: string }[];
  };
  me: { agency: { id: string; localityId: string } };
}

/** Worded for this. */
const received = [
  'ỦY BAN NHÂN DÂN',
  'HUYỆN TRI TÔN',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Số: 88/KH-UBND',
  'KẾ HOẠCH',
  'Tổng kiểm tra các điểm cấp thẻ lưu động',
  'I. PHÂN CÔNG THỰC HIỆN',
  '1. Công an huyện',
  '- Lập danh sách các điểm cấp thẻ còn mở, hoàn thành trước ngày 20/12/2027.',
  '2. Phòng Tư pháp',
  '- Cử cán bộ hộ tịch trực tại từng điểm trong tháng 12 năm 2027.',
  '3. Đội kiểm tra liên ngành',
  '- Kiểm tra điện, đường truyền và nơi ngồi chờ tại mỗi điểm.',
].join('\n');

type Ask = <T>(query: string, variables?: object) => Promise<T>;

const first = <T>(things: readonly T[], is: (thing: T) => boolean): T => {
  const found = things.find(is);
  if (!found) throw new Error('The demo unit lacks what a screen shows.');
  return found;
};

/**
 * Finds them, and reads a document into one more draft.
 * @param ask speaks GraphQL as the desk
 * @param askAsCommune as Ô Lâm
 */
export const findSubjects = async (ask: Ask, askAsCommune: Ask): Promise<Subjects> => {
  const { plans } = await ask<Pick<Seen, 'plans'>>('{ plans { id state } }');
  const plan = first(plans, ({ state }) => state === 'ISSUED').id;
  const { board } = await ask<Pick<Seen, 'board'>>(
    'query ($plan: ID!) { board(planId: $plan) { assignments { id taskId agencyId status } blockers { id state } } }',
    { plan },
  );
  const { me } = await askAsCommune<Pick<Seen, 'me'>>('{ me { agency { id localityId } } }');
  const share = first(
    board.assignments,
    ({ agencyId, status }) => agencyId === me.agency.id && status === 'IN_PROGRESS',
  );
  const { meetings } = await ask<{ meetings: { id: string }[] }>(
    'query ($plan: ID!) { meetings(planId: $plan) { id } }',
    { plan },
  );
  const blocker = first(board.blockers, ({ state }) => state === 'ACKNOWLEDGED');
  const { readDocument } = await ask<{ readDocument: { id: string } }>(
    'mutation ($input: ReadDocumentInput!) { readDocument(input: $input) { id } }',
    { input: { operationId: v7(), text: received } },
  );
  return {
    plan,
    review: readDocument.id,
    draft: first(plans, ({ state }) => state === 'DRAFT').id,
    task: share.taskId,
    share: share.id,
    locality: me.agency.localityId,
    blocker: blocker.id,
    meeting: first(meetings, () => true).id,
  };
};
