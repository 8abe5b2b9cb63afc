import { Button } from '@mantine/core';
import { IconCalendarX, IconChevronRight, IconPencil, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useGlow, useRecord, useSelect } from '../../../live/index.ts';
import classes from '../admin.module.css';
import { useTexts } from '../admin-texts.ts';
import { EndedTag } from '../entry/ended-tag.tsx';
import { RowMenu } from '../entry/row-menu.tsx';
import type { Branch } from './locality-tree.ts';

interface Props {
  readonly branch: Branch;
  readonly depth: number;
  /** While searching, the way to what was found is open. */
  readonly isSearching: boolean;
  readonly onOpen: (what: string, id: string) => void;
}

/** One locality and, folded or open, what lies inside it. */
export const LocalityBranch = ({ branch, depth, isSearching, onOpen }: Props) => {
  const t = useTexts();
  const { locality, children } = branch;
  const [isUnfolded, setUnfolded] = useState(depth === 0);
  const isOpen = isUnfolded || isSearching;
  const glow = useGlow(locality.id);
  const actor = useRecord('members', glow?.actor);
  const agencies = useSelect(
    (tables) =>
      [...tables.agencies.values()].filter((one) => one.localityId === locality.id && !one.endedOn).length,
  );
  const { id, name } = locality;
  return (
    <li>
      <div
        className={classes.branch}
        data-glow={glow ? true : undefined}
        data-off={locality.endedOn !== null || undefined}
      >
        {children.length > 0 ? (
          <button
            type="button"
            className={classes.fold}
            aria-expanded={isOpen}
            aria-label={t(isOpen ? 'localities.fold' : 'localities.open', { name })}
            onClick={() => setUnfolded(!isOpen)}
          >
            <IconChevronRight size={18} aria-hidden />
          </button>
        ) : (
          <span className={classes.foldSpace} />
        )}
        <span className={classes.branchWords}>
          <button type="button" className={classes.rowName} onClick={() => onOpen('edit', id)}>
            {name}
          </button>
          <span className={classes.soft}>
            {[
              t(`localities.kind.${locality.kind}`),
              children.length > 0 && t('localities.inside', { count: children.length }),
              agencies > 0 && t('localities.agencies', { count: agencies }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
          <EndedTag endedOn={locality.endedOn} />
          {glow && (
            <span className={classes.glowWords}>
              {t('changedBy', { who: actor?.fullName ?? t('system') })}
            </span>
          )}
        </span>
        <Button
          variant="subtle"
          size="sm"
          className={classes.deskOnly}
          leftSection={<IconPlus size={16} />}
          onClick={() => onOpen('new', id)}
        >
          {t('localities.addInside')}
        </Button>
        <RowMenu
          name={name}
          actions={[
            { label: t('edit'), icon: <IconPencil size={18} />, onGo: () => onOpen('edit', id) },
            {
              label: t('localities.addInside'),
              icon: <IconPlus size={18} />,
              onGo: () => onOpen('new', id),
            },
            {
              label: t('localities.end'),
              icon: <IconCalendarX size={18} />,
              isGrave: true,
              onGo: () => onOpen('end', id),
            },
          ]}
        />
      </div>
      {isOpen && children.length > 0 && (
        <ul className={classes.tree}>
          {children.map((child) => (
            <LocalityBranch
              key={child.locality.id}
              branch={child}
              depth={depth + 1}
              isSearching={isSearching}
              onOpen={onOpen}
            />
          ))}
        </ul>
      )}
    </li>
  );
};
