import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useLanguage } from '../../../i18n/index.ts';
import { formatInstant } from '../../../lib/instants.ts';
import type { PlanRecord } from '../../../live/index.ts';
import { useOpenPlan, useRecord, useUnit } from '../../../live/index.ts';
import { Choices, errorOf, PersonalDataQuestion, Problem, Sheet } from '../../../ui/index.ts';
import { useTexts } from '../blockers-texts.ts';
import { KindIcon } from '../kind-icon.tsx';
import { blockerKinds } from '../kinds.ts';
import { LocalityField } from './locality-field.tsx';
import { changeKind, draftFrom, severities } from './raise-draft.ts';
import classes from './raise-sheet.module.css';
import { type Place, type RaiseDraft, useRaise } from './use-raise.ts';

export interface RaiseSheetProps {
  readonly place: Place;
  /** What was typed before and refused, as it stands in the outbox. */
  readonly typed?: Readonly<Record<string, unknown>> | null;
  readonly onClose: () => void;
  readonly onSent: (words: string) => void;
}

/** Raises a blocker in three presses: the kind, (the line is suggested), send. */
export const RaiseSheet = (props: RaiseSheetProps) => {
  const t = useTexts();
  const open = useOpenPlan();
  const assignment = useRecord('assignments', props.place.assignmentId);
  const task = useRecord('tasks', assignment?.taskId);
  const plan = useRecord('plans', assignment?.planId) ?? open;
  if (!plan) return null;
  return (
    <Sheet title={t('raise.title')} onClose={props.onClose}>
      {task && <p className={classes.task}>{task.text}</p>}
      <RaiseForm {...props} plan={plan} />
    </Sheet>
  );
};

const RaiseForm = ({ plan, place: given, typed, onSent }: RaiseSheetProps & { plan: PlanRecord }) => {
  const t = useTexts();
  const [localityId, setLocality] = useState(given.localityId ?? '');
  const isAtLocality = given.assignmentId === undefined;
  const place = isAtLocality ? { localityId } : given;
  const isPlaceMissing = isAtLocality && localityId === '';
  const [draft, setDraft] = useState<RaiseDraft>(() => draftFrom(typed ?? null));
  const [isTried, setTried] = useState(false);
  const raise = useRaise(plan, place);
  const { refusal, goesTo } = raise;
  const isTextMissing = draft.text.trim() === '';

  const send = async (isConfirmed: boolean): Promise<void> => {
    setTried(true);
    if (draft.kind === null || isTextMissing || isPlaceMissing) return;
    const outcome = await raise.send(draft, isConfirmed);
    if (outcome === 'done') onSent(t('raise.sent', { name: goesTo?.name ?? '' }));
    if (outcome === 'kept') onSent(t('raise.kept'));
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void send(false);
  };

  const isSuspected = refusal?.code === 'PERSONAL_DATA_SUSPECTED';
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      {isAtLocality && (
        <LocalityField
          value={localityId}
          onChange={setLocality}
          error={isTried && isPlaceMissing ? t('raise.localityMissing') : errorOf(refusal, 'localityId')}
        />
      )}
      <Choices
        label={t('raise.kind')}
        isLabelShown
        value={draft.kind}
        onChange={(kind) => setDraft(changeKind(draft, kind, (one) => t(`suggestion.${one}`)))}
        error={isTried && draft.kind === null ? t('raise.kindMissing') : null}
        choices={blockerKinds.map((kind) => ({
          value: kind,
          label: t(`kind.${kind}`),
          icon: <KindIcon kind={kind} size={24} />,
          meaning: 'red',
        }))}
      />
      <TextInput
        label={t('raise.text')}
        value={draft.text}
        maxLength={500}
        onChange={(event) => setDraft({ ...draft, text: event.currentTarget.value })}
        error={
          isTried && isTextMissing ? t('raise.textMissing') : isSuspected ? null : errorOf(refusal, 'text')
        }
      />
      <Choices
        shape="pill"
        label={t('severity.label')}
        isLabelShown
        value={draft.severity}
        onChange={(severity) => setDraft({ ...draft, severity })}
        choices={severities.map((value) => ({ value, label: t(`severity.${value}`), meaning: 'amber' }))}
      />
      <TextInput
        label={t('raise.need')}
        value={draft.need}
        maxLength={500}
        onChange={(event) => setDraft({ ...draft, need: event.currentTarget.value })}
        error={isSuspected ? null : errorOf(refusal, 'need')}
      />
      {isSuspected ? (
        <PersonalDataQuestion message={refusal.message} onConfirm={() => void send(true)} />
      ) : (
        <Problem refusal={refusal} fields={['text', 'need', ...(isAtLocality ? ['localityId'] : [])]} />
      )}
      <GoesTo goesTo={goesTo} />
      <Button
        type="submit"
        size="lg"
        fullWidth
        color="red.9"
        loading={raise.isSending}
        disabled={goesTo === null}
      >
        {t('raise.send')}
      </Button>
    </form>
  );
};

/** Who gets it, and until when they must answer. */
const GoesTo = ({ goesTo }: { goesTo: ReturnType<typeof useRaise>['goesTo'] }) => {
  const t = useTexts();
  const language = useLanguage();
  const zone = useUnit()?.zone ?? 'UTC';
  if (!goesTo) return <p className={classes.goesTo}>{t('raise.noRoute')}</p>;
  const { name, answerBy } = goesTo;
  return (
    <p className={classes.goesTo}>
      {answerBy
        ? t('raise.answerBy', { name, when: formatInstant(answerBy, new Date(), zone, language) })
        : t('raise.goesTo', { name })}
    </p>
  );
};
