import { Button } from '@mantine/core';
import { IconDownload, IconFileSpreadsheet } from '@tabler/icons-react';
import { Problem, SpreadsheetDrop } from '../../../ui/index.ts';
import { useTexts } from '../indicators-texts.ts';
import { CheckedFigures } from './checked-figures.tsx';
import classes from './files-view.module.css';
import { useFigureImport } from './use-figure-import.ts';

export interface FilesViewProps {
  readonly planId: string;
  /** Whoever enters figures may take them from a spreadsheet. */
  readonly canImport: boolean;
}

const Download = ({ href, children }: { href: string; children: string }) => (
  <Button
    component="a"
    href={href}
    download
    variant="default"
    leftSection={<IconDownload size={18} />}
    className={classes.start}
  >
    {children}
  </Button>
);

/** Figures as spreadsheets: out for whoever reads them, in for whoever reports. */
export const FilesView = ({ planId, canImport }: FilesViewProps) => {
  const t = useTexts();
  const at = `/documents/figures/${planId}`;
  return (
    <div className={classes.view}>
      <section className={classes.section}>
        <h2 className={classes.title}>{t('files.export')}</h2>
        <p className={classes.words}>{t('files.exportNote')}</p>
        <div className={classes.buttons}>
          <Download href={`${at}.xlsx`}>{t('files.xlsx')}</Download>
          <Download href={`${at}.csv`}>{t('files.csv')}</Download>
        </div>
      </section>
      {canImport ? <Import planId={planId} /> : <p className={classes.soft}>{t('files.who')}</p>}
    </div>
  );
};

const Import = ({ planId }: { planId: string }) => {
  const t = useTexts();
  const { checking, checked, done, check, take, isSending, refusal } = useFigureImport(planId);
  return (
    <section className={classes.section}>
      <h2 className={classes.title}>{t('files.import')}</h2>
      <p className={classes.words}>{t('files.importNote')}</p>
      <Button
        component="a"
        href={`/documents/figures/${planId}/template.xlsx`}
        download
        variant="default"
        leftSection={<IconFileSpreadsheet size={18} />}
        className={classes.start}
      >
        {t('files.template')}
      </Button>
      <SpreadsheetDrop
        words={{
          label: t('files.file'),
          choose: t(checked ? 'files.chooseOther' : 'files.choose'),
          drop: t('files.drop'),
        }}
        isBusy={checking !== null || isSending}
        isAgain={checked !== null}
        onFile={(file) => void check(file)}
      />
      {checking && <p role="status">{t('files.checking', { name: checking })}</p>}
      {done && (
        <p role="status" className={classes.good}>
          {t('files.done', { added: done.added, changed: done.changed })}
        </p>
      )}
      {checked ? (
        <CheckedFigures
          key={checked.uploadId}
          checked={checked}
          isSending={isSending}
          refusal={refusal}
          onTake={(reason) => void take(reason)}
        />
      ) : (
        <Problem refusal={refusal} />
      )}
    </section>
  );
};
