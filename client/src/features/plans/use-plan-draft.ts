import { useState } from 'react';
import { SavePlanDocument } from '../../graphql/generated/operations.ts';
import { type PlanRecord, useTable, useUnit, useWrite } from '../../live/index.ts';
import { draftOf, emptyDraft, faultsOf, inputOf, type PlanDraft } from './plan-draft.ts';

/** The form's state and its saving; what was typed stays until it is saved. */
export const usePlanDraft = (plan: PlanRecord | null, standingAgencyId: string) => {
  const agencies = useTable('agencies');
  const unit = useUnit();
  const [draft, setDraft] = useState<PlanDraft>(() => (plan ? draftOf(plan) : emptyDraft(standingAgencyId)));
  const [isTried, setTried] = useState(false);
  const [isChanged, setChanged] = useState(false);
  const write = useWrite(SavePlanDocument);
  const faults = faultsOf(draft);
  const nameOf = (who: string) =>
    who === 'CHAIR' ? (unit?.chairTitle ?? 'Chủ tịch') : (agencies.get(who)?.shortName ?? '');

  const change = (part: Partial<PlanDraft>) => {
    setChanged(true);
    setDraft((before) => ({ ...before, ...part }));
  };

  /** The saved plan's id; null when it was not saved, and the form says why. */
  const save = async (documentText?: string): Promise<string | null> => {
    setTried(true);
    if (Object.keys(faults).length > 0) return null;
    const outcome = await write.send({
      ...inputOf(draft, nameOf),
      ...(plan ? { id: plan.id, baseVersion: plan.version } : {}),
      ...(documentText === undefined ? {} : { documentText }),
    });
    if (outcome.kind !== 'done') return null;
    setChanged(false);
    return outcome.data.savePlan.id;
  };
  return {
    draft,
    change,
    save,
    faults: isTried ? faults : {},
    refusal: write.refusal,
    isSaving: write.isSending,
    isChanged,
  };
};
