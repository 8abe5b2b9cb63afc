import type { Browser, Page } from 'playwright-core';
import { contextOf, type Size } from '../../support/sizes.ts';
import { password } from '../../support/world/index.ts';

/** Asked for before anybody is signed in: the browser itself notes the answer. */
const isExpected = (words: string): boolean => words.includes('401');

type Section =
  | 'Giao ban'
  | 'Họp giao ban'
  | 'Việc của đơn vị'
  | 'Vướng mắc'
  | 'Chỉ tiêu'
  | 'Điều hành'
  | 'Kế hoạch'
  | 'Quản trị';

/** Somebody before a screen of their own. */
export class Person {
  /** What the browser complained about. */
  readonly faults: string[] = [];
  /** How many times the page was loaded: once, unless somebody reloads. */
  loads = 0;

  private constructor(
    readonly username: string,
    readonly page: Page,
    readonly size: Size,
  ) {
    page.on('domcontentloaded', () => {
      this.loads += 1;
    });
    page.on('pageerror', (error) => this.faults.push(`${username}: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && !isExpected(message.text())) {
        this.faults.push(`${username}: ${message.text()}`);
      }
    });
  }

  /** Opens a browser of their own. */
  static async arrives(browser: Browser, username: string, size: Size): Promise<Person> {
    const context = await browser.newContext(contextOf(size));
    context.setDefaultTimeout(30_000);
    return new Person(username, await context.newPage(), size);
  }

  /** Types name and password, as on any morning. */
  async signsIn(url: string, unit: string, username = this.username): Promise<void> {
    await this.page.goto(url);
    await this.page.getByLabel('Tên đăng nhập').fill(`${username}@${unit}`);
    await this.page.getByLabel('Mật khẩu', { exact: true }).fill(password);
    await this.page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
    await this.page.getByRole('button', { name: /^Tài khoản của/ }).waitFor();
  }

  async signsOut(): Promise<void> {
    await this.page.getByRole('button', { name: /^Tài khoản của/ }).click();
    await this.page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
    await this.page.getByLabel('Tên đăng nhập').waitFor();
  }

  /** By the rail or the bar below; what a phone's bar has no room for is in the person's menu. */
  async goesTo(section: Section): Promise<void> {
    const name = this.size === 'phone' && section === 'Việc của đơn vị' ? 'Việc' : section;
    const link = this.page
      .getByRole('navigation', { name: 'Các mục chính' })
      .getByRole('link', { name, exact: true });
    if (await link.isVisible()) return link.click();
    await this.page.getByRole('button', { name: /^Tài khoản của/ }).click();
    await this.page.getByRole('menuitem', { name: section, exact: true }).click();
  }

  async reloads(): Promise<void> {
    await this.page.reload();
    await this.page.getByRole('button', { name: /^Tài khoản của/ }).waitFor();
  }

  async sees(words: string | RegExp): Promise<void> {
    await this.page.getByText(words).filter({ visible: true }).first().waitFor();
  }

  async leaves(): Promise<void> {
    await this.page.context().close();
  }
}
