import { NavLink } from 'react-router';
import { useTexts } from '../app-texts.ts';
import type { Section } from './sections.ts';
import { useSearchOfPlan } from './use-search-of-plan.ts';

interface Props {
  readonly section: Section;
  readonly className?: string;
  readonly isShort?: boolean;
}

export const SectionLink = ({ section, className, isShort = false }: Props) => {
  const t = useTexts();
  const search = useSearchOfPlan();
  const { Icon, name, to } = section;
  return (
    <NavLink to={{ pathname: to, search }} className={className}>
      <Icon size={22} stroke={1.75} aria-hidden />
      <span>{isShort && name === 'work' ? t('nav.workShort') : t(`nav.${name}`)}</span>
    </NavLink>
  );
};
