import type { Day } from '../../../lib/days.ts';
import { useAddressChoice } from '../../../ui/index.ts';
import { CutOffForm } from './cut-off-form.tsx';
import { DayList } from './day-list.tsx';
import { DayPanel } from './day-panel.tsx';
import classes from './days-view.module.css';

export interface DaysViewProps {
  readonly planId: string;
  readonly today: Day;
  readonly cutOff: string | null;
}

/** Who has reported: the days, and one of them with those who owe it. */
export const DaysView = ({ planId, today, cutOff }: DaysViewProps) => {
  const [asked, setDay] = useAddressChoice('day');
  const day = asked && /^\d{4}-\d\d-\d\d$/.test(asked) && asked <= today ? asked : today;
  return (
    <div className={classes.view}>
      <div className={classes.side}>
        <DayList today={today} chosen={day} onChoose={setDay} />
        <CutOffForm planId={planId} cutOff={cutOff} />
      </div>
      <DayPanel key={day} planId={planId} day={day} today={today} cutOff={cutOff} />
    </div>
  );
};
