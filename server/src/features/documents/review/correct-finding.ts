import type { Write } from '../../../live/index.ts';
import type { CorrectFindingInput, FindingShareInput } from '../../../platform/graphql/generated/schema.ts';
import { optionalLine, requiredLine, requiredText } from '../../../platform/personal-data/index.ts';
import type { Finding, FindingAgency } from './domain/finding.ts';
import { saveFinding } from './finding.record.ts';
import { demandOpen, findingEvent, type HeldFinding } from './held-finding.ts';

/** Where the document writes it stays known as long as it is called the same. */
const readShare = (share: FindingShareInput, before: Finding, asWritten: string): FindingAgency => {
  const same = before.agencies.find((agency) => agency.asWritten === asWritten);
  return {
    asWritten,
    role: share.role,
    start: same?.start ?? null,
    end: same?.end ?? null,
    isClass: same?.isClass ?? Boolean(share.groupId),
    agencyId: share.agencyId ?? null,
    groupId: share.agencyId ? null : (share.groupId ?? null),
  };
};

/** A person says what the duty is. What was corrected is no longer doubtful; whether it is sound is asked on accepting. */
export async function correctFinding(
  write: Write,
  { finding, plan }: HeldFinding,
  input: CorrectFindingInput,
): Promise<Finding[]> {
  demandOpen(finding);
  const rules = (field: string) => ({ field, today: write.today, confirmed: input.confirmNoPersonalData });
  const { date = null, kind, asWritten } = input.deadline;
  const corrected: Finding = {
    ...finding,
    text: requiredText(input.text, rules('text')),
    section: optionalLine(input.section, rules('section')),
    agencies: input.shares.map((share) =>
      readShare(share, finding, requiredLine(share.asWritten, rules('shares'))),
    ),
    deadline: { ...finding.deadline, date, kind, asWritten: optionalLine(asWritten, rules('deadline')) },
    cadence: input.cadence,
    indicator: optionalLine(input.indicator, rules('indicator')),
    confidence: 100,
    state: 'OPEN',
    version: finding.version + 1,
  };
  await saveFinding(write.manager, corrected);
  write.append(findingEvent('FindingCorrected', corrected, plan));
  return [corrected];
}
