import { Button } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { ResetCodeRecordFragment } from '../../../graphql/generated/operations.ts';
import { useLanguage } from '../../../i18n/index.ts';
import { formatInstant } from '../../../lib/instants.ts';
import { useUnit } from '../../../live/index.ts';
import { Sheet } from '../../../ui/index.ts';
import classes from '../admin.module.css';
import { useTexts } from '../admin-texts.ts';
import { copyText } from './copy-text.ts';

export interface ShownCode extends ResetCodeRecordFragment {
  readonly fullName: string;
}

/** A code that no second look will show: whoever closes without having copied it is asked once. */
export const CodeSheet = ({ shown, onClose }: { shown: ShownCode; onClose: () => void }) => {
  const t = useTexts();
  const language = useLanguage();
  const zone = useUnit()?.zone ?? 'UTC';
  const place = useRef<HTMLDivElement>(null);
  const [copied, setCopied] = useState<'yes' | 'failed' | null>(null);
  const [isAsked, setAsked] = useState(false);
  const copy = async (): Promise<void> => {
    if (!place.current) return;
    setCopied((await copyText(shown.code, place.current)) ? 'yes' : 'failed');
  };
  const leave = (): void => {
    if (copied === 'yes' || isAsked) onClose();
    else setAsked(true);
  };
  return (
    <Sheet title={t('code.title')} onClose={leave}>
      <div ref={place} className={classes.code}>
        <span>{t('code.for', { name: shown.fullName, username: shown.username })}</span>
        <output className={classes.codeText}>{shown.code}</output>
        <span className={classes.soft}>
          {t('code.until', { when: formatInstant(shown.expiresAt, new Date(), zone, language) })}
        </span>
      </div>
      <p className={classes.words}>{t('code.once', { button: t('code.signInButton') })}</p>
      {copied === 'failed' && (
        <p role="alert" className={classes.warning}>
          {t('code.copyFailed')}
        </p>
      )}
      {isAsked && (
        <div role="alert" className={classes.warning}>
          <p className={classes.words}>{t('code.notYet')}</p>
          <button type="button" className={classes.linkButton} onClick={onClose}>
            {t('code.closeAnyway')}
          </button>
        </div>
      )}
      <div className={classes.formActions}>
        <Button
          leftSection={copied === 'yes' ? <IconCheck size={18} /> : <IconCopy size={18} />}
          onClick={() => void copy()}
        >
          {copied === 'yes' ? t('code.copied') : t('code.copy')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('code.done')}
        </Button>
      </div>
    </Sheet>
  );
};
