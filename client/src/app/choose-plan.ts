import type { PlanRecord } from '../live/index.ts';

const latest = (plans: readonly PlanRecord[]): PlanRecord | undefined =>
  plans.toSorted((a, b) => (b.issuedAt ?? '').localeCompare(a.issuedAt ?? ''))[0];

/**
 * The plan to open: the address decides, then what was open last on this device, then the newest one that runs, then
 * the newest that has ended. A draft is opened only by its address.
 */
export const choosePlan = (
  plans: Iterable<PlanRecord>,
  inAddress: string | null,
  last: string | null,
): PlanRecord | undefined => {
  const all = [...plans];
  const named = all.find((plan) => plan.id === inAddress);
  if (named) return named;
  const running = all.filter((plan) => plan.state === 'ISSUED');
  return (
    running.find((plan) => plan.id === last) ??
    latest(running) ??
    latest(all.filter((plan) => plan.state === 'CLOSED'))
  );
};
