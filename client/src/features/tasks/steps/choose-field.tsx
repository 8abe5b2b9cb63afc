import { NativeSelect } from '@mantine/core';
import { type AssignmentRecord, useTable, useUnit } from '../../../live/index.ts';
import { useActing } from '../../identity/index.ts';
import { useTexts } from '../tasks-texts.ts';

interface Props {
  readonly kind: 'agency' | 'person';
  readonly assignment: AssignmentRecord;
  readonly value: string;
  readonly onChange: (id: string) => void;
  readonly error: string | null;
}

const byName = (a: { name: string }, b: { name: string }): number => a.name.localeCompare(b.name, 'vi');

/** The device's own list: quick on a phone, searchable by typing on a desk. */
export const ChooseField = ({ kind, assignment, value, onChange, error }: Props) => {
  const t = useTexts();
  const acting = useActing();
  const today = useUnit()?.today ?? '';
  const agencies = useTable('agencies');
  const members = useTable('members');
  const mine = (agencyId: string): boolean =>
    agencyId === assignment.agencyId || agencyId === acting.agencyId;
  const people = [...members.values()]
    .filter((member) => mine(member.agencyId) && !member.disabled)
    .filter((member) => member.role !== 'OBSERVER' && member.role !== 'ADMIN')
    // Staff may only take work on themselves.
    .filter((member) => acting.role !== 'STAFF' || member.id === acting.memberId)
    .map((member) => ({ id: member.id, name: member.fullName }));
  const bodies = [...agencies.values()]
    .filter((agency) => agency.id !== assignment.agencyId && !(agency.endedOn && agency.endedOn <= today))
    .map((agency) => ({ id: agency.id, name: agency.name }));
  const options = (kind === 'person' ? people : bodies).sort(byName);
  return (
    <NativeSelect
      size="md"
      label={t(`field.${kind}`)}
      value={value}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[
        { value: '', label: kind === 'person' ? t('field.nobody') : '—' },
        ...options.map((option) => ({ value: option.id, label: option.name })),
      ]}
    />
  );
};
