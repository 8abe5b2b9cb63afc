import { TagsInput } from '@mantine/core';
import { useTexts } from '../admin-texts.ts';

interface Props {
  readonly label: string;
  readonly value: readonly string[];
  readonly onChange: (names: string[]) => void;
  readonly error: string | null;
}

/** Other names as tags. A comma does not end one: names of bodies have commas in them. */
export const AliasesField = ({ label, value, onChange, error }: Props) => {
  const t = useTexts();
  return (
    <TagsInput
      size="md"
      label={label}
      description={t('agencies.hint.aliases')}
      value={[...value]}
      onChange={onChange}
      splitChars={[';', '\n', '\t']}
      maxTags={50}
      acceptValueOnBlur
      error={error}
      comboboxProps={{ withinPortal: false }}
    />
  );
};
