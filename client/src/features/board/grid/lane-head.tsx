import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import type { Grouping } from '../../../lib/board-address.ts';
import type { FourWay } from '../../../lib/timeliness.ts';
import { useRecord, useSelect } from '../../../live/index.ts';
import { laneCounts, noCount } from '../arrange/lane-counts.ts';
import { useBoard } from '../board-context.ts';
import { useTexts } from '../board-texts.ts';
import classes from './grid.module.css';

const parts = ['doneOnTime', 'doneLate', 'openWithin', 'openOverdue'] as const;
const sameCount = (a: FourWay, b: FourWay): boolean =>
  a.total === b.total && parts.every((part) => a[part] === b[part]);

/** Over all lead assignments of the lane, whatever the filter: an agency's count is one number, wherever it stands. */
const useLaneCount = (laneId: string, grouping: Grouping): FourWay => {
  const { today } = useBoard();
  return useSelect((tables) => laneCounts(tables, grouping, today).get(laneId) ?? noCount, sameCount);
};

const useLaneName = (laneId: string, grouping: Grouping): string => {
  const t = useTexts();
  const agency = useRecord('agencies', grouping === 'agency' ? laneId : null);
  const locality = useRecord('localities', grouping === 'locality' ? laneId : null);
  return agency?.shortName ?? locality?.name ?? t('filter.noLocality');
};

interface Props {
  readonly laneId: string;
  readonly grouping: Grouping;
  readonly isFolded: boolean;
  readonly onFold: (laneId: string) => void;
}

/** A lane's name and its four-way count, as a bar and in words. */
export const LaneHead = ({ laneId, grouping, isFolded, onFold }: Props) => {
  const t = useTexts();
  const count = useLaneCount(laneId, grouping);
  const name = useLaneName(laneId, grouping);
  const said = parts.filter((part) => count[part] > 0);
  const Chevron = isFolded ? IconChevronRight : IconChevronDown;
  return (
    <div className={classes.laneHead} data-folded={isFolded || undefined}>
      <button
        type="button"
        className={classes.laneName}
        aria-expanded={!isFolded}
        aria-label={t(isFolded ? 'lane.unfold' : 'lane.fold', { name })}
        onClick={() => onFold(laneId)}
      >
        <Chevron size={16} aria-hidden className={classes.chevron} />
        <span>{name}</span>
      </button>
      {count.total > 0 && (
        <div className={classes.count}>
          <div className={classes.bar} aria-hidden>
            {said.map((part) => (
              <span key={part} data-part={part} style={{ flexGrow: count[part] }} />
            ))}
          </div>
          <p className={classes.countWords}>
            {t('lane.count', { total: count.total })}
            {said.map((part) => (
              <span key={part} data-part={part}>
                {t(`lane.${part}`, { count: count[part] })}
              </span>
            ))}
          </p>
        </div>
      )}
    </div>
  );
};
