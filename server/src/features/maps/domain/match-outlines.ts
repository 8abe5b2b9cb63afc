import type { MultiPolygon, Outline } from './read-geojson.ts';
import type { Place } from './tile.ts';

export interface Boundary {
  readonly localityId: string;
  readonly geometry: MultiPolygon;
}

export interface MatchedOutlines {
  readonly boundaries: readonly Boundary[];
  /** Names that are no locality of the unit, or of several. */
  readonly unknown: readonly string[];
  /** Localities beside matched ones that have no outline. */
  readonly missing: readonly string[];
}

const kindWords = /^(?:xa|phuong|thi tran|thi xa|thanh pho|huyen|quan|tinh|tt|tx|tp|x|p|h|q)\.?\s+/;

/** Without marks, case and the word for its kind: “Thị trấn Cô Tô” and “TT. CO TO” are one. */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/giu, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .trim();
const bare = (name: string): string => plain(name).replace(kindWords, '').replaceAll('.', ' ').trim();

/**
 * Whose outlines these are. The key that names the most localities holds the names: a file also says which district or province
 * each lies in. Several outlines of one locality are its parts.
 */
export function matchOutlines(outlines: readonly Outline[], places: readonly Place[]): MatchedOutlines {
  const find = finder(places);
  const key = nameKey(outlines, find);
  const found = new Map<string, MultiPolygon>();
  const unknown = new Set<string>();
  for (const { texts, geometry } of outlines) {
    const name = texts.get(key) ?? '';
    const id = find(name);
    if (id === null) {
      unknown.add(name.trim().slice(0, 80) || '?');
      continue;
    }
    const parts = found.get(id)?.coordinates ?? [];
    found.set(id, { type: 'MultiPolygon', coordinates: [...parts, ...geometry.coordinates] });
  }
  const parents = new Set(places.filter(({ id }) => found.has(id)).map(({ parentId }) => parentId));
  return {
    boundaries: [...found].map(([localityId, geometry]) => ({ localityId, geometry })),
    unknown: [...unknown],
    missing: places.filter(({ id, parentId }) => parents.has(parentId) && !found.has(id)).map(({ id }) => id),
  };
}

type Find = (name: string) => string | null;

/** The one locality of a name, with or without the word for its kind; null: none, or several. */
function finder(places: readonly Place[]): Find {
  const whole = Map.groupBy(places, ({ name }) => plain(name));
  const short = Map.groupBy(places, ({ name }) => bare(name));
  const only = (found: readonly Place[] | undefined): string | null =>
    found?.length === 1 ? (found[0]?.id ?? null) : null;
  return (name) => only(whole.get(plain(name))) ?? only(short.get(bare(name)));
}

function nameKey(outlines: readonly Outline[], find: Find): string {
  const named = new Map<string, Set<string>>();
  for (const { texts } of outlines) {
    for (const [key, text] of texts) {
      const ids = named.get(key) ?? new Set();
      const id = find(text);
      named.set(key, id === null ? ids : ids.add(id));
    }
  }
  const [best] = [...named].sort(([, one], [, other]) => other.size - one.size);
  return best?.[0] ?? '';
}
