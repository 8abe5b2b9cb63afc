import { TextInput } from '@mantine/core';
import { SaveLocalityDocument } from '../../../graphql/generated/operations.ts';
import type { LocalityKind } from '../../../graphql/generated/schema.ts';
import { type LocalityRecord, useTable, useWrite } from '../../../live/index.ts';
import { Sheet } from '../../../ui/index.ts';
import { useTexts } from '../admin-texts.ts';
import { EntryForm } from '../entry/entry-form.tsx';
import { isBelow } from '../entry/is-below.ts';
import { PickField } from '../entry/pick-field.tsx';
import { slugOf } from '../entry/slug.ts';
import { type Saved, useEntryForm } from '../entry/use-entry-form.ts';

const kinds: readonly LocalityKind[] = ['PROVINCE', 'DISTRICT', 'WARD', 'COMMUNE', 'TOWNSHIP', 'HAMLET'];

interface LocalityValues {
  readonly name: string;
  readonly slug: string;
  readonly kind: LocalityKind;
  readonly parentId: string;
}

const savedOf = ({ version, name, slug, kind, parentId }: LocalityRecord): Saved<LocalityValues> => ({
  version,
  values: { name, slug, kind, parentId: parentId ?? '' },
});

/** What usually lies inside. */
const kindInside = (parent: LocalityRecord | undefined): LocalityKind => {
  if (!parent || parent.kind === 'DISTRICT') return 'COMMUNE';
  return parent.kind === 'PROVINCE' ? 'WARD' : 'HAMLET';
};

interface Props {
  readonly locality: LocalityRecord | null;
  /** Where a new one was asked for. */
  readonly parentId: string;
  readonly onClose: () => void;
  readonly onDone: (said: string) => void;
}

export const LocalityForm = ({ locality, parentId, onClose, onDone }: Props) => {
  const t = useTexts();
  const write = useWrite(SaveLocalityDocument);
  const localities = useTable('localities');
  const form = useEntryForm<LocalityValues>({
    name: `locality:${locality?.id ?? `new ${parentId}`}`,
    saved: locality && savedOf(locality),
    blank: { name: '', slug: '', kind: kindInside(localities.get(parentId)), parentId },
    faultsOf: (values) => ({
      name: values.name.trim() ? null : t('localities.missing.name'),
      slug: values.slug.trim() ? null : t('localities.missing.slug'),
    }),
  });
  const { values, change } = form;
  const parents = [...localities.values()]
    .filter((one) => one.endedOn === null || one.id === values.parentId)
    .filter((one) => !locality || !isBelow(one.id, locality.id, localities))
    .sort((a, b) => a.name.localeCompare(b.name, 'vi'));
  /** The code follows the name of a new locality until it is written by hand. */
  const takeName = (name: string): void => {
    const follows = locality === null && values.slug === slugOf(values.name);
    change({ name, ...(follows && { slug: slugOf(name) }) });
  };

  const save = async (): Promise<void> => {
    if (!form.check()) return;
    const outcome = await write.send({
      ...values,
      parentId: values.parentId || null,
      ...(locality && { id: locality.id, baseVersion: form.version }),
    });
    if (outcome.kind === 'refused' && outcome.refusal.code === 'STALE_VERSION')
      form.takeCurrent(savedOf(outcome.refusal.facts.current as LocalityRecord));
    if (outcome.kind !== 'done') return;
    form.forget();
    onDone(t('localities.saved', { name: values.name }));
  };

  return (
    <Sheet
      title={locality ? t('localities.editTitle', { name: locality.name }) : t('localities.new')}
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
        labelOf={(field) => t(`localities.field.${field}`)}
        wordsOf={(field, value) => {
          if (field === 'kind') return t(`localities.kind.${value as LocalityKind}`);
          return (field === 'parentId' ? localities.get(value)?.name : value) || '—';
        }}
      >
        <TextInput
          label={t('localities.field.name')}
          required
          data-autofocus
          value={values.name}
          error={form.errorOf('name', write.refusal)}
          onChange={(event) => takeName(event.currentTarget.value)}
        />
        <PickField
          label={t('localities.field.kind')}
          value={values.kind}
          onChange={(kind) => change({ kind: kind as LocalityKind })}
          options={kinds.map((kind) => ({ value: kind, label: t(`localities.kind.${kind}`) }))}
          error={form.errorOf('kind', write.refusal)}
        />
        <PickField
          label={t('localities.field.parentId')}
          value={values.parentId}
          onChange={(next) => change({ parentId: next })}
          nothing={t('none')}
          options={parents.map((one) => ({ value: one.id, label: one.name }))}
          error={form.errorOf('parentId', write.refusal)}
        />
        <TextInput
          label={t('localities.field.slug')}
          description={t('agencies.hint.slug')}
          required
          autoCapitalize="none"
          spellCheck={false}
          value={values.slug}
          error={form.errorOf('slug', write.refusal)}
          onChange={(event) => change({ slug: event.currentTarget.value })}
        />
      </EntryForm>
    </Sheet>
  );
};
