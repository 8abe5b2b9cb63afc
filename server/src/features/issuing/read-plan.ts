import type { Write } from '../../live/index.ts';
import { DomainError, say } from '../../platform/errors/index.ts';
import type { PlanInput, RouteStep } from '../../platform/graphql/generated/schema.ts';
import { optionalLine, refusePersonalData, requiredLine } from '../../platform/personal-data/index.ts';
import type { Viewer } from '../identity/index.ts';
import { checkContent, loadPlan, type PlanContent } from '../plans/index.ts';
import { loadRoll } from '../tasks/index.ts';

const LONGEST_DOCUMENT = 800_000;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out; PostgreSQL refuses them too
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;

const notHere = (vi: string, en: string, field: string) =>
  new DomainError('NOT_FOUND', say(vi, en), { field });

async function checkReferences(write: Write, viewer: Viewer, content: PlanContent): Promise<void> {
  const roll = await loadRoll(write.manager, viewer.unitId);
  if (!roll.agencies.has(content.standingAgencyId)) {
    throw notHere(
      'Chọn cơ quan thường trực trong danh sách đơn vị.',
      'Choose the standing agency from the unit’s list.',
      'standingAgencyId',
    );
  }
  if (content.route.some(({ agencyId }) => agencyId && !roll.agencies.has(agencyId))) {
    throw notHere(
      'Có cấp báo cáo không còn trong danh sách đơn vị. Chọn lại.',
      'A step of the route is not in the unit’s list. Choose again.',
      'route',
    );
  }
  const ids = content.targets.map((target) => target.localityId);
  const known: { id: string }[] = await write.manager.query(
    'SELECT id FROM localities WHERE unit_id = $1 AND id::text = ANY($2)',
    [viewer.unitId, ids],
  );
  if (known.length < ids.length) {
    throw notHere(
      'Có địa bàn không còn trong danh sách. Chọn lại.',
      'A locality is not in the unit’s list. Choose again.',
      'targets',
    );
  }
}

async function readSuperseded(
  write: Write,
  viewer: Viewer,
  input: Pick<PlanInput, 'id' | 'supersedesId'>,
): Promise<string | null> {
  if (!input.supersedesId) return null;
  const older = await loadPlan(write.manager, viewer, input.supersedesId);
  if (older.id !== input.id && older.state !== 'DRAFT') return older.id;
  throw new DomainError(
    'INVALID_INPUT',
    say(
      'Chỉ thay thế được một kế hoạch khác đã phát hành.',
      'Only another plan that has been issued can be superseded.',
    ),
    { field: 'supersedesId' },
  );
}

/** Reads a plan as it was filled in. What is left blank stays blank. */
export async function readPlan(
  write: Write,
  viewer: Viewer,
  input: Omit<PlanInput, 'operationId'>,
): Promise<PlanContent> {
  const rules = (field: string) => ({ field, today: write.today, confirmed: input.confirmNoPersonalData });
  const route = input.route.map(
    (step): RouteStep => ({
      agencyId: step.agencyId ?? null,
      role: step.role ?? null,
      name: requiredLine(step.name, rules('route')),
      responseHours: step.responseHours ?? null,
    }),
  );
  const content = checkContent({
    kind: input.kind,
    number: optionalLine(input.number, rules('number')),
    issuedOn: input.issuedOn ?? null,
    issuer: optionalLine(input.issuer, rules('issuer')),
    subject: requiredLine(input.subject, rules('subject')),
    shortName: requiredLine(input.shortName, rules('shortName')),
    periodStart: input.periodStart ?? null,
    periodEnd: input.periodEnd ?? null,
    standingAgencyId: input.standingAgencyId,
    route,
    targetTotal: input.targetTotal ?? null,
    targetUnit: optionalLine(input.targetUnit, rules('targetUnit')),
    targets: input.targets.map(({ localityId, value }) => ({ localityId, value })),
    supersedesId: await readSuperseded(write, viewer, input),
  });
  await checkReferences(write, viewer, content);
  return content;
}

/** A document's text as it is kept: every offset counts in what is returned. Tidied twice, it is the same. */
export const tidyDocumentText = (text: string): string =>
  text.normalize('NFC').replace(/\r\n?/g, '\n').replace(controls, '').normalize('NFC');

/** The document's text as it is kept; null where none was sent. */
export function readDocumentText(
  write: Pick<Write, 'today'>,
  input: Pick<PlanInput, 'documentText' | 'confirmNoPersonalData'>,
): string | null {
  const text = tidyDocumentText(input.documentText ?? '');
  if (text.trim() === '') return null;
  if (text.length > LONGEST_DOCUMENT) {
    throw new DomainError(
      'INVALID_INPUT',
      say('Văn bản quá dài. Hãy bỏ bớt phụ lục.', 'The document is too long. Leave annexes out.'),
      { field: 'documentText' },
    );
  }
  refusePersonalData(
    text,
    Number(write.today.slice(0, 4)),
    'documentText',
    input.confirmNoPersonalData === true,
  );
  return text;
}
