import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { SaveIndicatorDocument } from '../../../graphql/generated/operations.ts';
import type { Day } from '../../../lib/days.ts';
import { type IndicatorRecord, type PlanRecord, useWrite } from '../../../live/index.ts';
import { Choices, DayField, errorOf, Problem, Sheet } from '../../../ui/index.ts';
import { useTexts } from '../indicators-texts.ts';
import {
  draftOf,
  faultsOf,
  type IndicatorDraft,
  inputOf,
  newIndicator,
  planIndicator,
} from './indicator-draft.ts';
import classes from './setup-view.module.css';

interface Props {
  readonly plan: PlanRecord;
  readonly today: Day;
  readonly existing: IndicatorRecord | null;
  readonly position: number;
  /** A new one takes over the plan's own targets. */
  readonly isFromPlan?: boolean;
  readonly onClose: (said?: string) => void;
}

const shownFields = ['name', 'unit', 'startsOn', 'dueOn', 'targetTotal'] as const;

/** What is counted: its name, its unit, how staff write it down, from when to when, how many in all. */
export const IndicatorSheet = ({ plan, today, existing, position, isFromPlan = false, onClose }: Props) => {
  const t = useTexts();
  const [draft, setDraft] = useState<IndicatorDraft>(() => {
    if (existing) return draftOf(existing);
    return isFromPlan ? planIndicator(plan, t('setup.planName'), today) : newIndicator(plan, today);
  });
  const [isTried, setTried] = useState(false);
  const { send, isSending, refusal } = useWrite(SaveIndicatorDocument);
  const faults = faultsOf(draft);
  const put = (set: Partial<IndicatorDraft>): void => setDraft((before) => ({ ...before, ...set }));
  const errorAt = (field: (typeof shownFields)[number]): string | null => {
    const fault = isTried ? faults[field] : undefined;
    return fault ? t(`setup.fault.${fault}`) : errorOf(refusal, field);
  };
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(faults).length > 0) return;
    const outcome = await send({
      ...inputOf(draft, plan.id, existing, position),
      ...(isFromPlan ? { fromPlan: true } : {}),
    });
    if (outcome.kind !== 'done') return;
    onClose(t(existing ? 'setup.saved' : isFromPlan ? 'setup.taken' : 'setup.added'));
  };
  return (
    <Sheet title={existing ? t('setup.editTitle') : t('setup.add')} onClose={() => onClose()}>
      <form className={classes.form} onSubmit={(event) => void save(event)}>
        <TextInput
          data-autofocus
          label={t('setup.name')}
          placeholder={t('setup.nameExample')}
          value={draft.name}
          maxLength={200}
          error={errorAt('name')}
          onChange={(event) => put({ name: event.currentTarget.value })}
        />
        <TextInput
          label={t('setup.unit')}
          placeholder={t('setup.unitExample')}
          value={draft.unit}
          maxLength={40}
          error={errorAt('unit')}
          onChange={(event) => put({ unit: event.currentTarget.value })}
        />
        <Choices
          columns={2}
          isLabelShown
          label={t('setup.entry')}
          value={draft.entry}
          onChange={(entry) => put({ entry })}
          choices={[
            { value: 'DAILY', label: t('setup.daily') },
            { value: 'CUMULATIVE', label: t('setup.cumulative') },
          ]}
        />
        <div className={classes.pair}>
          <DayField
            label={t('setup.startsOn')}
            value={draft.startsOn}
            error={errorAt('startsOn')}
            onChange={(startsOn) => put({ startsOn })}
          />
          <DayField
            label={t('setup.dueOn')}
            value={draft.dueOn}
            error={errorAt('dueOn')}
            onChange={(dueOn) => put({ dueOn })}
          />
        </div>
        {!existing && (
          <TextInput
            label={t('setup.targetTotal')}
            description={t('setup.targetTotalNote')}
            inputMode="numeric"
            value={draft.targetTotal}
            maxLength={15}
            error={errorAt('targetTotal')}
            onChange={(event) => put({ targetTotal: event.currentTarget.value })}
          />
        )}
        <Problem refusal={refusal} fields={shownFields} />
        <Button type="submit" loading={isSending}>
          {t('setup.save')}
        </Button>
      </form>
    </Sheet>
  );
};
