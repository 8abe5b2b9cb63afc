import { NativeSelect } from '@mantine/core';
import { useTexts } from '../admin-texts.ts';

interface Option {
  readonly value: string;
  readonly label: string;
}

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly (Option | { readonly group: string; readonly items: readonly Option[] })[];
  /** What stands for "nothing"; absent: nothing can be chosen only before something was. */
  readonly nothing?: string;
  readonly error?: string | null;
  readonly description?: string;
  readonly isRequired?: boolean;
}

/** The device's own list: quick on a phone, searchable by typing on a desk, and not hidden behind a sheet. */
export const PickField = (props: Props) => {
  const { label, value, onChange, options, nothing, error, description, isRequired = false } = props;
  const t = useTexts();
  const isOpen = nothing === undefined && value === '';
  return (
    <NativeSelect
      size="md"
      label={label}
      description={description}
      required={isRequired}
      value={value}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[
        ...(nothing === undefined ? [] : [{ value: '', label: nothing }]),
        ...(isOpen ? [{ value: '', label: t('choose'), disabled: true }] : []),
        ...options.map((one) => ('group' in one ? { ...one, items: [...one.items] } : one)),
      ]}
    />
  );
};
