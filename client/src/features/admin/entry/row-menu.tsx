import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTexts } from '../admin-texts.ts';

export interface RowAction {
  readonly label: string;
  readonly icon: ReactNode;
  readonly isGrave?: boolean;
  readonly onGo: () => void;
}

/** What can be done with one row. */
export const RowMenu = ({ name, actions }: { name: string; actions: readonly RowAction[] }) => {
  const t = useTexts();
  return (
    <Menu position="bottom-end" width={250}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={44} aria-label={t('actions', { name })}>
          <IconDots size={20} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {actions.map((action) => (
          <Menu.Item
            key={action.label}
            leftSection={action.icon}
            {...(action.isGrave && { style: { color: 'var(--gb-red)' } })}
            onClick={action.onGo}
          >
            {action.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};
