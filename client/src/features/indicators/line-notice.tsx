import { formatClock } from '../../lib/instants.ts';
import { useLine, useUnit } from '../../live/index.ts';
import { StaleNotice } from '../../ui/index.ts';

/** Up to when the figures are known, while there is no line. */
export const LineNotice = () => {
  const line = useLine();
  const zone = useUnit()?.zone ?? 'UTC';
  if (line.state !== 'offline' || !line.since) return null;
  return <StaleNotice since={formatClock(line.since, zone)} />;
};
