import { NativeSelect } from '@mantine/core';
import { type BlockerRecord, sameList, useSelect, useTable } from '../../../live/index.ts';
import { useTexts } from '../blockers-texts.ts';
import classes from '../raise/raise-sheet.module.css';

interface Props {
  readonly blocker: BlockerRecord;
  readonly value: string;
  readonly onChange: (id: string) => void;
  readonly error: string | null;
}

/** The other open blockers of the plan: of the same kind first. */
export const MergeField = ({ blocker, value, onChange, error }: Props) => {
  const t = useTexts();
  const agencies = useTable('agencies');
  const others = useSelect(
    (tables) =>
      [...tables.blockers.values()]
        .filter(
          (other) => other.id !== blocker.id && other.closedAt === null && other.planId === blocker.planId,
        )
        .sort(
          (a, b) =>
            Number(b.kind === blocker.kind) - Number(a.kind === blocker.kind) ||
            a.raisedAt.localeCompare(b.raisedAt),
        ),
    sameList,
  );
  if (others.length === 0) return <p className={classes.goesTo}>{t('field.noneToMerge')}</p>;
  return (
    <NativeSelect
      size="md"
      label={t('field.into')}
      value={value}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[
        { value: '', label: '—' },
        ...others.map((other) => ({
          value: other.id,
          label: `${agencies.get(other.agencyId)?.shortName ?? ''}: ${other.text}`,
        })),
      ]}
    />
  );
};
