import type { PlanReviewQuery } from '../../../graphql/generated/operations.ts';

export type Review = NonNullable<PlanReviewQuery['planReview']>;
export type Finding = Review['findings'][number];
export type FindingAgency = Finding['agencies'][number];

export const isUnknown = ({ agencyId, groupId }: Pick<FindingAgency, 'agencyId' | 'groupId'>): boolean =>
  !agencyId && !groupId;

/** What a person should look at twice before accepting it. */
export const isDoubtful = (finding: Finding): boolean =>
  finding.confidence < 70 || finding.warnings.length > 0 || finding.agencies.some(isUnknown);

/** Findings as last asked for with those that steps since answered: of each the newest, in the document's order. */
export function newest(asked: readonly Finding[], answered: readonly Finding[]): Finding[] {
  const byId = new Map<string, Finding>();
  for (const finding of [...asked, ...answered]) {
    const known = byId.get(finding.id);
    if (!known || known.version <= finding.version) byId.set(finding.id, finding);
  }
  return [...byId.values()].sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
}

/** The doubtful before the sure, each in the document's order. */
export const doubtfulFirst = (findings: readonly Finding[]): Finding[] => [
  ...findings.filter(isDoubtful),
  ...findings.filter((finding) => !isDoubtful(finding)),
];

export const progressOf = (findings: readonly Pick<Finding, 'state'>[]) => ({
  done: findings.filter(({ state }) => state !== 'OPEN').length,
  total: findings.length,
});

/** The next open one after this, from the top again at the end; null when all are checked. */
export function nextOpen(findings: readonly Finding[], id: string | null): Finding | null {
  const at = findings.findIndex((finding) => finding.id === id);
  const isOpen = (finding: Finding) => finding.state === 'OPEN' && finding.id !== id;
  return findings.slice(at + 1).find(isOpen) ?? findings.find(isOpen) ?? null;
}

/** Where a sentence can be cut: offsets in the document of what begins after a comma, a stop or "và". */
export function cutsOf(finding: Finding, text: string): { at: number; words: string }[] {
  const quote = text.slice(finding.quoteStart, finding.quoteEnd);
  return [...quote.matchAll(/[,;.:]\s+|\n\s*|\s(?=(?:và|đồng thời)\s)/gu)].flatMap((match) => {
    const at = match.index + match[0].length;
    const words = quote
      .slice(at, at + 60)
      .replace(/\s+/gu, ' ')
      .trim();
    return at > 0 && /\p{L}/u.test(words) ? [{ at: finding.quoteStart + at, words }] : [];
  });
}
