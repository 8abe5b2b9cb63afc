import { Button, Menu } from '@mantine/core';
import type { AssignmentRecord, PlanRecord } from '../../../live/index.ts';
import { useActing } from '../../identity/index.ts';
import { type ShareStep, stepsFor } from '../steps/assignment-steps.ts';
import { useTexts } from '../tasks-texts.ts';
import classes from './share-card.module.css';

interface Props {
  readonly assignment: AssignmentRecord;
  readonly plan: PlanRecord;
  readonly onStep: (step: ShareStep) => void;
}

/** What is waited for stands out; what is only possible waits behind "Thêm". */
const urgent: readonly ShareStep[] = [
  'receive',
  'report',
  'confirm',
  'return',
  'grantExtension',
  'declineExtension',
  'uphold',
  'resume',
];
const isPlain: readonly ShareStep[] = ['return', 'declineExtension', 'receive'];

export const ShareSteps = ({ assignment, plan, onStep }: Props) => {
  const t = useTexts();
  const acting = useActing();
  const steps = stepsFor(acting, assignment, plan);
  const first = steps.filter(
    (step) => urgent.includes(step) && !(step === 'return' && assignment.status === 'DONE'),
  );
  const more = steps.filter((step) => !first.includes(step));
  if (steps.length === 0) return null;
  return (
    <div className={classes.steps}>
      {first.map((step) => (
        <Button
          key={step}
          size="sm"
          variant={isPlain.includes(step) ? 'default' : 'filled'}
          onClick={() => onStep(step)}
        >
          {t(`step.${step}`)}
        </Button>
      ))}
      {more.length > 0 && (
        <Menu position="bottom-start">
          <Menu.Target>
            <Button size="sm" variant="default">
              {t('more')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {more.map((step) => (
              <Menu.Item key={step} onClick={() => onStep(step)}>
                {t(`step.${step}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </div>
  );
};
