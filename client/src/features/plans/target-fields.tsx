import { TextInput } from '@mantine/core';
import { useTable } from '../../live/index.ts';
import { errorOf } from '../../ui/index.ts';
import type { DraftFieldsProps } from './plan-details-fields.tsx';
import { readCount } from './plan-draft.ts';
import { sumTargets } from './plan-order.ts';
import classes from './plans.module.css';
import { useTexts } from './plans-texts.ts';
import { TargetSumLine } from './target-sum-line.tsx';

/** The campaign's number, whole and by locality; says at once when the parts do not add up. */
export const TargetFields = ({ draft, onChange, refusal }: DraftFieldsProps) => {
  const t = useTexts();
  const localities = [...useTable('localities').values()].filter(
    (locality) => !locality.endedOn && ['COMMUNE', 'TOWNSHIP', 'WARD'].includes(locality.kind),
  );
  const values = Object.values(draft.targets).flatMap((text) => {
    const value = readCount(text);
    return value === null ? [] : [{ value }];
  });
  return (
    <section className={classes.section}>
      <h2>{t('field.targets')}</h2>
      <div className={classes.grid}>
        <TextInput
          label={t('field.targetTotal')}
          value={draft.targetTotal}
          inputMode="numeric"
          error={errorOf(refusal, 'targetTotal')}
          onChange={(event) => onChange({ targetTotal: event.currentTarget.value })}
        />
        <TextInput
          label={t('field.targetUnit')}
          value={draft.targetUnit}
          maxLength={60}
          error={errorOf(refusal, 'targetUnit')}
          onChange={(event) => onChange({ targetUnit: event.currentTarget.value })}
        />
      </div>
      <div className={classes.grid}>
        {localities.map((locality) => (
          <TextInput
            key={locality.id}
            label={locality.name}
            value={draft.targets[locality.id] ?? ''}
            inputMode="numeric"
            onChange={(event) =>
              onChange({ targets: { ...draft.targets, [locality.id]: event.currentTarget.value } })
            }
          />
        ))}
      </div>
      {values.length > 0 && <TargetSumLine target={sumTargets(values, readCount(draft.targetTotal))} />}
    </section>
  );
};
