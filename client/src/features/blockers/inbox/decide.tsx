import { Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { useLanguage } from '../../../i18n/index.ts';
import { formatInstant } from '../../../lib/instants.ts';
import { type BlockerRecord, useTable, useUnit } from '../../../live/index.ts';
import { EmptyState } from '../../../ui/index.ts';
import { AnswerClock, BlockerAge, SeverityTag } from '../blocker-facts.tsx';
import { useTexts } from '../blockers-texts.ts';
import { KindIcon } from '../kind-icon.tsx';
import { BlockerActions } from '../panel/blocker-actions.tsx';
import { BlockerFactsList } from '../panel/blocker-facts-list.tsx';
import classes from './decide.module.css';
import { toDecide } from './views.ts';

interface Props {
  readonly blockers: readonly BlockerRecord[];
  readonly linkTo: (blockerId: string) => string;
  readonly toAll: () => void;
  readonly onSaid: (words: string) => void;
}

/** One decision at a time, like a card in the hand. */
export const Decide = ({ blockers, linkTo, toAll, onSaid }: Props) => {
  const t = useTexts();
  const waiting = useMemo(() => toDecide(blockers), [blockers]);
  // By id, not by place: the card in the hand stays when another one arrives or goes.
  const [shown, setShown] = useState<string | null>(null);
  const index = Math.max(
    0,
    waiting.findIndex((blocker) => blocker.id === shown),
  );
  const blocker = waiting[index];
  if (!blocker) {
    return (
      <EmptyState title={t('empty.decide')} action={<Button onClick={toAll}>{t('empty.toAll')}</Button>}>
        {t('empty.decideWords')}
      </EmptyState>
    );
  }
  const turn = (by: number) => () => setShown(waiting[index + by]?.id ?? null);
  return (
    <section className={classes.deck}>
      <div className={classes.turn}>
        <Button variant="default" disabled={index === 0} aria-label={t('decide.previous')} onClick={turn(-1)}>
          <IconChevronLeft size={22} aria-hidden />
        </Button>
        <span aria-live="polite">{t('decide.count', { index: index + 1, total: waiting.length })}</span>
        <Button
          variant="default"
          disabled={index === waiting.length - 1}
          aria-label={t('decide.next')}
          onClick={turn(1)}
        >
          <IconChevronRight size={22} aria-hidden />
        </Button>
      </div>
      <article className={classes.card}>
        <p className={classes.kind}>
          <KindIcon kind={blocker.kind} size={20} /> {t(`kind.${blocker.kind}`)}
        </p>
        <h2 className={classes.text}>{blocker.text}</h2>
        <div className={classes.tags}>
          <SeverityTag severity={blocker.severity} />
          <BlockerAge blocker={blocker} />
          <AnswerClock blocker={blocker} />
        </div>
        <BlockerFactsList blocker={blocker} />
        <Advice blocker={blocker} />
        <Link className={classes.whole} to={linkTo(blocker.id)}>
          {t('decide.open')}
        </Link>
        <div className={classes.within}>
          <BlockerActions key={blocker.id} blocker={blocker} onSaid={onSaid} />
        </div>
      </article>
    </section>
  );
};

/** What the steps below have said: the opinion with which it was escalated comes last, so it is shown first. */
const Advice = ({ blocker }: { blocker: BlockerRecord }) => {
  const t = useTexts();
  const language = useLanguage();
  const zone = useUnit()?.zone ?? 'UTC';
  const members = useTable('members');
  const agencies = useTable('agencies');
  const said = blocker.path.filter((move) => move.text && move.kind !== 'RAISED').toReversed();
  return (
    <div className={classes.advice}>
      <h3 className={classes.heading}>{t('panel.advice')}</h3>
      {said.length === 0 && <p className={classes.soft}>{t('panel.noAdvice')}</p>}
      {said.map((move) => (
        <figure key={move.at} className={classes.opinion}>
          <blockquote className={classes.words}>{move.text}</blockquote>
          <figcaption className={classes.soft}>
            {[
              members.get(move.by ?? '')?.fullName ?? t('system'),
              agencies.get(move.agencyId ?? '')?.shortName,
              formatInstant(move.at, new Date(), zone, language),
            ]
              .filter(Boolean)
              .join(' · ')}
          </figcaption>
        </figure>
      ))}
    </div>
  );
};
