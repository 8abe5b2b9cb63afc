import { Menu, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { Link, useLocation } from 'react-router';
import { type PlanRecord, useOpenPlan, useTable, useUnit } from '../../live/index.ts';
import { useTexts } from '../app-texts.ts';
import { useChosenPlan } from '../use-chosen-plan.ts';
import classes from './frame.module.css';
import { planDays } from './plan-days.ts';

const PlanDaysLeft = ({ plan }: { plan: PlanRecord }) => {
  const t = useTexts();
  const unit = useUnit();
  const days = unit ? planDays(plan, unit.today) : null;
  if (!days) return null;
  const words = 'count' in days ? t(`plan.${days.kind}`, { count: days.count }) : t(`plan.${days.kind}`);
  return (
    <span className={classes.planDays} data-over={days.kind === 'over' || undefined}>
      {words}
    </span>
  );
};

/** Pages that show one plan; from any other page, choosing a plan leads to its board. */
const planPages = ['/board', '/work', '/blockers', '/indicators', '/overview', '/meeting'];

export const PlanSwitcher = () => {
  const t = useTexts();
  const plans = useTable('plans');
  const chosen = useChosenPlan();
  // A task's page opens the plan of its task, whichever was chosen before.
  const plan = useOpenPlan() ?? chosen;
  const { pathname } = useLocation();
  if (!plan) return null;
  const target = planPages.includes(pathname) ? pathname : '/board';
  const choices = [...plans.values()].filter((one) => one.state !== 'DRAFT' || one.id === plan.id);
  return (
    <Menu position="bottom-start" width={320}>
      <Menu.Target>
        <UnstyledButton className={classes.plan}>
          <VisuallyHidden>{t('plan.switch')}</VisuallyHidden>
          <span className={classes.planName}>{plan.shortName}</span>
          <PlanDaysLeft plan={plan} />
          <IconChevronDown size={16} aria-hidden className={classes.planChevron} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {choices.map((one) => (
          <Menu.Item
            key={one.id}
            component={Link}
            to={`${target}?plan=${encodeURIComponent(one.id)}`}
            aria-current={one.id === plan.id ? 'true' : undefined}
            rightSection={<PlanDaysLeft plan={one} />}
          >
            {one.shortName}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item component={Link} to="/plans">
          {t('plan.all')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};
