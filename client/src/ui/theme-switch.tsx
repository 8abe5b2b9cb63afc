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

/** As the device, light, dark: in a round. */
export const ThemeSwitch = () => {
  const t = useTexts();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const Icon = icons[colorScheme];
  const label = t('theme.now', { theme: t(`theme.${colorScheme}`), next: t(`theme.${nextOf[colorScheme]}`) });
  return (
    <UnstyledButton
      className={classes.switch}
      aria-label={label}
      title={label}
      onClick={() => setColorScheme(nextOf[colorScheme])}
    >
      <Icon size={20} stroke={1.75} aria-hidden />
    </UnstyledButton>
  );
};
