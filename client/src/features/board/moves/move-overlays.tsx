import { Suspense } from 'react';
import { useRecord } from '../../../live/index.ts';
import { lazyPart } from '../../../ui/index.ts';
import { type CardSignals } from '../board-context.ts';
import { useEntries } from '../use-keyed.ts';
import { MoveMenu } from './move-menu.tsx';
import { RefusalNotices } from './refusal-notices.tsx';
import type { MoveDesk, OpenMenu } from './use-move-desk.ts';

const StepForm = lazyPart(() => import('./step-form.tsx').then((module) => ({ default: module.StepForm })));
const StaleChoice = lazyPart(() =>
  import('./stale-choice.tsx').then((module) => ({ default: module.StaleChoice })),
);

const OpenMoveMenu = ({ desk, menu }: { desk: MoveDesk; menu: OpenMenu }) => {
  const assignment = useRecord('assignments', menu.assignmentId);
  if (!assignment) return null;
  return (
    <MoveMenu
      assignment={assignment}
      anchor={menu.anchor}
      steps={desk.stepsOf(assignment, menu.onlyTo)}
      onChoose={(step) => desk.choose(assignment, step)}
      onClose={desk.closeMenu}
    />
  );
};

/** What lies over the board while a card is being moved. */
export const MoveOverlays = ({ desk, signals }: { desk: MoveDesk; signals: CardSignals }) => {
  const refused = useEntries(signals.refused);
  const stale = [...refused.values()].find(({ refusal }) => refusal.code === 'STALE_VERSION');
  return (
    <>
      {desk.menu && <OpenMoveMenu desk={desk} menu={desk.menu} />}
      <Suspense fallback={null}>
        {desk.form && (
          <StepForm
            key={desk.form.assignment.id}
            assignment={desk.form.assignment}
            wanted={desk.form.wanted}
            refusal={desk.form.refusal}
            isSending={desk.form.isSending}
            onSend={desk.send}
            onClose={desk.closeForm}
          />
        )}
        {stale && (
          <StaleChoice
            move={stale}
            onAgain={() => desk.again(stale)}
            onClose={() => signals.refused.remove(stale.assignment.id)}
          />
        )}
      </Suspense>
      <RefusalNotices />
    </>
  );
};
