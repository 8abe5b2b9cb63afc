import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTexts } from './ui-texts.ts';

interface Props {
  readonly title: ReactNode;
  readonly size?: 'md' | 'lg';
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form of the desk, over its page. Where a phone comes first it is a `Sheet`. */
export const Dialog = ({ title, size = 'md', onClose, children }: Props) => {
  const t = useTexts();
  return (
    <Modal
      opened
      centered
      title={title}
      size={size}
      onClose={onClose}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {children}
    </Modal>
  );
};
