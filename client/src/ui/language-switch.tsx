import { UnstyledButton } from '@mantine/core';
import { setLanguage, useLanguage } from '../i18n/index.ts';
import classes from './switches.module.css';

/** The other language, in its own words. */
export const LanguageSwitch = () => {
  const next = useLanguage() === 'vi' ? 'en' : 'vi';
  const label = next === 'vi' ? 'VI: chuyển sang tiếng Việt' : 'EN: switch to English';
  return (
    <UnstyledButton
      className={classes.switch}
      lang={next}
      aria-label={label}
      title={label}
      onClick={() => setLanguage(next)}
    >
      {next === 'vi' ? 'VI' : 'EN'}
    </UnstyledButton>
  );
};
