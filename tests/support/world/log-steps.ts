import { randomUUID } from 'node:crypto';
import { v7 } from 'uuid';
import type { RunningApp } from '../../../server/src/app.ts';
import {
  decodeCursor,
  encodeCursor,
  type Actor as LogActor,
  Writes,
} from '../../../server/src/live/index.ts';
import type { TestUnit } from './unit.ts';

/** Somebody of the unit as the log knows them, without going through HTTP. */
export const logActor = (unit: TestUnit, username: string, tags: readonly string[] = ['unit']): LogActor => ({
  memberId: unit.member[username] ?? '',
  unitId: unit.id,
  zone: 'Asia/Ho_Chi_Minh',
  rights: 1,
  tags,
});

/** Appends one event through the real write path and returns its operation id. */
export async function note(
  app: RunningApp,
  actor: LogActor,
  more: { planId?: string; audience?: readonly string[]; operationId?: string } = {},
): Promise<string> {
  const operationId = more.operationId ?? v7();
  await app.nest.get(Writes).run(actor, 'note', { operationId }, async (write) => {
    const subject = { id: randomUUID(), version: 1 };
    write.append({
      type: 'Noted',
      subjectKind: 'COMMENT',
      subject,
      planId: more.planId,
      audience: more.audience,
    });
    return subject.id;
  });
  return operationId;
}

/** The same cursor moved to another place of the log. */
export function movedCursor(
  cursor: string,
  change: { seq?: number; epoch?: string; rights?: number },
): string {
  const decoded = decodeCursor(cursor);
  if (!decoded) throw new Error('not a cursor');
  return encodeCursor({ ...decoded, ...change });
}
