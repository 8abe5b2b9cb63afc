import { NativeSelect } from '@mantine/core';
import type { Role } from '../../../graphql/generated/schema.ts';
import { useTable } from '../../../live/index.ts';
import classes from '../admin.module.css';
import { useTexts } from '../admin-texts.ts';
import { SearchBox } from '../entry/search-box.tsx';
import type { AccountFilter, AccountState } from './accounts.ts';
import { roles } from './roles.ts';

const states: readonly AccountState[] = ['enabled', 'waiting', 'disabled'];

interface Props {
  readonly filter: AccountFilter;
  readonly onChange: (part: Partial<AccountFilter>) => void;
}

export const AccountFilters = ({ filter, onChange }: Props) => {
  const t = useTexts();
  const agencies = [...useTable('agencies').values()].sort((a, b) => a.name.localeCompare(b.name, 'vi'));
  return (
    <div className={classes.filters}>
      <SearchBox
        label={t('members.search')}
        value={filter.search}
        onChange={(search) => onChange({ search })}
      />
      <NativeSelect
        size="md"
        aria-label={t('members.field.agencyId')}
        value={filter.agencyId}
        onChange={(event) => onChange({ agencyId: event.currentTarget.value })}
        data={[
          { value: '', label: t('members.allAgencies') },
          ...agencies.map((one) => ({ value: one.id, label: one.name })),
        ]}
      />
      <NativeSelect
        size="md"
        aria-label={t('members.field.role')}
        value={filter.role}
        onChange={(event) => onChange({ role: event.currentTarget.value as Role | '' })}
        data={[
          { value: '', label: t('members.allRoles') },
          ...roles.map((role) => ({ value: role, label: t(`role.${role}`) })),
        ]}
      />
      <NativeSelect
        size="md"
        aria-label={t('members.allStates')}
        value={filter.state}
        onChange={(event) => onChange({ state: event.currentTarget.value as AccountState | '' })}
        data={[
          { value: '', label: t('members.allStates') },
          ...states.map((state) => ({ value: state, label: t(`members.state.${state}`) })),
        ]}
      />
    </div>
  );
};
