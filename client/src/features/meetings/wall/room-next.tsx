import { type MeetingRecord, useTable } from '../../../live/index.ts';
import { useTexts } from '../meetings-texts.ts';
import { toBeCalled } from '../order.ts';
import { riskMeaning, useRiskWords } from '../use-risk-words.ts';
import classes from './wall.module.css';

const shownFirst = 6;

/** Who comes next, so that they may get ready. */
export const RoomNext = ({ meeting }: { meeting: MeetingRecord }) => {
  const t = useTexts();
  const say = useRiskWords();
  const agencies = useTable('agencies');
  return (
    <aside className={classes.next}>
      <h3>{t('wall.next')}</h3>
      <ol>
        {toBeCalled(meeting)
          .slice(0, shownFirst)
          .map(({ agencyId, risk }) => (
            <li key={agencyId} data-meaning={riskMeaning(risk)}>
              <strong>{agencies.get(agencyId)?.shortName}</strong>
              <span>{say(risk)}</span>
            </li>
          ))}
      </ol>
    </aside>
  );
};
