import { ActionIcon, Menu } from '@mantine/core';
import { IconArrowBarToUp, IconArrowDown, IconArrowUp, IconGripVertical } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useTexts } from '../indicators-texts.ts';

interface Props {
  readonly name: string;
  readonly at: number;
  readonly count: number;
  readonly onMove: (to: number) => void;
}

const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/** Dragged by a mouse, moved by Alt and an arrow, pressed for a menu. */
export const OrderHandle = ({ name, at, count, onMove }: Props) => {
  const t = useTexts();
  const press = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (!event.altKey || step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(at + step);
  };
  return (
    <Menu position="bottom-start" withinPortal>
      <Menu.Target>
        <ActionIcon
          data-handle
          variant="subtle"
          color="gray"
          size={44}
          aria-label={t('setup.orderOne', { name })}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          title={t('setup.orderHint')}
          onKeyDownCapture={press}
        >
          <IconGripVertical size={20} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item disabled={at === 0} leftSection={<IconArrowBarToUp size={18} />} onClick={() => onMove(0)}>
          {t('setup.toHeadline')}
        </Menu.Item>
        <Menu.Item disabled={at === 0} leftSection={<IconArrowUp size={18} />} onClick={() => onMove(at - 1)}>
          {t('setup.up')}
        </Menu.Item>
        <Menu.Item
          disabled={at === count - 1}
          leftSection={<IconArrowDown size={18} />}
          onClick={() => onMove(at + 1)}
        >
          {t('setup.down')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};
