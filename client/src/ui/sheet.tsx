import { UnstyledButton } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import classes from './sheet.module.css';
import { useTexts } from './ui-texts.ts';

/**
 * A form over the page: from below on a phone, in the middle on a desk. The browser's own dialog: it traps the focus,
 * closes on Escape and weighs nothing. A press beside it does not close it: what was typed would be lost.
 */
export const Sheet = (props: {
  title: ReactNode;
  onClose: () => void;
  children: ReactNode;
  /** For reading: as wide as a page. */
  isWide?: boolean;
}) => {
  const t = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) {
      element.showModal();
      // A body that scrolls would take the focus itself.
      element.querySelector<HTMLElement>('[data-autofocus]')?.focus();
    }
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={classes.sheet}
      data-wide={props.isWide || undefined}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
    >
      <div className={classes.grip} aria-hidden />
      <h2 id={titleId} className={classes.title}>
        {props.title}
      </h2>
      <div className={classes.body}>{props.children}</div>
      <UnstyledButton className={classes.close} aria-label={t('close')} onClick={props.onClose}>
        <IconX size={22} aria-hidden />
      </UnstyledButton>
    </dialog>
  );
};
