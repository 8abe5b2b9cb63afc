import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useLanguage } from '../../../i18n/index.ts';
import { addDays, formatDay, formatDayLong } from '../../../lib/days.ts';
import { useRecord, useUnit } from '../../../live/index.ts';
import { Conflict, DayField, errorOf, PersonalDataQuestion, Problem, Sheet } from '../../../ui/index.ts';
import { ChangedState } from '../report/changed-state.tsx';
import { useTexts } from '../tasks-texts.ts';
import { ChooseField } from './choose-field.tsx';
import { type FormStep, missingFields, type StepDraft, stepFields } from './step-form.ts';
import classes from './step-sheet.module.css';
import { useTakeStep } from './use-take-step.ts';

export interface StepSheetProps {
  readonly assignmentId: string;
  readonly step: FormStep;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** One step on one agency's share, with what it asks for: a reason, a day, an agency, a person. */
export const StepSheet = ({ assignmentId, step, onClose, onDone }: StepSheetProps) => {
  const t = useTexts();
  const language = useLanguage();
  const assignment = useRecord('assignments', assignmentId);
  const agency = useRecord('agencies', assignment?.agencyId);
  const today = useUnit()?.today ?? '';
  const [seenVersion] = useState(assignment?.version ?? 0);
  const [extension] = useState(assignment?.extension ?? null);
  const [draft, setDraft] = useState<StepDraft>({
    reason: '',
    date: step === 'grantExtension' ? (extension?.date ?? '') : '',
    chosen: step === 'appoint' ? (assignment?.personId ?? '') : '',
  });
  const [isTried, setTried] = useState(false);
  const { take, isSending, refusal } = useTakeStep(step, assignmentId);
  if (!assignment) return null;

  const fields = stepFields[step];
  const missing = isTried ? missingFields(step, draft) : [];
  const change = (part: Partial<StepDraft>): void => setDraft({ ...draft, ...part });
  const send = async (how: { baseVersion?: number; isConfirmed?: boolean } = {}): Promise<void> => {
    setTried(true);
    if (missingFields(step, draft).length > 0) return;
    const baseVersion = how.baseVersion ?? seenVersion;
    if (await take(draft, { baseVersion, isConfirmed: how.isConfirmed ?? false })) onDone();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void send();
  };

  const isSuspected = refusal?.code === 'PERSONAL_DATA_SUSPECTED';
  const isStale = refusal?.code === 'STALE_VERSION';
  const chosenField = fields.chooses === 'person' ? 'memberId' : 'agencyId';
  const { dueDate } = assignment;
  const from = fields.date === 'newDate' && dueDate && dueDate > today ? dueDate : today;
  const asked = { day: extension ? formatDay(extension.date) : '', reason: extension?.reason ?? '' };
  return (
    <Sheet title={`${t(`step.${step}`)} · ${agency?.shortName ?? ''}`} onClose={onClose}>
      <form className={classes.form} onSubmit={submit} noValidate>
        {step !== 'receive' && <p className={classes.note}>{t(`stepNote.${step}`, asked)}</p>}
        {fields.chooses && (
          <ChooseField
            kind={fields.chooses}
            assignment={assignment}
            value={draft.chosen}
            onChange={(chosen) => change({ chosen })}
            error={missing.includes('chosen') ? t('field.agencyMissing') : errorOf(refusal, chosenField)}
          />
        )}
        {fields.date && (
          <DayField
            label={t(`field.${fields.date}`)}
            value={draft.date}
            min={addDays(today, 1)}
            quick={{ from, today }}
            onChange={(date) => change({ date })}
            error={missing.includes('date') ? t('field.dateMissing') : errorOf(refusal, 'date')}
          />
        )}
        {fields.reason !== 'none' && (
          <Textarea
            label={t(fields.reason === 'required' ? 'field.reason' : 'field.reasonOptional')}
            value={draft.reason}
            maxLength={500}
            rows={3}
            onChange={(event) => change({ reason: event.currentTarget.value })}
            error={
              missing.includes('reason')
                ? t('field.reasonMissing')
                : isSuspected
                  ? null
                  : errorOf(refusal, 'reason')
            }
          />
        )}
        {isSuspected && (
          <PersonalDataQuestion
            message={refusal.message}
            onConfirm={() => void send({ isConfirmed: true })}
          />
        )}
        {isStale ? (
          <Conflict
            now={<ChangedState assignment={assignment} />}
            yours={[t(`step.${step}`), draft.date && formatDayLong(draft.date, language), draft.reason]
              .filter(Boolean)
              .join(' · ')}
            isSending={isSending}
            onSendAnyway={() => void send({ baseVersion: assignment.version })}
          />
        ) : (
          <>
            {!isSuspected && <Problem refusal={refusal} fields={['reason', 'date', chosenField]} />}
            <Button
              type="submit"
              size="lg"
              fullWidth
              color={fields.isGrave ? 'red.9' : undefined}
              loading={isSending}
            >
              {t(`step.${step}`)}
            </Button>
          </>
        )}
      </form>
    </Sheet>
  );
};
