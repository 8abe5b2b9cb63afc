import { Button } from '@mantine/core';
import { type AssignmentRecord, useRecord } from '../../../live/index.ts';
import { useActing } from '../../identity/index.ts';
import { stepsFor } from '../steps/assignment-steps.ts';
import type { FormStep } from '../steps/step-form.ts';
import { useTexts } from '../tasks-texts.ts';
import classes from './report-sheet.module.css';

const offered: readonly FormStep[] = ['requestExtension', 'appoint', 'refuse'];

/** What else the agency may do with its share, besides reporting. */
export const OtherSteps = (props: { assignment: AssignmentRecord; onStep: (step: FormStep) => void }) => {
  const t = useTexts();
  const acting = useActing();
  const plan = useRecord('plans', props.assignment.planId);
  const possible = plan ? stepsFor(acting, props.assignment, plan) : [];
  const steps = offered.filter((step) => possible.includes(step));
  if (steps.length === 0) return null;
  return (
    <fieldset aria-label={t('report.more')} className={classes.steps}>
      {steps.map((step) => (
        <Button key={step} variant="default" size="md" onClick={() => props.onStep(step)}>
          {t(`step.${step}`)}
        </Button>
      ))}
    </fieldset>
  );
};
