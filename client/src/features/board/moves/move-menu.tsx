import { Menu } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type AssignmentRecord, useRecord } from '../../../live/index.ts';
import { useBoard } from '../board-context.ts';
import { useTexts } from '../board-texts.ts';
import { turnOf } from './board-steps.ts';
import classes from './moves.module.css';
import type { MoveDesk, OpenMenu } from './use-move-desk.ts';

interface Props {
  readonly desk: MoveDesk;
  readonly menu: OpenMenu;
}

/** Whose turn it is, where the viewer may do nothing: no dead end. */
const NobodysStep = ({ assignment }: { assignment: AssignmentRecord }) => {
  const t = useTexts();
  const agency = useRecord('agencies', assignment.agencyId);
  return (
    <p className={classes.nobody}>
      {t('moves.onlyLook')} {t(`moves.turn.${turnOf[assignment.status]}`, { agency: agency?.name ?? '' })}
    </p>
  );
};

const MenuItems = ({ assignment, desk, menu }: Props & { assignment: AssignmentRecord }) => {
  const t = useTexts();
  const { viewer, openTask } = useBoard();
  const { moves, others } = desk.stepsOf(assignment);
  const shown = menu.onlyTo ? desk.leadingTo(assignment, menu.onlyTo) : moves;
  const assignmentId = assignment.id;
  const mayRaise = viewer.actsFor.includes(assignment.agencyId) && viewer.role !== 'OBSERVER';
  return (
    <>
      <Menu.Label>{t('moves.title')}</Menu.Label>
      {shown.map((allowed) => (
        <Menu.Item
          key={allowed.step}
          rightSection={<span className={classes.target}>{t(`statuses.${allowed.to}`)}</span>}
          onClick={() => desk.choose(assignment, allowed)}
        >
          {t(`moves.steps.${allowed.step}`)}
        </Menu.Item>
      ))}
      {shown.length === 0 && others.length === 0 && <NobodysStep assignment={assignment} />}
      {!menu.onlyTo && (
        <>
          <Menu.Divider />
          {others.map((step) => (
            <Menu.Item key={step} onClick={() => desk.openSheet({ kind: 'step', assignmentId, step })}>
              {t(`moves.others.${step}`)}
            </Menu.Item>
          ))}
          {mayRaise && (
            <Menu.Item
              leftSection={<IconAlertTriangle size={16} />}
              onClick={() => desk.openSheet({ kind: 'raise', assignmentId })}
            >
              {t('moves.raise')}
            </Menu.Item>
          )}
          <Menu.Item onClick={() => openTask(assignment.taskId)}>{t('moves.open')}</Menu.Item>
        </>
      )}
    </>
  );
};

/** One menu for the whole board, opened at the card that asks for it. */
export const MoveMenu = ({ desk, menu }: Props) => {
  const t = useTexts();
  const assignment = useRecord('assignments', menu.assignmentId);
  if (!assignment) return null;
  const { top, left, width, height } = menu.anchor;
  return (
    <Menu opened onClose={desk.closeMenu} position="bottom-end" width={300} trapFocus>
      <Menu.Target>
        <span className={classes.anchor} style={{ top, left, width, height }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={t('moves.title')}>
        <MenuItems assignment={assignment} desk={desk} menu={menu} />
      </Menu.Dropdown>
    </Menu>
  );
};
