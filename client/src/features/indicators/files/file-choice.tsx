import { Button } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTexts } from '../indicators-texts.ts';
import classes from './files-view.module.css';

interface Props {
  readonly isBusy: boolean;
  readonly isAgain: boolean;
  readonly onFile: (file: File) => void;
}

/** A spreadsheet by the device's own chooser, or dropped. */
export const FileChoice = ({ isBusy, isAgain, onFile }: Props) => {
  const t = useTexts();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null | undefined): void => {
    const file = files?.[0];
    if (file && !isBusy) onFile(file);
  };
  return (
    <fieldset
      aria-label={t('files.file')}
      className={classes.drop}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <input
        ref={input}
        type="file"
        hidden
        data-testid="file"
        accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file, mended, can be chosen again.
          event.currentTarget.value = '';
        }}
      />
      <Button
        variant={isAgain ? 'default' : 'filled'}
        loading={isBusy}
        leftSection={<IconFileUpload size={18} />}
        onClick={() => input.current?.click()}
      >
        {t(isAgain ? 'files.chooseOther' : 'files.choose')}
      </Button>
      <span className={classes.soft}>{t('files.drop')}</span>
    </fieldset>
  );
};
