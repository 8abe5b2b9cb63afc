import type { CardSignals } from '../board-context.ts';
import { useEntries } from '../use-keyed.ts';
import { MoveMenu } from './move-menu.tsx';
import { MoveSheets } from './move-sheets.tsx';
import { RefusalNotices } from './refusal-notices.tsx';
import { StaleChoice } from './stale-choice.tsx';
import type { MoveDesk } from './use-move-desk.ts';

/** What lies over the board while a card is being moved. */
export const MoveOverlays = ({ desk, signals }: { desk: MoveDesk; signals: CardSignals }) => {
  const refused = useEntries(signals.refused);
  const stale = [...refused.values()].find(({ refusal }) => refusal.code === 'STALE_VERSION');
  return (
    <>
      {desk.menu && <MoveMenu desk={desk} menu={desk.menu} />}
      <MoveSheets desk={desk} />
      {stale && (
        <StaleChoice move={stale} desk={desk} onClose={() => signals.refused.remove(stale.assignment.id)} />
      )}
      <RefusalNotices />
    </>
  );
};
