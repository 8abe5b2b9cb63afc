import { Button, Select, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTable } from '../../../live/index.ts';
import { DayField, Dialog, errorOf, PersonalDataQuestion, Problem } from '../../../ui/index.ts';
import { useTexts as usePlanTexts } from '../plans-texts.ts';
import { SharePicker } from '../share-picker.tsx';
import { namesDay } from '../task-draft.ts';
import type { Finding } from './findings.ts';
import classes from './review.module.css';
import { useTexts } from './review-texts.ts';
import type { Reviewing } from './use-review.ts';

const deadlineKinds = ['BY', 'BEFORE', 'WITHIN', 'INHERITED', 'NONE'] as const;
const cadences = ['ONCE', 'ONGOING', 'DAILY', 'WEEKLY', 'MONTHLY'] as const;

interface Props {
  readonly finding: Finding;
  readonly reviewing: Reviewing;
  readonly onClose: () => void;
}

const keysOf = (finding: Finding, role: 'LEAD' | 'COOPERATE'): string[] =>
  finding.agencies.flatMap((agency) => {
    if (agency.role !== role) return [];
    if (agency.groupId) return [`group:${agency.groupId}`];
    return agency.agencyId ? [`agency:${agency.agencyId}`] : [];
  });

/** What the reader got wrong, put right. Names that are nobody's fall away when others are chosen. */
export const FindingForm = ({ finding, reviewing, onClose }: Props) => {
  const t = useTexts();
  const words = usePlanTexts();
  const agencies = useTable('agencies');
  const groups = useTable('groups');
  const [text, setText] = useState(finding.text);
  const [lead, setLead] = useState(() => keysOf(finding, 'LEAD'));
  const [cooperate, setCooperate] = useState(() => keysOf(finding, 'COOPERATE'));
  const [kind, setKind] = useState(finding.deadline.kind);
  const [date, setDate] = useState(finding.deadline.date ?? '');
  const [cadence, setCadence] = useState(finding.cadence);
  const { refusal } = reviewing;

  const shareOf = (role: 'LEAD' | 'COOPERATE') => (key: string) => {
    const [what, id = ''] = key.split(':');
    const known = finding.agencies.find((agency) => agency.agencyId === id || agency.groupId === id);
    const named = what === 'group' ? groups.get(id)?.name : agencies.get(id)?.name;
    const body = what === 'group' ? { groupId: id } : { agencyId: id };
    return { asWritten: known?.asWritten ?? named ?? id, role, ...body };
  };
  const save = async (confirmNoPersonalData = false) => {
    const changed = await reviewing.correct(finding, {
      text,
      section: finding.section ?? null,
      shares: [...lead.map(shareOf('LEAD')), ...cooperate.map(shareOf('COOPERATE'))],
      deadline: {
        kind,
        date: namesDay(kind) ? date || null : null,
        asWritten: finding.deadline.asWritten ?? null,
      },
      cadence,
      indicator: finding.indicator ?? null,
      confirmNoPersonalData,
    });
    if (changed) onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <Dialog onClose={onClose} title={t('form.title')} size="lg">
      <form className={classes.stack} onSubmit={submit} noValidate>
        <Textarea
          label={t('form.text')}
          data-autofocus
          autosize
          minRows={2}
          maxLength={5000}
          value={text}
          error={errorOf(refusal, 'text')}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <SharePicker
          label={words('task.lead')}
          value={lead}
          onChange={setLead}
          error={errorOf(refusal, 'shares')}
        />
        <SharePicker label={words('task.cooperate')} value={cooperate} onChange={setCooperate} />
        <Select
          label={words('task.deadlineKind')}
          allowDeselect={false}
          value={kind}
          data={deadlineKinds.map((one) => ({ value: one, label: words(`task.deadline.${one}`) }))}
          onChange={(one) => one && setKind(one)}
        />
        {namesDay(kind) && (
          <DayField
            label={words('task.date')}
            value={date}
            onChange={setDate}
            error={errorOf(refusal, 'deadline')}
          />
        )}
        <Select
          label={words('task.cadence')}
          allowDeselect={false}
          value={cadence}
          data={cadences.map((one) => ({ value: one, label: words(`task.cadenceName.${one}`) }))}
          onChange={(one) => one && setCadence(one)}
        />
        {refusal?.code === 'PERSONAL_DATA_SUSPECTED' ? (
          <PersonalDataQuestion message={refusal.message} onConfirm={() => void save(true)} />
        ) : (
          <Problem refusal={refusal} fields={['text', 'shares', 'deadline']} />
        )}
        <div className={classes.row}>
          <Button type="submit" loading={reviewing.isBusy}>
            {t('form.save')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('form.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
