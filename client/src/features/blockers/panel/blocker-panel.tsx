import { IconArrowLeft, IconX } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useGlow, useRecord } from '../../../live/index.ts';
import { EmptyState } from '../../../ui/index.ts';
import { AnswerClock, BlockerAge, SeverityTag, StateTag } from '../blocker-facts.tsx';
import { useTexts } from '../blockers-texts.ts';
import { KindIcon } from '../kind-icon.tsx';
import { stepName } from '../route.ts';
import { BlockerActions } from './blocker-actions.tsx';
import { BlockerFactsList } from './blocker-facts-list.tsx';
import classes from './blocker-panel.module.css';
import { BlockerPath } from './blocker-path.tsx';
import { DirectiveOf } from './directive-of.tsx';

interface Props {
  readonly blockerId: string;
  readonly onClose: () => void;
  readonly onSaid: (words: string) => void;
}

/** One blocker whole: what stops, what may be done about it, and all of its way. */
export const BlockerPanel = ({ blockerId, onClose, onSaid }: Props) => {
  const t = useTexts();
  const blocker = useRecord('blockers', blockerId);
  const into = useRecord('blockers', blocker?.mergedIntoId);
  const glow = useGlow(blockerId);
  const actor = useRecord('members', glow?.actor);
  const close = (
    <button type="button" className={classes.close} onClick={onClose}>
      <IconArrowLeft size={20} aria-hidden className={classes.onPhone} />
      <span className={classes.onPhone}>{t('panel.back')}</span>
      <IconX size={20} aria-label={t('panel.close')} className={classes.onDesk} />
    </button>
  );
  if (!blocker) {
    return (
      <section className={classes.panel}>
        {close}
        <EmptyState title={t('panel.notFound')} />
      </section>
    );
  }
  const isAtStep = blocker.closedAt === null && blocker.state !== 'GUIDED' && blocker.state !== 'DIRECTED';
  return (
    <section className={classes.panel} aria-label={blocker.text} data-glow={glow ? true : undefined}>
      {close}
      <p className={classes.kind}>
        <KindIcon kind={blocker.kind} size={18} /> {t(`kind.${blocker.kind}`)}
      </p>
      <h2 className={classes.title}>{blocker.text}</h2>
      <div className={classes.tags}>
        <StateTag state={blocker.state} />
        {blocker.closedAt === null && <SeverityTag severity={blocker.severity} />}
        <BlockerAge blocker={blocker} />
        <AnswerClock blocker={blocker} />
      </div>
      {glow && <p className={classes.glow}>{t('glow', { who: actor?.fullName ?? t('system') })}</p>}
      {isAtStep && <p className={classes.at}>{t('panel.at', { name: stepName(blocker) })}</p>}
      {into && (
        <p>
          {t('panel.mergedInto')}: <Link to={`?plan=${into.planId}&blocker=${into.id}`}>{into.text}</Link>
        </p>
      )}
      <BlockerActions blocker={blocker} onSaid={onSaid} />
      <BlockerFactsList blocker={blocker} />
      <DirectiveOf directiveId={blocker.directiveId} />
      <h3 className={classes.heading}>{t('panel.path')}</h3>
      <BlockerPath blocker={blocker} />
    </section>
  );
};
