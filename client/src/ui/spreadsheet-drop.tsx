import { Button } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import classes from './spreadsheet-drop.module.css';

interface Props {
  readonly words: { readonly label: string; readonly choose: string; readonly drop: string };
  readonly isBusy: boolean;
  /** One has been chosen already: this is not the next step any more. */
  readonly isAgain: boolean;
  readonly onFile: (file: File) => void;
}

/** A spreadsheet by the device's own chooser, or dropped. */
export const SpreadsheetDrop = ({ words, isBusy, isAgain, onFile }: Props) => {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null | undefined): void => {
    const file = files?.[0];
    if (file && !isBusy) onFile(file);
  };
  return (
    <fieldset
      aria-label={words.label}
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
        {words.choose}
      </Button>
      <span className={classes.soft}>{words.drop}</span>
    </fieldset>
  );
};
