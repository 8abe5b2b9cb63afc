import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../../platform/config/index.ts';
import { DomainError, say } from '../../platform/errors/index.ts';
import { isPassword } from './password.ts';
import { SessionService } from './session.service.ts';
import { SignInThrottle } from './sign-in.throttle.ts';

/** An account as signing in needs it. */
export interface SignInAccount {
  readonly id: string;
  readonly unitId: string;
  readonly passwordHash: string | null;
  readonly disabledAt: Date | null;
}

const wrong = () =>
  new DomainError(
    'WRONG_PASSWORD',
    say(
      'Tên đăng nhập hoặc mật khẩu không đúng. Hãy kiểm tra lại, hoặc nhờ quản trị viên cấp mã đặt lại.',
      'The user name or password is wrong. Check them, or ask your admin for a reset code.',
    ),
    { field: 'password' },
  );
const disabled = () =>
  new DomainError(
    'ACCOUNT_DISABLED',
    say(
      'Tài khoản này đã bị khoá. Hãy liên hệ quản trị viên của đơn vị.',
      'This account is disabled. Ask the admin of your unit.',
    ),
    { field: 'username' },
  );
const whichUnit = () =>
  new DomainError(
    'INVALID_INPUT',
    say(
      'Máy chủ này có nhiều đơn vị. Hãy nhập tên đăng nhập dạng ten@donvi.',
      'This server hosts several units. Sign in as name@unit.',
    ),
    { field: 'username' },
  );

/** One spelling an account: whatever else were taken for the same name would have attempts of its own. */
const isSignInName = (name: string): boolean => /^[a-z0-9._-]{1,40}(?:@[a-z0-9-]{1,40})?$/.test(name);

/** What is counted. A text that cannot be a name is nobody's: there is nothing to guess, and nothing of it is kept. */
export const throttleKeys = (name: string, address: string): string[] =>
  isSignInName(name) ? [`account:${name}`, `address:${address}:${name}`] : [];

@Injectable()
export class SignInService {
  constructor(
    private readonly database: DataSource,
    private readonly sessions: SessionService,
    private readonly throttle: SignInThrottle,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws DomainError WRONG_PASSWORD, ACCOUNT_DISABLED, RATE_LIMITED, INVALID_INPUT (no unit named). */
  async signIn(
    username: string,
    password: string,
    address: string,
  ): Promise<{ token: string; expires: Date }> {
    const name = username.trim().toLowerCase();
    const keys = throttleKeys(name, address);
    await this.throttle.check(keys);
    const account = await this.account(name);
    const isRight = await isPassword(account?.passwordHash ?? null, password);
    // Many sent at once all pass the first look; the right one among them must not be told from the others.
    await this.throttle.check(keys);
    if (!isRight || !account) {
      await this.throttle.failed(keys);
      throw wrong();
    }
    if (account.disabledAt) throw disabled();
    await this.throttle.succeeded(keys);
    return this.sessions.open(account);
  }

  /** `name`, or `name@unit` where the server has several. Null: no such account (or a demo one outside demo mode). */
  async account(name: string): Promise<SignInAccount | null> {
    if (!isSignInName(name)) return null;
    const [user, slug] = name.split('@');
    const accounts: SignInAccount[] = await this.database.query(
      `SELECT m.id, m.unit_id AS "unitId", m.password_hash AS "passwordHash", m.disabled_at AS "disabledAt"
       FROM members m JOIN units u ON u.id = m.unit_id
       WHERE m.username = $1 AND ($2::text IS NULL OR u.slug = $2) AND (NOT m.demo OR $3)`,
      [user, slug ?? null, this.config.demo],
    );
    if (accounts.length > 1) throw whichUnit();
    return accounts[0] ?? null;
  }
}
