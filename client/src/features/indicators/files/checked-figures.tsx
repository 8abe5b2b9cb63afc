import { Button } from '@mantine/core';
import { IconTableImport } from '@tabler/icons-react';
import { useState } from 'react';
import type { Refusal } from '../../../graphql/index.ts';
import { useLanguage } from '../../../i18n/index.ts';
import { formatNumber } from '../../../lib/numbers.ts';
import { errorOf, Problem } from '../../../ui/index.ts';
import { useTexts } from '../indicators-texts.ts';
import { ReasonField } from '../report/reason-field.tsx';
import { CellTable } from './cell-table.tsx';
import classes from './files-view.module.css';
import type { Checked } from './use-figure-import.ts';

interface Props {
  readonly checked: Checked;
  readonly isSending: boolean;
  readonly refusal: Refusal | null;
  readonly onTake: (reason: string) => void;
}

/** What the spreadsheet would do; or the cells that stop it; or those to look at once more. */
export const CheckedFigures = ({ checked, isSending, refusal, onTake }: Props) => {
  const t = useTexts();
  const language = useLanguage();
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const { added, changed, unchanged, errors, implausible } = checked.outcome;
  if (errors.length > 0) {
    return (
      <>
        <p role="alert" className={classes.wrong}>
          {t('files.broken', { name: checked.fileName, count: errors.length })}
        </p>
        <CellTable cells={errors} />
      </>
    );
  }
  if (added + changed === 0) {
    return (
      <p role="status" className={classes.words}>
        {t('files.nothing', { name: checked.fileName })}
      </p>
    );
  }
  const take = (): void => {
    setTried(true);
    if (changed === 0 || reason.trim() !== '') onTake(reason.trim());
  };
  return (
    <>
      <p role="status" className={classes.words}>
        {t('files.clean', {
          name: checked.fileName,
          added: formatNumber(added, language),
          changed: formatNumber(changed, language),
          unchanged: formatNumber(unchanged, language),
        })}
      </p>
      {implausible.length > 0 && (
        <>
          <p role="alert" className={classes.doubt}>
            {t('files.doubtful', { count: implausible.length })}
          </p>
          <CellTable cells={implausible} />
        </>
      )}
      {changed > 0 && (
        <ReasonField
          label={t('reason.label')}
          value={reason}
          error={isTried && reason.trim() === '' ? t('reason.missing') : errorOf(refusal, 'reason')}
          onChange={setReason}
        />
      )}
      <Problem refusal={refusal} fields={changed > 0 ? ['reason'] : []} />
      <Button
        className={classes.start}
        leftSection={<IconTableImport size={18} />}
        loading={isSending}
        onClick={take}
      >
        {t(implausible.length > 0 ? 'files.takeDoubtful' : 'files.take', { count: added + changed })}
      </Button>
    </>
  );
};
