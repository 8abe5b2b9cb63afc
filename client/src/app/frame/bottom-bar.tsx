import { useViewer } from '../../features/identity/index.ts';
import { useTexts } from '../app-texts.ts';
import classes from './frame.module.css';
import { SectionLink } from './section-link.tsx';
import { sectionsFor } from './sections.ts';

/** A phone's bar: the four that the role needs most; the others are in the person's menu. */
export const BottomBar = () => {
  const t = useTexts();
  const { role } = useViewer().member;
  return (
    <nav className={classes.bottom} aria-label={t('nav.main')}>
      {sectionsFor(role)
        .slice(0, 4)
        .map((section) => (
          <SectionLink key={section.name} section={section} className={classes.bottomLink} isShort />
        ))}
    </nav>
  );
};
