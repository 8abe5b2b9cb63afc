import { formatClock } from '../../lib/instants.ts';
import { useLine } from '../../live/index.ts';
import { StaleNotice } from '../../ui/index.ts';
import { useBoard } from './board-context.ts';

/** While the line is down: since when what is shown may be old. */
export const BoardStale = () => {
  const line = useLine();
  const { zone } = useBoard();
  if (line.state !== 'offline' || !line.since) return null;
  return <StaleNotice since={formatClock(line.since, zone)} />;
};
