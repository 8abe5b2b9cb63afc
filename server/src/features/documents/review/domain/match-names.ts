import words from './body-names.json' with { type: 'json' };

/** One of the unit's own, by every name it is known by. */
export interface KnownName {
  readonly id: string;
  readonly names: readonly string[];
}

/** "huyện Tri Tôn": what the unit is called in its own documents, which leave it out or write it at will. */
export interface Place {
  readonly unitName: string;
}

const abbreviations: Readonly<Record<string, string>> = words.abbreviations;
const small = new Set(words.small.map(fold));
const levels = words.levels.map(fold);
const persons = words.persons.map(fold);
const territorial = words.territorial.map(fold);

/** Without case and marks, so that hoá and hóa, uỷ and ủy are one. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/giu, 'd').toLowerCase();
}

const spellOut = (word: string): string => abbreviations[word] ?? word;

/** A name in its plainest form: abbreviations spelled out, one blank between words, no marks, no joining words. */
export function plainName(name: string): string {
  const spelled = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/["“”‘’'().]/gu, ' ')
    .split(/[\s,;:/]+/u)
    .map(spellOut)
    .join(' ');
  return fold(spelled)
    .split(/[\s\-–]+/u)
    .filter((word) => word !== '' && !small.has(word))
    .join(' ');
}

const withoutPerson = (name: string): string => {
  const person = persons.find((one) => name.startsWith(`${one} `));
  return person === undefined ? name : withoutPerson(name.slice(person.length + 1));
};

/** The unit's own name is left out, and its level too where a body has no other of its kind beside it. */
function withoutPlace(name: string, { unitName }: Place): string {
  const own = plainName(unitName);
  const level = levels.find((one) => own.startsWith(`${one} `));
  const bare = level === undefined ? own : own.slice(level.length + 1);
  const atHome = name.endsWith(` ${bare}`) ? name.slice(0, -bare.length - 1) : name;
  if (level === undefined || territorial.some((head) => atHome.startsWith(head))) return atHome;
  return atHome.endsWith(` ${level}`) ? atHome.slice(0, -level.length - 1) : atHome;
}

const sole = (ids: readonly string[]): string | null => (new Set(ids).size === 1 ? (ids[0] ?? null) : null);

/**
 * Whose name this is: as written, or without the office and the unit's own name. Two that fit equally are none:
 * nothing is guessed.
 */
export function whoseName(written: string, known: readonly KnownName[], place: Place): string | null {
  const forms: readonly ((name: string) => string)[] = [
    plainName,
    (name) => withoutPerson(plainName(name)),
    (name) => withoutPlace(withoutPerson(plainName(name)), place),
  ];
  for (const form of forms) {
    const wanted = form(written);
    const found = known.filter((one) => one.names.some((name) => form(name) === wanted));
    if (wanted !== '' && found.length > 0) return sole(found.map((one) => one.id));
  }
  return null;
}

/** As `whoseName` for localities, whose level is often left out: "Bắc" for "xã Bắc". */
export function whoseLocality(written: string, known: readonly KnownName[]): string | null {
  const wanted = plainName(written);
  const exact = known.filter((one) => one.names.some((name) => plainName(name) === wanted));
  if (exact.length > 0) return sole(exact.map((one) => one.id));
  const bare = (name: string) => {
    const level = levels.find((one) => name.startsWith(`${one} `));
    return level === undefined ? name : name.slice(level.length + 1);
  };
  if (bare(wanted) !== wanted) return null;
  return sole(
    known.filter((one) => one.names.some((name) => bare(plainName(name)) === wanted)).map((one) => one.id),
  );
}
