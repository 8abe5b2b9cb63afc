import { useViewer } from '../../features/identity/index.ts';
import { useTexts } from '../app-texts.ts';
import classes from './frame.module.css';
import { SectionLink } from './section-link.tsx';
import { sectionsFor } from './sections.ts';

export const Rail = () => {
  const t = useTexts();
  const { role } = useViewer().member;
  return (
    <nav className={classes.rail} aria-label={t('nav.main')}>
      <span className={classes.product}>{t('product')}</span>
      {sectionsFor(role).map((section) => (
        <SectionLink key={section.name} section={section} className={classes.railLink} />
      ))}
    </nav>
  );
};
