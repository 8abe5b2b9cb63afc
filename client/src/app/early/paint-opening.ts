import { phone, sizesFor } from '../../features/board/arrange/sizes.ts';
import { paintBoard } from '../../features/board/opening/paint-board.ts';
import type { BoardOpeningQuery } from '../../graphql/generated/operations.ts';
import type { Language } from '../../i18n/index.ts';
import { paintFrame } from './paint-frame.ts';

declare global {
  /** Whether the first cards stand on the screen already, of which plan: React then begins with the whole board. */
  var giaobanPainted: Promise<string | null> | undefined;
}

interface Parts {
  readonly planId: string;
  readonly opening: Promise<Response>;
  readonly language: Language;
  readonly styles: readonly (Promise<unknown> | null)[];
  /** The scripts are there: from now on they wait for the first cards a little, and no longer. */
  readonly scripts: Promise<unknown>;
}

const paintedFrame = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });

const draw = ({ boardOpening }: BoardOpeningQuery, root: Element, language: Language): void => {
  const isPhone = matchMedia(phone).matches;
  const screen = { language, isPhone, sizes: sizesFor(isPhone), height: innerHeight };
  root.append(paintFrame(boardOpening, paintBoard(boardOpening, screen)));
};

/** For so long the scripts leave the page to the first cards. */
const patienceMs = 300;

/** Draws the first cards; null where they did not come in time. That is no fault: the scripts draw everything. */
export const paintOpening = (parts: Parts): Promise<string | null> => {
  const { planId, opening, language, styles, scripts } = parts;
  let isLate = false;
  const paint = async (): Promise<string | null> => {
    const { data }: { data?: BoardOpeningQuery | null } = await (await opening).json();
    await Promise.all(styles);
    const root = document.getElementById('root');
    if (isLate || !root || !data?.boardOpening.cards.length) return null;
    draw(data, root, language);
    await paintedFrame();
    return planId;
  };
  const late = async (): Promise<null> => {
    await scripts;
    await new Promise((resolve) => setTimeout(resolve, patienceMs));
    isLate = true;
    return null;
  };
  return Promise.race([paint().catch(() => null), late()]);
};
