import { formatClock } from '../../../lib/instants.ts';
import { useGlow, useRecord } from '../../../live/index.ts';
import { useBoard } from '../board-context.ts';
import { useTexts } from '../board-texts.ts';
import classes from './card.module.css';

/** Three seconds of light on what another person has changed, with who and when. */
export const CardGlow = ({ id }: { id: string }) => {
  const t = useTexts();
  const { zone } = useBoard();
  const glow = useGlow(id);
  const actor = useRecord('members', glow?.actor);
  if (!glow) return null;
  const who = actor?.fullName ?? t('card.system');
  return (
    <div className={classes.glow} data-glow>
      <span className={classes.glowWords}>{t('card.changed', { who, at: formatClock(glow.at, zone) })}</span>
    </div>
  );
};
