import type { BlockerKind, BlockerSeverity } from '../../../graphql/generated/schema.ts';
import { blockerKinds } from '../kinds.ts';
import type { RaiseDraft } from './use-raise.ts';

export const severities: readonly BlockerSeverity[] = ['LOW', 'MEDIUM', 'HIGH'];

const words = (value: unknown): string => (typeof value === 'string' ? value : '');

/** An empty form, or what was typed before and refused. */
export const draftFrom = (typed: Readonly<Record<string, unknown>> | null): RaiseDraft => ({
  kind: blockerKinds.find((kind) => kind === typed?.['kind']) ?? null,
  severity: severities.find((severity) => severity === typed?.['severity']) ?? 'MEDIUM',
  text: words(typed?.['text']),
  need: words(typed?.['need']),
});

/** Another kind brings its own suggestion, as long as the person has written nothing of their own. */
export const changeKind = (
  draft: RaiseDraft,
  kind: BlockerKind,
  suggestionFor: (kind: BlockerKind) => string,
): RaiseDraft => {
  const isOwn = draft.text !== '' && !blockerKinds.some((one) => suggestionFor(one) === draft.text);
  return { ...draft, kind, text: isOwn ? draft.text : suggestionFor(kind) };
};
