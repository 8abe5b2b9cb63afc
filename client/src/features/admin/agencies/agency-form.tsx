import { TextInput } from '@mantine/core';
import { SaveAgencyDocument } from '../../../graphql/generated/operations.ts';
import type { AgencyKind } from '../../../graphql/generated/schema.ts';
import { type AgencyRecord, useTable, useWrite } from '../../../live/index.ts';
import { Sheet } from '../../../ui/index.ts';
import { useTexts } from '../admin-texts.ts';
import { AliasesField } from '../entry/aliases-field.tsx';
import { EntryForm } from '../entry/entry-form.tsx';
import { isBelow } from '../entry/is-below.ts';
import { PickField } from '../entry/pick-field.tsx';
import { slugOf } from '../entry/slug.ts';
import { type Saved, useEntryForm } from '../entry/use-entry-form.ts';
import { agencyKinds } from './find-agencies.ts';

interface AgencyValues {
  readonly name: string;
  readonly shortName: string;
  readonly slug: string;
  readonly aliases: readonly string[];
  readonly kind: AgencyKind;
  readonly parentId: string;
  readonly localityId: string;
}

const blank: AgencyValues = {
  name: '',
  shortName: '',
  slug: '',
  aliases: [],
  kind: 'DEPARTMENT',
  parentId: '',
  localityId: '',
};

const savedOf = (agency: AgencyRecord): Saved<AgencyValues> => ({
  version: agency.version,
  values: {
    name: agency.name,
    shortName: agency.shortName,
    slug: agency.slug,
    aliases: agency.aliases,
    kind: agency.kind,
    parentId: agency.parentId ?? '',
    localityId: agency.localityId ?? '',
  },
});

interface Props {
  readonly agency: AgencyRecord | null;
  readonly onClose: () => void;
  readonly onDone: (said: string) => void;
}

export const AgencyForm = ({ agency, onClose, onDone }: Props) => {
  const t = useTexts();
  const write = useWrite(SaveAgencyDocument);
  const agencies = useTable('agencies');
  const localities = useTable('localities');
  const form = useEntryForm<AgencyValues>({
    name: `agency:${agency?.id ?? 'new'}`,
    saved: agency && savedOf(agency),
    blank,
    faultsOf: (values) => ({
      name: values.name.trim() ? null : t('agencies.missing.name'),
      shortName: values.shortName.trim() ? null : t('agencies.missing.shortName'),
      slug: values.slug.trim() ? null : t('agencies.missing.slug'),
    }),
  });
  const { values, change } = form;
  const byName = (a: { name: string }, b: { name: string }): number => a.name.localeCompare(b.name, 'vi');
  const asOption = (one: { id: string; name: string }) => ({ value: one.id, label: one.name });
  const parents = [...agencies.values()]
    .filter((one) => one.endedOn === null || one.id === values.parentId)
    .filter((one) => !agency || !isBelow(one.id, agency.id, agencies))
    .sort(byName);
  const places = [...localities.values()]
    .filter((one) => one.endedOn === null || one.id === values.localityId)
    .sort(byName);
  const line = (field: 'name' | 'shortName' | 'slug') => ({
    label: t(`agencies.field.${field}`),
    value: values[field],
    error: form.errorOf(field, write.refusal),
    required: true,
  });
  /** The code follows the short name of a new agency until it is written by hand. */
  const takeShortName = (shortName: string): void => {
    const follows = agency === null && values.slug === slugOf(values.shortName);
    change({ shortName, ...(follows && { slug: slugOf(shortName) }) });
  };

  const save = async (): Promise<void> => {
    if (!form.check()) return;
    const outcome = await write.send({
      ...values,
      aliases: [...values.aliases],
      parentId: values.parentId || null,
      localityId: values.localityId || null,
      ...(agency && { id: agency.id, baseVersion: form.version }),
    });
    if (outcome.kind === 'refused' && outcome.refusal.code === 'STALE_VERSION')
      form.takeCurrent(savedOf(outcome.refusal.facts.current as AgencyRecord));
    if (outcome.kind !== 'done') return;
    form.forget();
    onDone(t('agencies.saved', { name: values.name }));
  };

  return (
    <Sheet
      title={agency ? t('agencies.editTitle', { name: agency.name }) : t('agencies.new')}
      onClose={onClose}
    >
      <EntryForm
        form={form}
        refusal={write.refusal}
        isSending={write.isSending}
        onSave={save}
        onCancel={() => {
          form.forget();
          onClose();
        }}
        labelOf={(field) => t(`agencies.field.${field}`)}
        wordsOf={(field, value) => {
          if (typeof value !== 'string') return value.join(' · ') || '—';
          if (field === 'kind') return t(`kind.${value as AgencyKind}`);
          if (field === 'parentId') return agencies.get(value)?.name ?? '—';
          if (field === 'localityId') return localities.get(value)?.name ?? '—';
          return value || '—';
        }}
      >
        <TextInput
          {...line('name')}
          data-autofocus
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <TextInput
          {...line('shortName')}
          description={t('agencies.hint.shortName')}
          onChange={(event) => takeShortName(event.currentTarget.value)}
        />
        <TextInput
          {...line('slug')}
          description={t('agencies.hint.slug')}
          autoCapitalize="none"
          spellCheck={false}
          onChange={(event) => change({ slug: event.currentTarget.value })}
        />
        <AliasesField
          label={t('agencies.field.aliases')}
          value={values.aliases}
          onChange={(aliases) => change({ aliases })}
          error={form.errorOf('aliases', write.refusal)}
        />
        <PickField
          label={t('agencies.field.kind')}
          value={values.kind}
          onChange={(kind) => change({ kind: kind as AgencyKind })}
          options={agencyKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
          error={form.errorOf('kind', write.refusal)}
        />
        <PickField
          label={t('agencies.field.parentId')}
          description={t('agencies.hint.parentId')}
          value={values.parentId}
          onChange={(parentId) => change({ parentId })}
          nothing={t('none')}
          options={parents.map(asOption)}
          error={form.errorOf('parentId', write.refusal)}
        />
        <PickField
          label={t('agencies.field.localityId')}
          value={values.localityId}
          onChange={(localityId) => change({ localityId })}
          nothing={t('none')}
          options={places.map(asOption)}
          error={form.errorOf('localityId', write.refusal)}
        />
      </EntryForm>
    </Sheet>
  );
};
