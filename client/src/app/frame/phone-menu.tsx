import { Menu } from '@mantine/core';
import { IconLanguage } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useViewer } from '../../features/identity/index.ts';
import { setLanguage, useLanguage } from '../../i18n/index.ts';
import { useThemeRound } from '../../ui/index.ts';
import { useTexts } from '../app-texts.ts';
import classes from './frame.module.css';
import { sectionsFor } from './sections.ts';
import { useSearchOfPlan } from './use-search-of-plan.ts';

/** On a phone the person's menu holds what the bars have no room for: further sections, language, theme. */
export const PhoneMenu = () => {
  const t = useTexts();
  const search = useSearchOfPlan();
  const theme = useThemeRound();
  const otherLanguage = useLanguage() === 'vi' ? 'en' : 'vi';
  const { role } = useViewer().member;
  return (
    <div className={classes.phoneMenu}>
      {sectionsFor(role)
        .slice(4)
        .map(({ name, to, Icon }) => (
          <Menu.Item
            key={name}
            component={Link}
            to={{ pathname: to, search }}
            leftSection={<Icon size={18} />}
          >
            {t(`nav.${name}`)}
          </Menu.Item>
        ))}
      <Menu.Item
        lang={otherLanguage}
        leftSection={<IconLanguage size={18} />}
        onClick={() => setLanguage(otherLanguage)}
      >
        {otherLanguage === 'vi' ? 'Tiếng Việt' : 'English'}
      </Menu.Item>
      <Menu.Item leftSection={<theme.Icon size={18} />} closeMenuOnClick={false} onClick={theme.goOn}>
        {theme.shortLabel}
      </Menu.Item>
    </div>
  );
};
