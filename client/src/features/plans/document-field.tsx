import { Textarea } from '@mantine/core';
import type { Refusal } from '../../graphql/index.ts';
import { errorOf } from '../../ui/index.ts';
import classes from './plans.module.css';
import { useTexts } from './plans-texts.ts';

interface Props {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly refusal: Refusal | null;
}

/** The whole text of the document, pasted. */
export const DocumentField = ({ value, onChange, refusal }: Props) => {
  const t = useTexts();
  return (
    <section className={classes.section}>
      <h2>{t('field.document')}</h2>
      <Textarea
        aria-label={t('field.document')}
        description={t('hint.document')}
        autosize
        minRows={6}
        maxRows={16}
        value={value}
        error={errorOf(refusal, 'documentText')}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </section>
  );
};
