import type { Actor } from './actor.ts';
import type { SeenPlan } from './campaign.ts';
import { planFields } from './campaign.ts';

export interface SeenFinding {
  id: string;
  text: string;
  position: number;
  section: string | null;
  quoteStart: number;
  quoteEnd: number;
  agencies: { asWritten: string; role: string; agencyId: string | null; groupId: string | null }[];
  deadline: { date: string | null; kind: string; asWritten: string | null };
  cadence: string;
  confidence: number;
  warnings: { code: string; message: string }[];
  change: string;
  state: string;
  taskId: string | null;
  version: number;
}
export interface SeenReview {
  document: { id: string; text: string; url: string | null };
  findings: SeenFinding[];
  warnings: { code: string; message: string }[];
  targets: { asWritten: string; value: number; localityId: string | null }[];
  targetTotal: number | null;
}
export interface ReadPlan extends SeenPlan {
  number: string | null;
  issuedOn: string | null;
  subject: string;
  route: { agencyId: string | null; role: string | null; name: string }[];
  targets: { localityId: string; value: number }[];
}

const findingFields = `id text position section quoteStart quoteEnd agencies { asWritten role agencyId groupId }
  deadline { date kind asWritten } cadence confidence warnings { code message } change state taskId version`;
const readFields = `${planFields} number issuedOn subject route { agencyId role name } targets { localityId value }`;

/** Sends a file as the page does. Answers with the raw response. */
export const sendsDocument = (
  by: Actor,
  name: string,
  content: Buffer,
  origin = by.url,
): Promise<Response> => {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(content)]), name);
  return fetch(`${by.url}/documents/plans`, {
    method: 'POST',
    headers: { cookie: by.cookie, origin },
    body: form,
  });
};

/** Sends a file and has it read. */
export async function readsFile(by: Actor, name: string, content: Buffer): Promise<ReadPlan> {
  const response = await sendsDocument(by, name, content);
  const { id } = (await response.json()) as { id?: string };
  if (!id) throw new Error(`${name} was not taken: ${response.status}`);
  return by.does('readDocument', 'ReadDocumentInput', { uploadId: id }, readFields);
}

export const readsText = (by: Actor, text: string, more: object = {}): Promise<ReadPlan> =>
  by.does('readDocument', 'ReadDocumentInput', { text, ...more }, readFields);

export async function seesReview(by: Actor, planId: string): Promise<SeenReview> {
  const { planReview } = await by.ask<{ planReview: SeenReview }>(
    `query ($planId: ID!) { planReview(planId: $planId) {
      document { id text url } findings { ${findingFields} } warnings { code message }
      targets { asWritten value localityId } targetTotal
    } }`,
    { planId },
  );
  return planReview;
}

/** One step on findings: `onFinding(desk, 'accept', finding)`. Answers with those that it changed. */
export const onFinding = (
  by: Actor,
  step: 'accept' | 'drop',
  { id, version }: SeenFinding,
  more: object = {},
): Promise<SeenFinding[]> =>
  by.does(
    `${step}Finding`,
    'FindingStepInput',
    { findingId: id, baseVersion: version, ...more },
    findingFields,
  );

export const changesFindings = (
  by: Actor,
  mutation: string,
  inputType: string,
  input: object,
): Promise<SeenFinding[]> => by.does(mutation, inputType, input, findingFields);
