import { type MantineColorScheme, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { IconMoon, IconSun, IconSunMoon } from '@tabler/icons-react';
import classes from './switches.module.css';
import { useTexts } from './ui-texts.ts';

const nextOf: Readonly<Record<MantineColorScheme, MantineColorScheme>> = {
  auto: 'light',
  light: 'dark',
  dark: 'auto',
};
const icons = { auto: IconSunMoon, light: IconSun, dark: IconMoon };

/** As the device, light, dark: in a round. For a button of one's own; `ThemeSwitch` is one. */
export const useThemeRound = () => {
  const t = useTexts();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const next = nextOf[colorScheme];
  const label = t('theme.now', { theme: t(`theme.${colorScheme}`), next: t(`theme.${next}`) });
  return {
    Icon: icons[colorScheme],
    label,
    shortLabel: t('theme.short', { theme: t(`theme.${colorScheme}`) }),
    goOn: () => setColorScheme(next),
  };
};

export const ThemeSwitch = () => {
  const { Icon, label, goOn } = useThemeRound();
  return (
    <UnstyledButton className={classes.switch} aria-label={label} title={label} onClick={goOn}>
      <Icon size={20} stroke={1.75} aria-hidden />
    </UnstyledButton>
  );
};
