import { DomainError, say } from '../../platform/errors/index.ts';
import type { Viewer } from '../identity/index.ts';

type Acting = Pick<Viewer, 'role'>;

/** An agency reports for its own locality and those within it; the coordinator for all. */
export const mayReport = (viewer: Acting, isOwnPlace: boolean): boolean =>
  viewer.role === 'COORDINATOR' || (isOwnPlace && (viewer.role === 'AGENCY_LEAD' || viewer.role === 'STAFF'));

export const notYours = () =>
  new DomainError(
    'FORBIDDEN',
    say(
      'Chỉ cơ quan của chính địa bàn này hoặc cơ quan thường trực được báo số liệu. Hãy đề nghị họ nhập.',
      'Only the locality’s own agency or the standing agency reports its figures. Ask them to enter it.',
    ),
  );

/** Days are confirmed, opened and chased by the desk. */
export function dayKeeperOnly(viewer: Acting): void {
  if (viewer.role === 'COORDINATOR' || viewer.role === 'CHAIR') return;
  throw new DomainError(
    'FORBIDDEN',
    say(
      'Chỉ cơ quan thường trực và Chủ tịch được khóa ngày, mở khóa và nhắc báo số liệu.',
      'Only the coordinator and the chair lock or open days and remind those who have not reported.',
    ),
  );
}
