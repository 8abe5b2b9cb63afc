import type { Route } from 'playwright-core';
import type { Person } from './person.ts';

export const losesLine = async ({ page }: Person): Promise<void> => {
  await page.context().setOffline(true);
  await page
    .getByText(/^Ngoại tuyến/)
    .filter({ visible: true })
    .first()
    .waitFor();
};

export const hasLineAgain = async ({ page }: Person): Promise<void> => {
  await page.context().setOffline(false);
  await page.getByText('Trực tuyến', { exact: true }).first().waitFor();
};

/** The worker has kept the page's files: from now on it opens without a line. */
export const canOpenOffline = async ({ page }: Person): Promise<void> => {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
};

/** What becomes of a report on its way to the server. */
export type Fate = 'arrives' | 'getsLost' | 'arrivesUnanswered';

const meet: Readonly<Record<Fate, (route: Route) => Promise<void>>> = {
  arrives: (route) => route.continue(),
  getsLost: (route) => route.abort('internetdisconnected'),
  arrivesUnanswered: async (route) => {
    await route.fetch();
    await route.abort('connectionreset');
  },
};

/** A line on which reports meet these fates, one after the other, and then arrive. */
export const hasWeakLine = async ({ page }: Person, fates: Fate[]): Promise<{ readonly sent: Fate[] }> => {
  const sent: Fate[] = [];
  await page.unroute('**/graphql');
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('reportStatus')) return route.continue();
    const fate = fates.shift() ?? 'arrives';
    sent.push(fate);
    await meet[fate](route);
  });
  return { sent };
};

/** How much is kept on the device, as the line's badge says. */
export const seesUnsent = ({ page }: Person, words: string): Promise<void> =>
  page.getByRole('banner').getByText(words).waitFor();

export const sendsNow = async ({ page }: Person): Promise<void> => {
  const button = page.getByRole('button', { name: 'Gửi ngay' });
  if (!(await button.isVisible())) await page.getByRole('banner').getByText('việc chưa gửi').click();
  await button.click();
};

/** Somebody else is quicker: what they do is done while this person's change is on its way. */
export const meanwhile = async (
  { page }: Person,
  mutation: string,
  done: () => Promise<unknown>,
): Promise<void> => {
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes(mutation)) await done();
    await route.continue();
  });
};
