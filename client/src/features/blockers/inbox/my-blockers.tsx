import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { Link } from 'react-router';
import type { BlockerRecord } from '../../../live/index.ts';
import { EmptyState } from '../../../ui/index.ts';
import type { Acting } from '../../identity/index.ts';
import { BlockerCard } from '../blocker-card.tsx';
import { useTexts } from '../blockers-texts.ts';
import classes from './inbox.module.css';
import { groupMine, mineGroups } from './views.ts';

interface Props {
  readonly acting: Acting;
  readonly blockers: readonly BlockerRecord[];
  readonly chosen: string | null;
  readonly linkTo: (blockerId: string) => string;
}

/** An agency's own blockers: what it has to answer or carry out stands first. */
export const MyBlockers = ({ acting, blockers, chosen, linkTo }: Props) => {
  const t = useTexts();
  const groups = useMemo(() => groupMine(blockers, acting), [blockers, acting]);
  if (mineGroups.every((name) => groups[name].length === 0)) {
    return (
      <EmptyState
        title={t('empty.title')}
        action={
          <Button component={Link} to="/work">
            {t('empty.toWork')}
          </Button>
        }
      >
        {t('empty.agency')}
      </EmptyState>
    );
  }
  return (
    <div className={classes.mine}>
      {mineGroups
        .filter((name) => groups[name].length > 0)
        .map((name) => (
          <section key={name} className={classes.group}>
            <h2 className={classes.heading}>
              {t(`mine.${name}`)} <span className={classes.count}>{groups[name].length}</span>
            </h2>
            <ul className={classes.list}>
              {groups[name].map((id) => (
                <li key={id}>
                  <BlockerCard blockerId={id} to={linkTo(id)} isChosen={id === chosen} />
                </li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
};
