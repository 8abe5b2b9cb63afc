import { Button } from '@mantine/core';
import { useLanguage } from '../../../i18n/index.ts';
import { deadlineWords } from '../../../lib/deadline-words.ts';
import { useTable, useUnit } from '../../../live/index.ts';
import { MeaningTag } from '../../../ui/index.ts';
import { FindingReasons } from './finding-reasons.tsx';
import { type Finding, isDoubtful, isUnknown } from './findings.ts';
import classes from './review.module.css';
import { useTexts } from './review-texts.ts';
import { UnknownAgency } from './unknown-agency.tsx';

export type FindingStep = 'accept' | 'edit' | 'split' | 'merge' | 'drop';

interface Props {
  readonly finding: Finding;
  readonly quote: string;
  readonly isShown: boolean;
  readonly onShow: (id: string | null) => void;
  readonly onPick: (id: string) => void;
  readonly onStep: (step: FindingStep, finding: Finding) => void;
  readonly onName: (asWritten: string, body: { agencyId: string } | { groupId: string }) => void;
}

const meaning = { OPEN: 'grey', ACCEPTED: 'green', DROPPED: 'grey' } as const;

const meaningOfChange = { NEW: 'green', CHANGED: 'violet', SAME: 'grey', GONE: 'red' } as const;

const useNames = (finding: Finding) => {
  const agencies = useTable('agencies');
  const groups = useTable('groups');
  return (role: 'LEAD' | 'COOPERATE') =>
    finding.agencies
      .filter((agency) => agency.role === role && !isUnknown(agency))
      .map(({ agencyId, groupId, asWritten }) =>
        groupId ? groups.get(groupId)?.name : (agencies.get(agencyId ?? '')?.shortName ?? asWritten),
      )
      .join(', ');
};

const useDeadline = ({ deadline }: Finding) => {
  const t = useTexts();
  const language = useLanguage();
  const today = useUnit()?.today;
  if (deadline.kind === 'INHERITED') return t('inherited');
  if (deadline.kind === 'NONE' || !deadline.date || !today) return deadline.asWritten ?? t('noDeadline');
  return deadlineWords({ ...deadline, date: deadline.date }, today, language);
};

/** One duty as the reader understood it, with what there is to decide about it. */
export const FindingCard = ({ finding, quote, isShown, onShow, onPick, onStep, onName }: Props) => {
  const t = useTexts();
  const names = useNames(finding);
  const deadline = useDeadline(finding);
  const unknown = finding.agencies.filter(isUnknown);
  const isOpen = finding.state === 'OPEN';
  const button = (step: FindingStep) => (
    <Button size="compact-sm" variant="default" onClick={() => onStep(step, finding)}>
      {t(step)}
    </Button>
  );
  return (
    <article
      id={`finding-${finding.id}`}
      className={classes.card}
      tabIndex={-1}
      data-state={finding.state}
      data-shown={isShown || undefined}
      aria-current={isShown || undefined}
      onMouseEnter={() => onShow(finding.id)}
      onMouseLeave={() => onShow(null)}
      onFocus={() => onPick(finding.id)}
    >
      <blockquote className={classes.quote}>{quote}</blockquote>
      <div className={classes.row}>
        {finding.section && <span className={classes.soft}>{finding.section}</span>}
        <MeaningTag meaning={meaning[finding.state]}>{t(`state.${finding.state}`)}</MeaningTag>
        {finding.change !== 'NEW' && (
          <MeaningTag meaning={meaningOfChange[finding.change]}>{t(`change.${finding.change}`)}</MeaningTag>
        )}
        {isOpen && isDoubtful(finding) && <MeaningTag meaning="amber">{t('doubtful')}</MeaningTag>}
      </div>
      <p className={classes.words}>{finding.text}</p>
      <dl className={classes.facts}>
        <dt>{t('lead')}</dt>
        <dd>{names('LEAD') || t('nobody')}</dd>
        {names('COOPERATE') && (
          <>
            <dt>{t('cooperate')}</dt>
            <dd>{names('COOPERATE')}</dd>
          </>
        )}
        <dt>{t('deadline')}</dt>
        <dd>{deadline}</dd>
      </dl>
      {isOpen && <FindingReasons reasons={finding.reasons} />}
      {isOpen &&
        unknown.map((agency) => (
          <UnknownAgency
            key={agency.asWritten}
            name={agency.asWritten}
            onName={(body) => onName(agency.asWritten, body)}
          />
        ))}
      {isOpen &&
        finding.warnings.map((warning) => (
          <p key={warning.message} className={classes.warning}>
            {warning.message}
          </p>
        ))}
      {isOpen && (
        <div className={classes.row}>
          <Button size="compact-sm" onClick={() => onStep('accept', finding)}>
            {t('accept')}
          </Button>
          {(['edit', 'split', 'merge', 'drop'] as const).map((step) => (
            <span key={step}>{button(step)}</span>
          ))}
        </div>
      )}
      {finding.state === 'DROPPED' && (
        <Button size="compact-sm" variant="subtle" onClick={() => onStep('accept', finding)}>
          {t('takeUp')}
        </Button>
      )}
    </article>
  );
};
