import type { Write } from '../../live/index.ts';

/** Ends a member's sessions, all of them or all but one. */
export const endSessions = async (
  write: Write,
  memberId: string,
  butFor: string | null = null,
): Promise<void> => {
  await write.manager.query(
    `UPDATE sessions SET ended_at = $2 WHERE member_id = $1 AND ended_at IS NULL AND id IS DISTINCT FROM $3::uuid`,
    [memberId, write.at, butFor],
  );
};
