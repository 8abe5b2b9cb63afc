import { NativeSelect } from '@mantine/core';
import { useTable, useUnit } from '../../../live/index.ts';
import { useTexts } from '../blockers-texts.ts';

interface Props {
  readonly value: string;
  readonly onChange: (localityId: string) => void;
  readonly error: string | null;
}

/** Where the work is stopped: a commune, a township, a hamlet of the unit. */
export const LocalityField = ({ value, onChange, error }: Props) => {
  const t = useTexts();
  const today = useUnit()?.today ?? '';
  const localities = [...useTable('localities').values()]
    .filter(({ endedOn }) => !endedOn || endedOn > today)
    .sort((one, other) => one.name.localeCompare(other.name, 'vi'));
  return (
    <NativeSelect
      label={t('raise.locality')}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={error}
      data={[
        { value: '', label: t('raise.localityNone') },
        ...localities.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  );
};
