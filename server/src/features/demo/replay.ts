import { dayIn } from '../../platform/clock/index.ts';
import { unit } from './data/unit.ts';
import { historyOn } from './history.ts';
import * as blocker from './play-blocker.ts';
import * as figures from './play-figures.ts';
import * as meeting from './play-meeting.ts';
import * as plan from './play-plan.ts';
import * as share from './play-share.ts';
import type { Line } from './script.ts';
import type { Stage } from './stage.ts';

function play(stage: Stage, at: Date, { who, act }: Line): Promise<void> {
  switch (act.does) {
    case 'draft':
      return plan.draft(stage, who, at, act);
    case 'issue':
      return plan.issue(stage, who, act);
    case 'amend':
      return plan.amend(stage, who, act);
    case 'close':
      return plan.close(stage, who, act);
    case 'step':
      return share.takeStep(stage, who, act);
    case 'appoint':
      return share.appoint(stage, who, act);
    case 'underWay':
      return share.reportUnderWay(stage, who, act);
    case 'done':
      return share.reportDone(stage, who, act);
    case 'checkIn':
      return share.checkIn(stage, who, dayIn(unit.zone, at), act);
    case 'reassign':
      return share.reassign(stage, who, act);
    case 'urge':
      return share.urge(stage, who, act);
    case 'count':
      return figures.count(stage, who, act);
    case 'figures':
      return figures.report(stage, who, act);
    case 'keepDay':
      return figures.keepDay(stage, who, act);
    case 'comment':
      return share.say(stage, who, act);
    case 'raise':
      return blocker.raise(stage, who, act);
    case 'blockerStep':
      return blocker.takeStep(stage, who, act);
    case 'merge':
      return blocker.merge(stage, who, act);
    case 'direct':
      return blocker.direct(stage, who, act);
    case 'openMeeting':
      return meeting.open(stage, who, dayIn(unit.zone, at), act);
    case 'callAgency':
      return meeting.call(stage, who, act);
    case 'noteInMeeting':
      return meeting.note(stage, who, act);
    case 'decideInMeeting':
      return meeting.decide(stage, who, act);
    case 'endMeeting':
      return meeting.end(stage, who, act);
  }
}

/** Plays the whole history, each line at its own time. `onPart` hears how far it is, in tenths. */
export async function replay(stage: Stage, onPart: (tenths: number) => void): Promise<void> {
  const history = historyOn(stage.calendar);
  let tenths = 0;
  for (const [index, { at, line }] of history.entries()) {
    stage.clock.set(at);
    try {
      await play(stage, at, line);
    } catch (error) {
      throw new Error(
        `the demo's history stops at ${at.toISOString()}: ${line.who} ${JSON.stringify(line.act)}`,
        {
          cause: error,
        },
      );
    }
    const reached = Math.floor((10 * (index + 1)) / history.length);
    if (reached > tenths) onPart(reached);
    tenths = reached;
  }
}
