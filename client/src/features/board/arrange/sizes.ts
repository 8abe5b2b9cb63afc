import type { Sizes } from './layout.ts';

/** Below this the board shows one column at a time. */
export const phone = '(max-width: 48em)';

/** Sizes in rem, as the style sheet has them. On a phone a card holds a button of a thumb's size. */
const inRem = {
  desk: { card: 7.375, gap: 0.5, head: 2.5 },
  phone: { card: 8.375, gap: 0.5, head: 3 },
} as const;

const pixelsOfRem = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

/** The board's sizes in pixels: they follow the letter size that the person has set in the browser. */
export const sizesFor = (isPhone: boolean): Sizes => {
  const { card, gap, head } = inRem[isPhone ? 'phone' : 'desk'];
  const rem = pixelsOfRem();
  return { card: card * rem, gap: gap * rem, head: head * rem, hasHeadAbove: isPhone };
};
