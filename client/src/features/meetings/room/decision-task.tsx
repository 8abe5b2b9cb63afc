import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useUnit } from '../../../live/index.ts';
import { DeadlineField } from '../../../ui/index.ts';
import { AgencyChips, type TaskDraftProps } from '../../blockers/index.ts';
import { useTexts } from '../meetings-texts.ts';
import { useAgencyNames } from '../use-names.ts';
import classes from './room.module.css';

/** Who does it until when. Agencies stand as a line of names until somebody wants to change them. */
export const DecisionTask = ({ task, isTried, onChange, onRemove }: TaskDraftProps) => {
  const t = useTexts();
  const today = useUnit()?.today ?? '';
  const nameOf = useAgencyNames();
  const [opened, setOpened] = useState<'leads' | 'cooperating' | null>(
    task.leadIds.length === 0 ? 'leads' : null,
  );
  const [hasOwnText, setOwnText] = useState(task.text !== '');
  const isLeadMissing = isTried && task.leadIds.length === 0;
  return (
    <div className={classes.task}>
      {opened === 'leads' ? (
        <AgencyChips
          label={t('record.leads')}
          chosen={task.leadIds}
          onChange={(leadIds) => onChange({ leadIds })}
          error={isLeadMissing ? t('record.leadsMissing') : null}
        />
      ) : (
        <button type="button" className={classes.names} onClick={() => setOpened('leads')}>
          <span>{t('record.leads')}</span> <strong>{nameOf(task.leadIds) || '…'}</strong>
        </button>
      )}
      {opened === 'cooperating' ? (
        <AgencyChips
          label={t('record.cooperating')}
          chosen={task.cooperatingIds}
          onChange={(cooperatingIds) => onChange({ cooperatingIds })}
        />
      ) : (
        <button type="button" className={classes.names} onClick={() => setOpened('cooperating')}>
          <span>{t('record.cooperating')}</span> <strong>{nameOf(task.cooperatingIds) || '+'}</strong>
        </button>
      )}
      <DeadlineField
        label={t('record.deadline')}
        value={task.date}
        today={today}
        onChange={(date) => onChange({ date })}
      />
      {hasOwnText && (
        <Textarea
          label={t('record.taskText')}
          value={task.text}
          rows={2}
          maxLength={5000}
          onChange={(event) => onChange({ text: event.currentTarget.value })}
        />
      )}
      <div className={classes.taskTools}>
        {!hasOwnText && (
          <Button variant="subtle" size="compact-sm" onClick={() => setOwnText(true)}>
            {t('record.ownText')}
          </Button>
        )}
        <Button variant="subtle" size="compact-sm" onClick={onRemove}>
          {t('record.removeTask')}
        </Button>
      </div>
    </div>
  );
};
