import { Menu } from '@mantine/core';
import { Link } from 'react-router';
import type { AllowedStep } from '../../../lib/steps.ts';
import { nextTaker } from '../../../lib/steps.ts';
import { type AssignmentRecord, useRecord } from '../../../live/index.ts';
import { useBoard } from '../board-context.ts';
import { useTexts } from '../board-texts.ts';
import classes from './moves.module.css';

interface Props {
  readonly assignment: AssignmentRecord;
  readonly anchor: DOMRect;
  readonly steps: readonly AllowedStep[];
  readonly onChoose: (step: AllowedStep) => void;
  readonly onClose: () => void;
}

/** Who takes the next step, where the viewer may take none: no dead end. */
const NobodysStep = ({ assignment }: { assignment: AssignmentRecord }) => {
  const t = useTexts();
  const agency = useRecord('agencies', assignment.agencyId);
  const taker = nextTaker(assignment.status) ?? 'none';
  return (
    <p className={classes.nobody}>
      {t('moves.onlyLook')} {t(`moves.who.${taker}`, { agency: agency?.name ?? '' })}
    </p>
  );
};

/** One menu for the whole board, opened at the card that asks for it. */
export const MoveMenu = ({ assignment, anchor, steps, onChoose, onClose }: Props) => {
  const t = useTexts();
  const { linkTo } = useBoard();
  return (
    <Menu opened onClose={onClose} position="bottom-end" width={300} trapFocus returnFocus={false}>
      <Menu.Target>
        <span
          className={classes.anchor}
          style={{ top: anchor.top, left: anchor.left, width: anchor.width, height: anchor.height }}
        />
      </Menu.Target>
      <Menu.Dropdown aria-label={t('moves.title')}>
        <Menu.Label>{t('moves.title')}</Menu.Label>
        {steps.map((allowed) => (
          <Menu.Item
            key={allowed.step}
            rightSection={<span className={classes.target}>{t(`statuses.${allowed.to}`)}</span>}
            onClick={() => onChoose(allowed)}
          >
            {t(`moves.steps.${allowed.step}`)}
          </Menu.Item>
        ))}
        {steps.length === 0 && <NobodysStep assignment={assignment} />}
        <Menu.Divider />
        <Menu.Item component={Link} to={linkTo(assignment.taskId)}>
          {t('moves.open')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};
