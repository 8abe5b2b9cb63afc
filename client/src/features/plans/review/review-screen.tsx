import { Anchor, Button, Switch, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { PlanRecord } from '../../../live/index.ts';
import {
  EmptyState,
  errorOf,
  LoadError,
  PersonalDataQuestion,
  Problem,
  Said,
  Skeletons,
  useTitle,
} from '../../../ui/index.ts';
import { IssueDialog } from '../issue-dialog.tsx';
import { selectedRange } from '../marked-text.ts';
import { FindingCard, type FindingStep } from './finding-card.tsx';
import { FindingForm } from './finding-form.tsx';
import { doubtfulFirst, type Finding, nextOpen, progressOf, type Review } from './findings.ts';
import classes from './review.module.css';
import { ReviewText } from './review-text.tsx';
import { useTexts } from './review-texts.ts';
import { SplitDialog } from './split-dialog.tsx';
import { useKeys } from './use-keys.ts';
import { type Reviewing, useReview } from './use-review.ts';

type Open = 'none' | 'edit' | 'split' | 'issue';

interface Props {
  readonly plan: PlanRecord;
  readonly review: Review;
  readonly reviewing: Reviewing;
}

/** The document at the left, what was found in it at the right: one is checked after the other. */
const Reviewed = ({ plan, review, reviewing }: Props) => {
  const t = useTexts();
  const navigate = useNavigate();
  const place = useRef<HTMLPreElement>(null);
  const { text } = review.document;
  const [isDoubtfulFirst, setDoubtfulFirst] = useState(false);
  const findings = isDoubtfulFirst ? doubtfulFirst(reviewing.findings) : reviewing.findings;
  const [pickedId, pick] = useState<string | null>(null);
  const [hoveredId, hover] = useState<string | null>(null);
  const [open, setOpen] = useState<Open>('none');
  const [said, say] = useState<string | null>(null);
  const picked = findings.find(({ id }) => id === pickedId) ?? nextOpen(findings, null) ?? findings[0];
  const shownId = hoveredId ?? picked?.id ?? null;
  const isAmending = plan.state !== 'DRAFT';
  const [reason, setReason] = useState('');
  const why = isAmending ? reason : null;
  const { done, total } = progressOf(findings);
  useTitle(plan.shortName);

  useEffect(() => {
    place.current?.querySelector(`[data-finding="${shownId}"]`)?.scrollIntoView?.({ block: 'nearest' });
  }, [shownId]);

  const goTo = (finding: Finding | null | undefined) => {
    if (!finding) return;
    pick(finding.id);
    document.getElementById(`finding-${finding.id}`)?.focus();
  };
  const move = (by: number) => goTo(findings[findings.findIndex(({ id }) => id === picked?.id) + by]);
  const merge = async (finding: Finding) => {
    const at = reviewing.findings.findIndex(({ id }) => id === finding.id);
    const other = reviewing.findings.slice(at + 1).find(({ state }) => state === 'OPEN');
    if (!other) return say(t('noNext'));
    await reviewing.merge(finding, other);
    goTo(finding);
  };
  const step = async (what: FindingStep, finding: Finding) => {
    pick(finding.id);
    reviewing.clear();
    if (finding.state === 'ACCEPTED' || (what !== 'accept' && finding.state !== 'OPEN')) return;
    if (what === 'edit' || what === 'split') return setOpen(what);
    if (what === 'merge') return merge(finding);
    const changed = await (what === 'accept' ? reviewing.accept(finding, why) : reviewing.drop(finding));
    if (changed) goTo(nextOpen(findings, finding.id));
  };
  const add = async () => {
    const range = place.current && selectedRange(place.current);
    if (!range) return say(t('nothingSelected'));
    const [added] = (await reviewing.add(range.start, range.end)) ?? [];
    if (!added) return;
    pick(added.id);
    setOpen('edit');
  };
  const split = async (finding: Finding, at: number) => {
    if (await reviewing.split(finding, at)) setOpen('none');
  };
  const on = (what: FindingStep) => () => void (picked && step(what, picked));
  useKeys(
    {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Enter: on('accept'),
      e: on('edit'),
      s: on('split'),
      m: on('merge'),
      x: on('drop'),
      n: () => void add(),
    },
    open === 'none' && !reviewing.isBusy,
  );
  return (
    <main className={classes.page}>
      <div className={classes.head}>
        <h1 className={classes.title}>
          {t('title')}: {plan.shortName}
        </h1>
        <strong role="status">{t('progress', { done, total })}</strong>
        <progress className={classes.bar} value={done} max={Math.max(1, total)} aria-hidden />
        <Switch
          label={t('doubtfulFirst')}
          checked={isDoubtfulFirst}
          onChange={(event) => setDoubtfulFirst(event.currentTarget.checked)}
        />
        <Button component={Link} to={`/plans/${plan.id}`} variant="default">
          {isAmending ? t('toPlan') : t('toDraft')}
        </Button>
        {!isAmending && <Button onClick={() => setOpen('issue')}>{t('issue')}</Button>}
      </div>
      {isAmending && (
        <TextInput
          label={t('reasonForAll')}
          required
          maxLength={500}
          value={reason}
          error={errorOf(reviewing.refusal, 'reason')}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      <p className={classes.soft}>
        {done < total
          ? t(isAmending ? 'amendmentsLeft' : 'openLeft', { count: total - done })
          : t(isAmending ? 'allAmended' : 'allDone')}
      </p>
      {review.warnings.length > 0 && (
        <section className={classes.warnings} aria-label={t('warnings')}>
          {review.warnings.map((warning) => (
            <p key={warning.message}>{warning.message}</p>
          ))}
        </section>
      )}
      <div className={classes.sides}>
        <section className={classes.side} data-side="document" aria-label={t('document')}>
          <div className={classes.row}>
            <Button
              size="compact-sm"
              variant="light"
              // The selection would be gone once the button has the focus.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => void add()}
            >
              {t('add')}
            </Button>
            {review.document.url && <Anchor href={review.document.url}>{t('file')}</Anchor>}
          </div>
          <ReviewText
            text={text}
            findings={reviewing.findings}
            targets={review.targets}
            shownId={shownId}
            onShow={hover}
            onPick={(id) => goTo(findings.find((finding) => finding.id === id))}
            textRef={place}
          />
        </section>
        <section className={classes.side} aria-label={t('draft')}>
          <p className={`${classes.soft} ${classes.keys}`}>{t('keys')}</p>
          <div className={classes.problem}>
            {open === 'none' && reviewing.refusal?.code === 'PERSONAL_DATA_SUSPECTED' && picked ? (
              <PersonalDataQuestion
                message={reviewing.refusal.message}
                onConfirm={() => void reviewing.accept(picked, why, true)}
              />
            ) : (
              open === 'none' && <Problem refusal={reviewing.refusal} fields={isAmending ? ['reason'] : []} />
            )}
          </div>
          {findings.length === 0 && <p>{t('nothing')}</p>}
          {findings.map((finding) => (
            <FindingCard
              key={finding.id}
              finding={finding}
              quote={text.slice(finding.quoteStart, finding.quoteEnd)}
              isShown={finding.id === shownId}
              onShow={hover}
              onPick={pick}
              onStep={(what, one) => void step(what, one)}
              onName={(asWritten, body) => void reviewing.name(asWritten, body)}
            />
          ))}
        </section>
      </div>
      {open === 'edit' && picked && (
        <FindingForm key={picked.id} finding={picked} reviewing={reviewing} onClose={() => setOpen('none')} />
      )}
      {open === 'split' && picked && (
        <SplitDialog
          finding={picked}
          text={text}
          onSplit={(at) => void split(picked, at)}
          onClose={() => setOpen('none')}
        />
      )}
      {open === 'issue' && (
        <IssueDialog
          plan={plan}
          onClose={() => setOpen('none')}
          onIssued={() => navigate(`/board?plan=${plan.id}`)}
        />
      )}
      <Said words={said} onGone={() => say(null)} />
    </main>
  );
};

export const ReviewScreen = ({ plan }: { plan: PlanRecord }) => {
  const t = useTexts();
  const reviewing = useReview(plan.id);
  const { review } = reviewing;
  if (reviewing.hasFailed)
    return <LoadError message={reviewing.failure?.message ?? null} onRetry={reviewing.reload} />;
  if (review === undefined) return <Skeletons />;
  if (review === null) {
    const toDraft = (
      <Button component={Link} to={`/plans/${plan.id}`}>
        {t('toDraft')}
      </Button>
    );
    return <EmptyState title={t('none')} action={toDraft} />;
  }
  return <Reviewed plan={plan} review={review} reviewing={reviewing} />;
};
