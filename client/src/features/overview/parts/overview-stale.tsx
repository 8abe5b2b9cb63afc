import { formatClock } from '../../../lib/instants.ts';
import { useLine } from '../../../live/index.ts';
import { StaleNotice } from '../../../ui/index.ts';

/** While the line is down: since when the figures may be old. */
export const OverviewStale = ({ zone }: { zone: string }) => {
  const line = useLine();
  if (line.state !== 'offline' || !line.since) return null;
  return <StaleNotice since={formatClock(line.since, zone)} />;
};
