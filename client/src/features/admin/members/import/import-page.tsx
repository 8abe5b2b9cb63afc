import { Button } from '@mantine/core';
import { IconArrowLeft, IconDownload } from '@tabler/icons-react';
import { Link } from 'react-router';
import { Problem, SpreadsheetDrop, useTitle } from '../../../../ui/index.ts';
import classes from '../../admin.module.css';
import { useTexts } from '../../admin-texts.ts';
import { CheckedList } from './checked-list.tsx';
import { CodeSlips } from './code-slips.tsx';
import { useMemberImport } from './use-member-import.ts';

/** Accounts from a spreadsheet: template, file, what it would do, and then the codes to hand out. */
export const ImportPage = () => {
  const t = useTexts();
  useTitle(t('import.title'));
  const { checking, checked, done, check, take, finish, isSending, refusal } = useMemberImport();
  return (
    <div className={classes.narrow}>
      <Link to="/admin/members" className={classes.back}>
        <IconArrowLeft size={18} aria-hidden /> {t('import.back')}
      </Link>
      <h2 className={classes.subtitle}>{t('import.title')}</h2>
      {done && (
        <p role="status" className={classes.good}>
          {t('import.done', { added: done.added, changed: done.changed })}
        </p>
      )}
      {done && done.resetCodes.length > 0 && <CodeSlips codes={done.resetCodes} onFinish={finish} />}
      <section className={classes.section}>
        <h2>{t('import.template')}</h2>
        <p className={classes.words}>{t('import.templateNote')}</p>
        <Button
          component="a"
          href="/documents/imports/template.xlsx"
          download
          variant="default"
          leftSection={<IconDownload size={18} />}
          className={classes.start}
        >
          {t('import.download')}
        </Button>
      </section>
      <section className={classes.section}>
        <h2>{t('import.file')}</h2>
        <p className={classes.words}>{t('import.fileNote')}</p>
        <SpreadsheetDrop
          words={{
            label: t('import.file'),
            choose: t(checked ? 'import.chooseOther' : 'import.choose'),
            drop: t('import.drop'),
          }}
          isBusy={checking !== null || isSending}
          isAgain={checked !== null}
          onFile={(file) => void check(file)}
        />
        {checking && <p role="status">{t('import.checking', { name: checking })}</p>}
        {!checked && <Problem refusal={refusal} />}
      </section>
      {checked && (
        <section className={classes.section}>
          <h2>{t('import.check')}</h2>
          <CheckedList {...checked} isSending={isSending} onTake={() => void take()} />
          <Problem refusal={refusal} />
        </section>
      )}
    </div>
  );
};
