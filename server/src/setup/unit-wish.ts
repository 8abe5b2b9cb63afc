import { parseArgs } from 'node:util';
import { readUsername } from '../features/accounts/index.ts';
import { readSlug, readZone } from '../features/units/index.ts';
import { DomainError } from '../platform/errors/index.ts';
import type { UnitLevel } from '../platform/graphql/generated/schema.ts';

/** What an operator asks for cannot be done; one line says what to do. */
export class SetupRefusal extends Error {}

/** A new authority with the account that will fill it. */
export interface UnitWish {
  readonly name: string;
  readonly slug: string;
  readonly level: UnitLevel;
  readonly zone: string;
  readonly chairTitle: string;
  readonly adminUsername: string;
  readonly adminName: string;
}

const usage =
  'usage: npm run unit:create -- --name "UBND xã Ô Lâm" --slug o-lam --admin quan-tri [--admin-name "Nguyễn Văn An"] ' +
  '[--level province|district|commune] [--chair-title "Chủ tịch UBND xã"] [--zone Asia/Ho_Chi_Minh]';

const levels: Readonly<Record<string, { readonly level: UnitLevel; readonly chairTitle: string }>> = {
  province: { level: 'PROVINCE', chairTitle: 'Chủ tịch UBND tỉnh' },
  district: { level: 'DISTRICT', chairTitle: 'Chủ tịch UBND huyện' },
  commune: { level: 'COMMUNE', chairTitle: 'Chủ tịch UBND xã' },
};

const text = { type: 'string' } as const;
const options = {
  name: text,
  slug: text,
  admin: text,
  'admin-name': text,
  level: text,
  'chair-title': text,
  zone: text,
};

type Given = Partial<Record<keyof typeof options, string>>;

function given(args: readonly string[]): Given {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new SetupRefusal(`${(error as Error).message}\n${usage}`);
  }
}

function line(values: Given, option: keyof Given, otherwise?: string): string {
  const value = values[option]?.normalize('NFC').replace(/\s+/g, ' ').trim() || otherwise;
  if (!value) throw new SetupRefusal(`--${option} is missing\n${usage}`);
  if (value.length > 200) throw new SetupRefusal(`--${option} has more than 200 characters: shorten it`);
  return value;
}

/** The rules of the admin's screen hold here too; their refusal names the option. */
function ruled(option: keyof Given, value: string, rule: (typed: string) => string): string {
  try {
    return rule(value);
  } catch (error) {
    throw error instanceof DomainError ? new SetupRefusal(`--${option} "${value}": ${error.say.en}`) : error;
  }
}

/** Reads a command line. @throws SetupRefusal */
export function readUnitWish(args: readonly string[]): UnitWish {
  const values = given(args);
  const written = line(values, 'level', 'commune').toLowerCase();
  const level = levels[written];
  if (!level) throw new SetupRefusal(`--level is "${written}"; allowed: ${Object.keys(levels).join(', ')}`);
  return {
    name: line(values, 'name'),
    slug: ruled('slug', line(values, 'slug'), readSlug),
    level: level.level,
    zone: ruled('zone', line(values, 'zone', 'Asia/Ho_Chi_Minh'), readZone),
    chairTitle: line(values, 'chair-title', level.chairTitle),
    adminUsername: ruled('admin', line(values, 'admin'), readUsername),
    adminName: line(values, 'admin-name', 'Quản trị viên'),
  };
}
