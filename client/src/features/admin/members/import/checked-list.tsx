import { Button } from '@mantine/core';
import { IconTableImport } from '@tabler/icons-react';
import { useLanguage } from '../../../../i18n/index.ts';
import { formatNumber } from '../../../../lib/numbers.ts';
import classes from '../../admin.module.css';
import { useTexts } from '../../admin-texts.ts';
import table from '../../table.module.css';
import type { Imported } from './use-member-import.ts';

interface Props {
  readonly fileName: string;
  readonly outcome: Imported;
  readonly isSending: boolean;
  readonly onTake: () => void;
}

const Faults = ({ fileName, outcome }: Pick<Props, 'fileName' | 'outcome'>) => {
  const t = useTexts();
  const { errors } = outcome;
  return (
    <>
      <p role="alert" className={classes.warning}>
        {t('import.broken', { name: fileName, count: errors.length })}
      </p>
      <table className={table.plain}>
        <thead>
          <tr>
            <th scope="col">{t('import.row')}</th>
            <th scope="col">{t('import.column')}</th>
            <th scope="col">{t('import.message')}</th>
          </tr>
        </thead>
        <tbody>
          {errors.map((error) => (
            <tr key={`${error.row} ${error.column} ${error.message}`}>
              <td className={table.number}>{error.row}</td>
              <td>{error.column ?? t('import.wholeRow')}</td>
              <td>{error.message}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
};

/** What the list would do, or the cells that stop it. */
export const CheckedList = ({ fileName, outcome, isSending, onTake }: Props) => {
  const t = useTexts();
  const language = useLanguage();
  const { added, changed } = outcome;
  if (outcome.errors.length > 0) return <Faults fileName={fileName} outcome={outcome} />;
  return (
    <>
      <p className={classes.words} role="status">
        {t('import.clean', { name: fileName })}
      </p>
      {added + changed === 0 ? (
        <p className={classes.words}>{t('import.nothing')}</p>
      ) : (
        <>
          <dl className={classes.sums}>
            <div>
              <dt>{t('import.added')}</dt>
              <dd>{formatNumber(added, language)}</dd>
            </div>
            <div>
              <dt>{t('import.changed')}</dt>
              <dd>{formatNumber(changed, language)}</dd>
            </div>
          </dl>
          <Button leftSection={<IconTableImport size={18} />} loading={isSending} onClick={onTake}>
            {t('import.go')}
          </Button>
        </>
      )}
    </>
  );
};
