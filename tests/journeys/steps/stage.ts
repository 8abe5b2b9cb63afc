import type { Browser } from 'playwright-core';
import { dayIn } from '../../../server/src/platform/clock/index.ts';
import { launchBrowser } from '../../support/browser.ts';
import type { Size } from '../../support/sizes.ts';
import { Campaign, type SeenBoard } from '../../support/world/campaign.ts';
import { RunningClock, type TestUnit, World, ZONE } from '../../support/world/index.ts';
import { Person } from './person.ts';

/** A day of the unit, counted from today. */
export const inDays = (days: number): string => dayIn(ZONE, new Date(Date.now() + days * 86_400_000));

/** The built product on a real PostgreSQL with a unit of its own, and a real browser to sit before it. */
export class Stage {
  private readonly people: Person[] = [];

  private constructor(
    readonly world: World,
    private readonly browser: Browser,
  ) {}

  static async begin(): Promise<Stage> {
    // One after the other: unpacking the browser for the first time holds this process up for so long that a
    // connection to the database would be given up meanwhile.
    const browser = await launchBrowser();
    const world = await World.begin({}, new RunningClock(new Date()));
    return new Stage(world, browser);
  }

  /** Somebody of the unit signs in, in a browser of their own. */
  async person(username: string, size: Size = 'desk', unit: TestUnit = this.world.unit): Promise<Person> {
    const person = await Person.arrives(this.browser, username, size);
    this.people.push(person);
    await person.signsIn(this.world.app.url, unit.slug);
    return person;
  }

  /** A running plan with a duty for each of these agencies, laid by the desk before the story begins. */
  async plan(duties: Readonly<Record<string, string>>, wish: object = {}): Promise<SeenBoard> {
    const campaign = new Campaign(this.world);
    const desk = await this.world.person('police');
    const plan = await campaign.draft(desk, {
      periodStart: inDays(-3),
      periodEnd: inDays(40),
      ...wish,
    });
    for (const [agency, text] of Object.entries(duties)) {
      const deadline = { kind: 'BY', date: inDays(9) };
      await campaign.addTask(desk, plan.id, { text, shares: [campaign.share(agency)], deadline });
    }
    await campaign.issue(desk, plan);
    return campaign.board(desk, plan.id);
  }

  /** What the browsers complained about since they were opened. */
  get faults(): string[] {
    return this.people.flatMap((person) => person.faults);
  }

  async clear(): Promise<void> {
    await Promise.all(this.people.splice(0).map((person) => person.leaves()));
  }

  async end(): Promise<void> {
    await this.clear();
    await this.browser.close();
    await this.world.end();
  }
}
