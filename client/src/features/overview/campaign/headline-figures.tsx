import type { ReactNode } from 'react';
import { useTexts } from '../overview-texts.ts';
import classes from './headline.module.css';
import type { Campaign } from './use-campaign.ts';
import { useNumberWords } from './use-number-words.ts';
import { useVerdict } from './use-verdict.ts';
import { VerdictWords } from './verdict-words.tsx';

interface FactProps {
  readonly value: string;
  readonly words: string;
  readonly note?: string;
  readonly onOpen?: () => void;
}

const Fact = ({ value, words, note, onOpen }: FactProps) => {
  const t = useTexts();
  const content: ReactNode = (
    <>
      <span className={classes.value}>{value}</span>
      <span className={classes.words}>{words}</span>
      {note && <span className={classes.note}>{note}</span>}
    </>
  );
  if (!onOpen) return <li className={classes.fact}>{content}</li>;
  return (
    <li>
      <button
        type="button"
        className={classes.fact}
        title={t('campaign.opens', { figure: words })}
        onClick={onOpen}
      >
        {content}
      </button>
    </li>
  );
};

const DaysLeft = ({ campaign: { headline, indicator, today } }: { campaign: Campaign }) => {
  const t = useTexts();
  const say = useNumberWords();
  const { daysLeft } = headline;
  const day = say.day(indicator.dueOn, today);
  if (daysLeft === 0) {
    return <Fact value={t('campaign.lastDay')} words={t('campaign.lastDayNote', { day })} />;
  }
  const count = Math.abs(daysLeft);
  const words =
    daysLeft > 0 ? t('campaign.daysLeft', { day, count }) : t('campaign.daysOver', { day, count });
  return <Fact value={say.number(count)} words={words} />;
};

/** The campaign in one look: how much, what remains, today beside what is needed, the days left; each opens its parts. */
export const HeadlineFigures = ({ campaign, onOpen }: { campaign: Campaign; onOpen: () => void }) => {
  const t = useTexts();
  const say = useNumberWords();
  const verdict = useVerdict(campaign);
  const { headline, indicator, outlook } = campaign;
  const { share, done, target, remaining, needed } = headline;
  const { unit } = indicator;
  const isClosed = campaign.plan.state === 'CLOSED';
  const pace = outlook?.forecast.pace ?? null;
  return (
    <>
      <h2 className={classes.name}>{indicator.name}</h2>
      <button type="button" className={classes.whole} onClick={onOpen}>
        <span className={classes.share}>{share === null ? say.number(done) : say.share(share)}</span>
        <span className={classes.words}>
          {target === null
            ? t('campaign.noTarget', { unit })
            : t('campaign.ofTarget', { done: say.number(done), target: say.number(target), unit })}
        </span>
      </button>
      {share !== null && (
        <div className={classes.bar} aria-hidden>
          <span style={{ width: `${Math.min(100, share * 100)}%` }} />
        </div>
      )}
      <ul className={classes.facts}>
        {remaining !== null && (
          <Fact
            value={say.number(remaining)}
            words={remaining > 0 ? t('campaign.remaining') : t('campaign.reached')}
            onOpen={onOpen}
          />
        )}
        <Fact
          value={say.number(headline.today)}
          words={t('campaign.today')}
          note={t('campaign.yesterday', { count: say.number(headline.yesterday) })}
          onOpen={onOpen}
        />
        {needed !== null && remaining !== 0 && !isClosed && (
          <Fact
            value={say.needed(needed)}
            words={t('campaign.needed')}
            note={pace === null ? undefined : t('campaign.paceNow', { pace: say.pace(pace) })}
            onOpen={onOpen}
          />
        )}
        {!isClosed && <DaysLeft campaign={campaign} />}
      </ul>
      <VerdictWords verdict={verdict} />
      {verdict.more && <p className={classes.more}>{verdict.more}</p>}
    </>
  );
};
