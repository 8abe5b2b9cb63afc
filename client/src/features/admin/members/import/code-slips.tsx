import { Button } from '@mantine/core';
import { IconCheck, IconCopy, IconPrinter } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useLanguage } from '../../../../i18n/index.ts';
import { formatInstant } from '../../../../lib/instants.ts';
import { useTable, useUnit } from '../../../../live/index.ts';
import classes from '../../admin.module.css';
import { useTexts } from '../../admin-texts.ts';
import { copyText } from '../copy-text.ts';
import type { Imported } from './use-member-import.ts';

interface Props {
  readonly codes: Imported['resetCodes'];
  readonly onFinish: () => void;
}

/** Leaving the page by accident would lose every code: the browser asks first. */
const useAskBeforeLeaving = (isAsking: boolean): void => {
  useEffect(() => {
    if (!isAsking) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isAsking]);
};

/** What is printed stands on the page only while it is: then it can leave out everything else. */
const usePrinting = () => {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    if (!isPrinting) return;
    const end = (): void => setPrinting(false);
    window.addEventListener('afterprint', end);
    window.print();
    return () => window.removeEventListener('afterprint', end);
  }, [isPrinting]);
  return { isPrinting, print: () => setPrinting(true) };
};

/** The new accounts' codes: on screen a list, on paper slips to cut and hand out. */
export const CodeSlips = ({ codes, onFinish }: Props) => {
  const t = useTexts();
  const language = useLanguage();
  const zone = useUnit()?.zone ?? 'UTC';
  const members = useTable('members');
  const agencies = useTable('agencies');
  const place = useRef<HTMLElement>(null);
  const [copied, setCopied] = useState<'yes' | 'failed' | null>(null);
  useAskBeforeLeaving(codes.length > 0);
  const { isPrinting, print } = usePrinting();
  const people = codes.map((code) => {
    const member = members.get(code.memberId);
    return {
      ...code,
      fullName: member?.fullName ?? code.username,
      agency: agencies.get(member?.agencyId ?? '')?.name ?? '',
    };
  });
  const until = codes[0] ? formatInstant(codes[0].expiresAt, new Date(), zone, language) : '';
  const copy = async (): Promise<void> => {
    if (!place.current) return;
    const lines = people.map((one) => [one.fullName, one.agency, one.username, one.code].join('\t'));
    setCopied((await copyText(lines.join('\n'), place.current)) ? 'yes' : 'failed');
  };
  const slips = people.map((one) => (
    <li key={one.memberId} className={classes.slip}>
      <strong>{one.fullName}</strong>
      <span>{one.agency}</span>
      <span className={classes.soft}>
        {t('import.address')} {window.location.origin}
      </span>
      <span>
        {t('members.field.username')}: <b>{one.username}</b>
      </span>
      <span className={classes.slipCode}>{one.code}</span>
      <span className={classes.soft}>{t('code.until', { when: until })}</span>
    </li>
  ));
  return (
    <section ref={place} className={classes.section}>
      <h2>{t('import.codes')}</h2>
      <p className={classes.words}>{t('import.codesNote', { when: until })}</p>
      <div className={classes.formActions}>
        <Button leftSection={<IconPrinter size={18} />} onClick={print}>
          {t('import.print')}
        </Button>
        <Button
          variant="default"
          leftSection={copied === 'yes' ? <IconCheck size={18} /> : <IconCopy size={18} />}
          onClick={() => void copy()}
        >
          {copied === 'yes' ? t('code.copied') : t('import.copy')}
        </Button>
        <Button variant="default" onClick={onFinish}>
          {t('import.finish')}
        </Button>
      </div>
      {copied === 'failed' && (
        <p role="alert" className={classes.warning}>
          {t('code.copyFailed')}
        </p>
      )}
      <ul className={classes.slips}>{slips}</ul>
      {isPrinting &&
        createPortal(<ul className={`${classes.slips} ${classes.paper}`}>{slips}</ul>, document.body)}
    </section>
  );
};
