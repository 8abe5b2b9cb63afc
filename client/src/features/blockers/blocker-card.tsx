import { IconCloudUp } from '@tabler/icons-react';
import { memo } from 'react';
import { Link } from 'react-router';
import { useGlow, usePending, useRecord } from '../../live/index.ts';
import { MeaningTag } from '../../ui/index.ts';
import classes from './blocker-card.module.css';
import { AnswerClock, BlockerAge, StateTag } from './blocker-facts.tsx';
import { useTexts } from './blockers-texts.ts';
import { KindIcon } from './kind-icon.tsx';

interface Props {
  readonly blockerId: string;
  readonly to: string;
  readonly isChosen?: boolean;
}

/** What stops the work, in a line; whose, how bad, how long, and how long there is left to answer. */
export const BlockerCard = memo(({ blockerId, to, isChosen = false }: Props) => {
  const t = useTexts();
  const blocker = useRecord('blockers', blockerId);
  const agency = useRecord('agencies', blocker?.agencyId);
  const pending = usePending(blockerId);
  const glow = useGlow(blockerId);
  const actor = useRecord('members', glow?.actor);
  if (!blocker) return null;
  return (
    <Link
      to={to}
      className={classes.card}
      data-severity={blocker.closedAt ? 'closed' : blocker.severity}
      data-glow={glow ? true : undefined}
      aria-current={isChosen ? 'true' : undefined}
    >
      <span className={classes.text}>
        <KindIcon kind={blocker.kind} size={18} /> {blocker.text}
      </span>
      <span className={classes.facts}>
        <strong>{agency?.shortName}</strong>
        {!blocker.closedAt && (
          <span data-severity={blocker.severity}>{t(`severity.${blocker.severity}`)}</span>
        )}
        <BlockerAge blocker={blocker} />
      </span>
      <span className={classes.facts}>
        <StateTag state={blocker.state} />
        <AnswerClock blocker={blocker} />
        {pending === 'unsent' && (
          <MeaningTag meaning="amber" icon={<IconCloudUp size={14} />}>
            {t('unsent')}
          </MeaningTag>
        )}
      </span>
      {glow && <span className={classes.glow}>{t('glow', { who: actor?.fullName ?? t('system') })}</span>}
    </Link>
  );
});
BlockerCard.displayName = 'BlockerCard';
