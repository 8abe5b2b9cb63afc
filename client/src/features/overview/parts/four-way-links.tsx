import { Link } from 'react-router';
import { boardLink } from '../../../lib/board-address.ts';
import type { FourWay } from '../../../lib/timeliness.ts';
import classes from '../overview.module.css';
import { useTexts } from '../overview-texts.ts';

const inOrder = ['openOverdue', 'openWithin', 'doneOnTime', 'doneLate'] as const;

/** An agency's four counts in words, each leading to the board of just that. */
export const FourWayLinks = (props: { planId: string; agencyId: string; count: FourWay }) => {
  const { planId, agencyId, count } = props;
  const t = useTexts();
  return (
    <span className={classes.words}>
      {inOrder.map((part) =>
        count[part] > 0 ? (
          <Link key={part} data-part={part} to={boardLink(planId, { agencyId, part })}>
            {t(`agencies.parts.${part}`, { count: count[part] })}
          </Link>
        ) : null,
      )}
    </span>
  );
};
