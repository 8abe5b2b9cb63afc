import { Menu, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconLogout, IconUserCircle } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import classes from './account-menu.module.css';
import { useMenuTexts } from './account-menu-texts.ts';
import { useSession, useViewer } from './session.ts';

const initials = (fullName: string): string => {
  const words = fullName.trim().split(/\s+/);
  return `${words.at(-2)?.[0] ?? ''}${words.at(-1)?.[0] ?? ''}`.toUpperCase();
};

/** `children`: further items of the menu, for what a phone has no other place for. */
export const AccountMenu = ({ children }: { children?: ReactNode }) => {
  const t = useMenuTexts();
  const viewer = useViewer();
  const { leave } = useSession();
  const [hasFailed, setFailed] = useState(false);
  const navigate = useNavigate();
  const { fullName } = viewer.member;
  const signOut = async (): Promise<void> => {
    try {
      await leave();
      // Whoever signs in next begins with a first page of their own.
      await navigate('/');
    } catch {
      setFailed(true);
    }
  };
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <UnstyledButton className={classes.target}>
          <span aria-hidden>{initials(fullName)}</span>
          <VisuallyHidden>{t('menu', { name: fullName })}</VisuallyHidden>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <span className={classes.name}>{fullName}</span>
          <br />
          {viewer.agency.shortName} · {t(`roles.${viewer.member.role}`)}
        </Menu.Label>
        {children}
        <Menu.Item component={Link} to="/account" leftSection={<IconUserCircle size={18} />}>
          {t('open')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconLogout size={18} />}
          closeMenuOnClick={false}
          onClick={() => void signOut()}
        >
          {t('signOut')}
        </Menu.Item>
        {hasFailed && <p className={classes.failed}>{t('signOutFailed')}</p>}
      </Menu.Dropdown>
    </Menu>
  );
};
