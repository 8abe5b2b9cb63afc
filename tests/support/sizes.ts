import type { BrowserContextOptions } from 'playwright-core';

export type Size = 'desk' | 'phone';

const ofDevice: Readonly<Record<Size, BrowserContextOptions>> = {
  desk: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
};

/** A browser as it stands in a Vietnamese office or pocket. */
export const contextOf = (size: Size): BrowserContextOptions => ({
  ...ofDevice[size],
  locale: 'vi-VN',
  timezoneId: 'Asia/Ho_Chi_Minh',
  reducedMotion: 'reduce',
});
