import { ActionIcon, Button, Select, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTable, useUnit } from '../../live/index.ts';
import { errorOf } from '../../ui/index.ts';
import type { DraftFieldsProps } from './plan-details-fields.tsx';
import type { RouteDraft } from './plan-draft.ts';
import classes from './plans.module.css';
import { useTexts } from './plans-texts.ts';

/** The way a blocker climbs, step by step, from the agency that is stopped to the chair. */
export const RouteFields = ({ draft, onChange, refusal }: DraftFieldsProps) => {
  const t = useTexts();
  const unit = useUnit();
  const agencies = [...useTable('agencies').values()].filter((agency) => !agency.endedOn);
  const choices = [
    { value: 'CHAIR', label: unit?.chairTitle ?? t('route.chair') },
    ...agencies.map((agency) => ({ value: agency.id, label: agency.name })),
  ];
  const put = (index: number, change: Partial<RouteDraft>) =>
    onChange({ route: draft.route.map((step, at) => (at === index ? { ...step, ...change } : step)) });
  const problem = errorOf(refusal, 'route');
  return (
    <section className={classes.section}>
      <h2>{t('field.route')}</h2>
      <ol className={classes.steps}>
        {draft.route.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place in the route
          <li key={index} className={classes.step}>
            <Select
              label={t('route.step', { no: index + 1 })}
              data={choices}
              value={step.who || null}
              searchable
              allowDeselect={false}
              onChange={(who) => put(index, { who: who ?? '' })}
            />
            <TextInput
              label={t('route.hours')}
              value={step.hours}
              inputMode="numeric"
              maxLength={4}
              onChange={(event) => put(index, { hours: event.currentTarget.value })}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size={42}
              aria-label={t('route.remove', { no: index + 1 })}
              onClick={() => onChange({ route: draft.route.filter((_, at) => at !== index) })}
            >
              <IconTrash size={18} />
            </ActionIcon>
          </li>
        ))}
      </ol>
      {problem && (
        <p role="alert" className={classes.wrong}>
          {problem}
        </p>
      )}
      <div className={classes.actions}>
        <Button
          variant="default"
          leftSection={<IconPlus size={18} />}
          onClick={() => onChange({ route: [...draft.route, { who: '', hours: '' }] })}
        >
          {t('route.add')}
        </Button>
      </div>
    </section>
  );
};
