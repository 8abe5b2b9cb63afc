import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useUnit } from '../../../live/index.ts';
import { DeadlineField } from '../../../ui/index.ts';
import { useTexts } from '../blockers-texts.ts';
import { AgencyChips } from './agency-chips.tsx';
import classes from './direct-sheet.module.css';
import type { TaskDraftProps } from './directive-draft.ts';

/** One task of the directive: what, who, by when. */
export const DirectiveTask = ({ task, isTried, onChange, onRemove }: TaskDraftProps) => {
  const t = useTexts();
  const today = useUnit()?.today ?? '';
  const [hasCooperating, setHasCooperating] = useState(task.cooperatingIds.length > 0);
  return (
    <div className={classes.task}>
      <Textarea
        label={t('direct.task')}
        value={task.text}
        rows={2}
        maxLength={5000}
        onChange={(event) => onChange({ text: event.currentTarget.value })}
        error={isTried && task.text.trim() === '' ? t('direct.taskMissing') : null}
      />
      <AgencyChips
        label={t('direct.agencies')}
        chosen={task.leadIds}
        onChange={(leadIds) => onChange({ leadIds })}
        error={isTried && task.leadIds.length === 0 ? t('direct.agenciesMissing') : null}
      />
      {hasCooperating ? (
        <AgencyChips
          label={t('direct.cooperating')}
          chosen={task.cooperatingIds}
          onChange={(cooperatingIds) => onChange({ cooperatingIds })}
        />
      ) : (
        <Button variant="subtle" size="sm" onClick={() => setHasCooperating(true)}>
          + {t('direct.cooperating')}
        </Button>
      )}
      <DeadlineField
        label={t('direct.deadline')}
        value={task.date}
        today={today}
        onChange={(date) => onChange({ date })}
      />
      <Button variant="default" size="sm" onClick={onRemove}>
        {t('direct.remove')}
      </Button>
    </div>
  );
};
