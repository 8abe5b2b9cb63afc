import { Autocomplete, TextInput } from '@mantine/core';
import { useState } from 'react';
import { SaveUnitSettingsDocument } from '../../../graphql/generated/operations.ts';
import { useTable, useUnit, useWrite } from '../../../live/index.ts';
import { Said, useTitle } from '../../../ui/index.ts';
import classes from '../admin.module.css';
import { useTexts } from '../admin-texts.ts';
import { EntryForm } from '../entry/entry-form.tsx';
import { PickField } from '../entry/pick-field.tsx';
import { type Saved, useEntryForm } from '../entry/use-entry-form.ts';

type UnitRecord = NonNullable<ReturnType<typeof useUnit>>;

interface UnitValues {
  readonly name: string;
  readonly zone: string;
  readonly chairTitle: string;
  readonly standingAgencyId: string;
}

const savedOf = (unit: UnitRecord): Saved<UnitValues> => ({
  version: unit.version,
  values: {
    name: unit.name,
    zone: unit.zone,
    chairTitle: unit.chairTitle,
    standingAgencyId: unit.standingAgencyId ?? '',
  },
});

const zones = Intl.supportedValuesOf('timeZone');

const UnitForm = ({ unit }: { unit: UnitRecord }) => {
  const t = useTexts();
  const write = useWrite(SaveUnitSettingsDocument);
  const agencies = useTable('agencies');
  const [words, setWords] = useState<string | null>(null);
  const saved = savedOf(unit);
  const form = useEntryForm<UnitValues>({
    name: 'unit',
    saved,
    blank: saved.values,
    faultsOf: (values) => ({
      name: values.name.trim() ? null : t('unit.missing.name'),
      zone: values.zone.trim() ? null : t('unit.missing.zone'),
      chairTitle: values.chairTitle.trim() ? null : t('unit.missing.chairTitle'),
    }),
  });
  const { values, change } = form;
  const standing = [...agencies.values()]
    .filter((one) => one.endedOn === null || one.id === values.standingAgencyId)
    .sort((a, b) => a.name.localeCompare(b.name, 'vi'));

  const save = async (): Promise<void> => {
    if (!form.check()) return;
    const outcome = await write.send({
      ...values,
      standingAgencyId: values.standingAgencyId || null,
      baseVersion: form.version ?? unit.version,
    });
    if (outcome.kind === 'refused' && outcome.refusal.code === 'STALE_VERSION')
      form.takeCurrent(savedOf(outcome.refusal.facts.current as UnitRecord));
    if (outcome.kind !== 'done') return;
    form.settle(savedOf(outcome.data.saveUnitSettings));
    setWords(t('unit.saved'));
  };

  return (
    <div className={classes.narrow}>
      <section className={classes.section}>
        <EntryForm
          form={form}
          refusal={write.refusal}
          isSending={write.isSending}
          onSave={save}
          labelOf={(field) => t(`unit.field.${field}`)}
          wordsOf={(field, value) =>
            (field === 'standingAgencyId' ? agencies.get(value)?.name : value) || '—'
          }
        >
          <TextInput
            label={t('unit.field.name')}
            required
            value={values.name}
            error={form.errorOf('name', write.refusal)}
            onChange={(event) => change({ name: event.currentTarget.value })}
          />
          <TextInput
            label={t('unit.field.chairTitle')}
            description={t('unit.hint.chairTitle')}
            required
            value={values.chairTitle}
            error={form.errorOf('chairTitle', write.refusal)}
            onChange={(event) => change({ chairTitle: event.currentTarget.value })}
          />
          <PickField
            label={t('unit.field.standingAgencyId')}
            description={t('unit.hint.standingAgencyId')}
            value={values.standingAgencyId}
            onChange={(standingAgencyId) => change({ standingAgencyId })}
            nothing={t('none')}
            options={standing.map((one) => ({ value: one.id, label: one.name }))}
            error={form.errorOf('standingAgencyId', write.refusal)}
          />
          <Autocomplete
            size="md"
            label={t('unit.field.zone')}
            description={t('unit.hint.zone')}
            required
            data={zones}
            limit={20}
            value={values.zone}
            error={form.errorOf('zone', write.refusal)}
            onChange={(zone) => change({ zone })}
          />
        </EntryForm>
      </section>
      <section className={classes.section}>
        <dl className={classes.facts}>
          <dt>{t('unit.field.level')}</dt>
          <dd>{t(`unit.level.${unit.level}`)}</dd>
          <dt>{t('unit.field.slug')}</dt>
          <dd>{unit.slug}</dd>
        </dl>
        <p className={classes.soft}>{t('unit.fixed')}</p>
      </section>
      <Said words={words} onGone={() => setWords(null)} />
    </div>
  );
};

/** What the unit is called, and by which clock it lives. */
export const UnitTab = () => {
  const t = useTexts();
  useTitle(t('tab.unit'));
  const unit = useUnit();
  return unit ? <UnitForm unit={unit} /> : null;
};
