import { Select, Textarea, TextInput } from '@mantine/core';
import { type Refusal } from '../../graphql/index.ts';
import { useTable } from '../../live/index.ts';
import { DayField, errorOf } from '../../ui/index.ts';
import type { Fault, PlanDraft } from './plan-draft.ts';
import classes from './plans.module.css';
import { useTexts } from './plans-texts.ts';

export interface DraftFieldsProps {
  readonly draft: PlanDraft;
  readonly onChange: (change: Partial<PlanDraft>) => void;
  /** Faults found here, shown once saving was tried. */
  readonly faults: Partial<Record<keyof PlanDraft, Fault>>;
  readonly refusal: Refusal | null;
}

const kinds = [
  'PLAN',
  'OFFICIAL_LETTER',
  'DIRECTIVE',
  'URGENT_DISPATCH',
  'CONCLUSION',
  'DECISION',
  'OTHER',
] as const;

export const PlanDetailsFields = ({ draft, onChange, faults, refusal }: DraftFieldsProps) => {
  const t = useTexts();
  const agencies = [...useTable('agencies').values()].filter((agency) => !agency.endedOn);
  const fault = (field: keyof PlanDraft) => {
    const found = faults[field];
    return found ? t(found) : errorOf(refusal, field);
  };
  const text = (field: 'number' | 'issuer' | 'subject' | 'shortName') => ({
    label: t(`field.${field}`),
    value: draft[field],
    error: fault(field),
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ [field]: event.currentTarget.value }),
  });
  const day = (field: 'issuedOn' | 'periodStart' | 'periodEnd') => (
    <DayField
      label={t(`field.${field}`)}
      value={draft[field]}
      error={fault(field)}
      onChange={(value) => onChange({ [field]: value })}
    />
  );
  return (
    <section className={classes.section}>
      <h2>{t('details')}</h2>
      <Textarea {...text('subject')} autosize minRows={2} maxLength={500} required />
      <div className={classes.grid}>
        <TextInput {...text('shortName')} description={t('hint.shortName')} maxLength={60} required />
        <Select
          label={t('field.kind')}
          data={kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
          value={draft.kind}
          allowDeselect={false}
          onChange={(kind) => kind && onChange({ kind })}
        />
        <TextInput {...text('number')} description={t('hint.number')} maxLength={60} />
        {day('issuedOn')}
        <TextInput {...text('issuer')} maxLength={200} />
        <Select
          label={t('field.standingAgency')}
          data={agencies.map((agency) => ({ value: agency.id, label: agency.name }))}
          value={draft.standingAgencyId || null}
          searchable
          required
          error={fault('standingAgencyId')}
          onChange={(standingAgencyId) => onChange({ standingAgencyId: standingAgencyId ?? '' })}
        />
        {day('periodStart')}
        {day('periodEnd')}
      </div>
    </section>
  );
};
