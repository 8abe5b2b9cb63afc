import { TextInput } from '@mantine/core';
import { SaveAgencyGroupDocument } from '../../../graphql/generated/operations.ts';
import { type AgencyGroupRecord, useTable, useWrite } from '../../../live/index.ts';
import { Sheet } from '../../../ui/index.ts';
import { useTexts } from '../admin-texts.ts';
import { AliasesField } from '../entry/aliases-field.tsx';
import { EntryForm } from '../entry/entry-form.tsx';
import { type Saved, useEntryForm } from '../entry/use-entry-form.ts';
import { AgencyChecks } from './agency-checks.tsx';

interface GroupValues {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly agencyIds: readonly string[];
}

const blank: GroupValues = { name: '', aliases: [], agencyIds: [] };

const savedOf = ({ version, name, aliases, agencyIds }: AgencyGroupRecord): Saved<GroupValues> => ({
  version,
  values: { name, aliases, agencyIds },
});

interface Props {
  readonly group: AgencyGroupRecord | null;
  readonly onClose: () => void;
  readonly onDone: (said: string) => void;
}

export const GroupForm = ({ group, onClose, onDone }: Props) => {
  const t = useTexts();
  const agencies = useTable('agencies');
  const write = useWrite(SaveAgencyGroupDocument);
  const form = useEntryForm<GroupValues>({
    name: `group:${group?.id ?? 'new'}`,
    saved: group && savedOf(group),
    blank,
    faultsOf: (values) => ({
      name: values.name.trim() ? null : t('groups.missing.name'),
      agencyIds: values.agencyIds.length > 0 ? null : t('groups.missing.agencyIds'),
    }),
  });
  const { values, change } = form;
  const save = async (): Promise<void> => {
    if (!form.check()) return;
    const outcome = await write.send({
      name: values.name,
      aliases: [...values.aliases],
      agencyIds: [...values.agencyIds],
      ...(group && { id: group.id, baseVersion: form.version }),
    });
    if (outcome.kind === 'refused' && outcome.refusal.code === 'STALE_VERSION')
      form.takeCurrent(savedOf(outcome.refusal.facts.current as AgencyGroupRecord));
    if (outcome.kind !== 'done') return;
    form.forget();
    onDone(t('groups.saved', { name: values.name }));
  };
  return (
    <Sheet title={group ? t('groups.editTitle', { name: group.name }) : t('groups.new')} onClose={onClose}>
      <EntryForm
        form={form}
        refusal={write.refusal}
        isSending={write.isSending}
        onSave={save}
        onCancel={() => {
          form.forget();
          onClose();
        }}
        labelOf={(field) => t(`groups.field.${field}`)}
        wordsOf={(field, value) => {
          if (typeof value === 'string') return value || '—';
          const names = field === 'agencyIds' ? value.map((id) => agencies.get(id)?.shortName ?? '') : value;
          return names.join(', ') || '—';
        }}
      >
        <TextInput
          label={t('groups.field.name')}
          description={t('groups.hint.name')}
          required
          data-autofocus
          value={values.name}
          error={form.errorOf('name', write.refusal)}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <AliasesField
          label={t('groups.field.aliases')}
          value={values.aliases}
          onChange={(aliases) => change({ aliases })}
          error={form.errorOf('aliases', write.refusal)}
        />
        <AgencyChecks
          label={t('groups.field.agencyIds')}
          value={values.agencyIds}
          onChange={(agencyIds) => change({ agencyIds })}
          error={form.errorOf('agencyIds', write.refusal)}
        />
      </EntryForm>
    </Sheet>
  );
};
