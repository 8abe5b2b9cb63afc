import { Menu } from '@mantine/core';
import { Link } from 'react-router';
import { useViewer } from '../../features/identity/index.ts';
import { LanguageSwitch, ThemeSwitch } from '../../ui/index.ts';
import { useTexts } from '../app-texts.ts';
import classes from './frame.module.css';
import { sectionsFor } from './sections.ts';
import { useSearchOfPlan } from './use-search-of-plan.ts';

/** On a phone the person's menu holds what the bars have no room for: further sections, language, theme. */
export const PhoneMenu = () => {
  const t = useTexts();
  const search = useSearchOfPlan();
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
      <div className={classes.phoneTools}>
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
    </div>
  );
};
