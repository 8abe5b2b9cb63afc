import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useLanguage } from '../../../i18n/index.ts';
import { addDays, formatDayLong } from '../../../lib/days.ts';
import { errorOf, Problem, Said, useAddressChoice } from '../../../ui/index.ts';
import { cellKey } from '../cells/drafts.ts';
import { countsOn } from '../cells/reckon.ts';
import { useTexts } from '../indicators-texts.ts';
import { ImplausibleSheet } from '../report/implausible-sheet.tsx';
import { KeptReports } from '../report/kept-reports.tsx';
import { ReasonField } from '../report/reason-field.tsx';
import { useDrafts } from '../report/use-drafts.ts';
import { useFigureGrid } from '../report/use-figure-grid.ts';
import { WhoMay } from '../report/who-may.tsx';
import { isOwed } from './day-state.ts';
import { DayStrip } from './day-strip.tsx';
import classes from './enter-view.module.css';
import { FigureField } from './figure-field.tsx';
import { useDayStates } from './use-day-states.ts';
import { useEnterForm } from './use-enter-form.ts';
import { useLines } from './use-lines.ts';

interface Props {
  readonly planId: string;
  readonly localityId: string;
  readonly memberId: string;
  readonly today: string;
  /** Whether the viewer's agency answers for it, while the server has not said. */
  readonly isOwn: boolean;
  /** The desk writes on locked days too, with a reason. */
  readonly isDesk: boolean;
}

const shownDays = 7;

/** A commune's day, phone first: a number for each indicator, and one press. */
export const EnterView = ({ planId, localityId, memberId, today, isOwn, isDesk }: Props) => {
  const t = useTexts();
  const language = useLanguage();
  const list = useRef<HTMLUListElement>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [asked, setDay] = useAddressChoice('day');
  const lines = useLines(localityId);
  const days = useDayStates(lines, today, shownDays);
  const day = days.some((state) => state.day === asked) && asked ? asked : today;
  const state = days.find((one) => one.day === day);
  const grid = useFigureGrid({ planId, localityId, from: addDays(today, 1 - shownDays), to: today });
  const { drafts, change } = useDrafts(memberId, planId, localityId);
  const locked = new Set(days.filter(({ isLocked }) => isLocked).map((one) => one.day));
  const form = useEnterForm({ planId, localityId, day, grid, drafts, locked, change });
  const { typed, sending } = form;
  const { report } = sending;
  const mayReport = grid.mayReport ?? isOwn;
  const isReadOnly = !mayReport || (locked.has(day) && !isDesk);
  const ofDay = lines.filter(({ indicator }) => countsOn(indicator, day));
  const counting = ofDay.filter(({ isSum }) => !isSum);
  const summed = ofDay.filter(({ isSum }) => isSum);
  const empty = counting.filter((line) => form.fieldOf(line).text === '');
  const goTo = (indicatorId: string, ofDay: string): void => {
    report.clear();
    if (ofDay !== day) setDay(ofDay);
    list.current?.querySelector<HTMLInputElement>(`[data-indicator="${indicatorId}"] input`)?.focus();
  };
  const send = async (isConfirmed = false): Promise<void> => {
    const outcome = await sending.send(isConfirmed);
    if (outcome) setSaid(t(outcome === 'done' ? 'enter.sent' : 'enter.kept'));
  };
  return (
    <div className={classes.view}>
      <DayStrip days={days} today={today} chosen={day} onChoose={(next) => setDay(next)} />
      <p className={classes.day}>
        <strong>{formatDayLong(day, language)}</strong>
        {state && isOwed(state) && state.remindedAt && (
          <span className={classes.reminded}>{t('enter.reminded')}</span>
        )}
      </p>
      <KeptReports localityId={localityId} onTakeBack={change} />
      {locked.has(day) && <p className={classes.note}>{t(isDesk ? 'enter.lockedDesk' : 'enter.locked')}</p>}
      {!mayReport && <WhoMay />}
      {summed.length > 0 && (
        <p className={classes.note}>
          {t('enter.summed', { names: summed.map(({ indicator }) => indicator.name).join(', ') })}
        </p>
      )}
      <ul ref={list} className={classes.fields}>
        {counting.map((line) => {
          const { indicator, progress } = line;
          const field = form.fieldOf(line);
          return (
            <FigureField
              key={`${indicator.id} ${day}`}
              indicator={indicator}
              progress={progress}
              day={day}
              {...field}
              fault={report.faults.get(cellKey({ indicatorId: indicator.id, day })) ?? null}
              isReadOnly={isReadOnly}
              onType={(text, entry) => form.type(indicator.id, text, entry)}
            />
          );
        })}
      </ul>
      {!isReadOnly && (
        <div className={classes.send}>
          {sending.needsReason && (
            <ReasonField
              label={t('reason.label')}
              value={sending.reason}
              error={sending.isReasonMissing ? t('reason.missing') : errorOf(report.refusal, 'reason')}
              onChange={sending.setReason}
            />
          )}
          <Problem refusal={report.refusal} fields={sending.needsReason ? ['reason'] : []} />
          <div className={classes.buttons}>
            {empty.length > 0 && (
              <Button
                variant="default"
                onClick={() => {
                  for (const { indicator } of empty) form.type(indicator.id, '0', 'DAILY');
                }}
              >
                {t('enter.zeros', { count: empty.length })}
              </Button>
            )}
            <Button
              className={classes.go}
              disabled={typed.length === 0}
              loading={report.isSending}
              onClick={() => void send()}
            >
              {typed.length === 0 ? t('enter.nothing') : t('enter.send', { count: typed.length })}
            </Button>
          </div>
        </div>
      )}
      {report.question && (
        <ImplausibleSheet
          localityId={localityId}
          cells={report.question}
          drafts={drafts}
          isSending={report.isSending}
          onConfirm={() => void send(true)}
          onBack={(cell) => goTo(cell.indicatorId, cell.day)}
        />
      )}
      <Said words={said} onGone={() => setSaid(null)} />
    </div>
  );
};
