import { MultiSelect } from '@mantine/core';
import { useTable } from '../../live/index.ts';
import { useTexts } from './plans-texts.ts';

interface Props {
  readonly label: string;
  /** `agency:<id>` or `group:<id>`. */
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
  readonly error?: string | null;
}

/** Agencies and groups of the unit; found by typing. */
export const SharePicker = ({ label, value, onChange, error }: Props) => {
  const t = useTexts();
  const agencies = [...useTable('agencies').values()].filter((agency) => !agency.endedOn);
  const groups = [...useTable('groups').values()];
  return (
    <MultiSelect
      label={label}
      value={[...value]}
      searchable
      clearable
      hidePickedOptions
      maxDropdownHeight={280}
      error={error}
      data={[
        {
          group: t('task.groups'),
          items: groups.map((group) => ({ value: `group:${group.id}`, label: group.name })),
        },
        {
          group: t('task.agencies'),
          items: agencies.map((agency) => ({ value: `agency:${agency.id}`, label: agency.name })),
        },
      ]}
      onChange={onChange}
    />
  );
};
