import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../support/browser.ts';
import type { Size } from '../../support/sizes.ts';
import { RunningClock, type TestUnit, World } from '../../support/world/index.ts';
import { Person } from './person.ts';

/** The built product on a real PostgreSQL with a unit of its own, and a real browser to sit before it. */
export class Stage {
  private readonly people: Person[] = [];

  private constructor(
    readonly world: World,
    private readonly browser: Browser,
  ) {}

  static async begin(): Promise<Stage> {
    const [world, browser] = await Promise.all([
      World.begin({}, new RunningClock(new Date())),
      launchBrowser(),
    ]);
    return new Stage(world, browser);
  }

  /** Somebody of the unit signs in, in a browser of their own. */
  async person(username: string, size: Size = 'desk', unit: TestUnit = this.world.unit): Promise<Person> {
    const person = await Person.arrives(this.browser, username, size);
    this.people.push(person);
    await person.signsIn(this.world.app.url, unit.slug);
    return person;
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
