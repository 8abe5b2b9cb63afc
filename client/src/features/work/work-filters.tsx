import { useTable } from '../../live/index.ts';
import { Choices } from '../../ui/index.ts';
import type { Acting } from '../identity/index.ts';
import classes from './work-page.module.css';
import { useTexts } from './work-texts.ts';

interface Props {
  readonly acting: Acting;
  readonly agency: string | null;
  readonly mine: string | null;
  readonly onAgency: (id: string | null) => void;
  readonly onMine: (mine: string | null) => void;
}

/** The whole agency's or one's own; a parent can look at one of its children. Kept in the address. */
export const WorkFilters = ({ acting, agency, mine, onAgency, onMine }: Props) => {
  const t = useTexts();
  const agencies = useTable('agencies');
  return (
    <div className={classes.filters}>
      <Choices
        shape="pill"
        label={t('whose')}
        value={mine === null ? 'all' : 'mine'}
        onChange={(value) => onMine(value === 'mine' ? '1' : null)}
        choices={[
          { value: 'all', label: t('everybody') },
          { value: 'mine', label: t('mine') },
        ]}
      />
      {acting.actsFor.length > 1 && (
        <Choices
          shape="pill"
          label={t('agency')}
          value={agency ?? 'all'}
          onChange={(value) => onAgency(value === 'all' ? null : value)}
          choices={[
            { value: 'all', label: t('allAgencies') },
            ...acting.actsFor.map((id) => ({ value: id, label: agencies.get(id)?.shortName ?? '' })),
          ]}
        />
      )}
    </div>
  );
};
