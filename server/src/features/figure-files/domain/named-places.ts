import { say } from '../../../platform/errors/index.ts';
import { nameKey } from '../../indicators/index.ts';
import type { Read } from './read-cell.ts';

export interface NamedPlace {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly parentId: string | null;
}

const kinds =
  /^(xa|phuong|thi tran|tt|ap|khom|thon|to dan pho|khu pho|khu|huyen|quan|thi xa|thanh pho|tp)\.? /;
const withoutKind = (key: string): string => key.replace(kinds, '');

const abbreviations: Readonly<Record<string, string>> = {
  tt: 'thi tran',
  tx: 'thi xa',
  tp: 'thanh pho',
  p: 'phuong',
  x: 'xa',
};
const spelledOut = (key: string): string =>
  key.replace(/^(tt|tx|tp|p|x) /, (_, short: string) => `${abbreviations[short]} `);

/** Steps of typing from one word to another. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

/** So many misspelt names get a suggestion; looking for one goes through all localities. */
const mostSuggestions = 20;

interface Keyed {
  readonly place: NamedPlace;
  readonly key: string;
}

/** Finds localities by what people write: with or without "xã", marks and capitals; two of a name by what they lie in. */
export class NamedPlaces {
  private readonly exact = new Map<string, NamedPlace[]>();
  private readonly other = new Map<string, NamedPlace[]>();
  private readonly read = new Map<string, Read<NamedPlace>>();
  private readonly keyed: readonly Keyed[];
  private suggestions = 0;

  constructor(places: readonly NamedPlace[]) {
    const names = new Map(places.map((place) => [place.id, nameKey(place.name)]));
    this.keyed = places.map((place) => ({ place, key: withoutKind(names.get(place.id) ?? '') }));
    for (const { place, key } of this.keyed) {
      const full = names.get(place.id) ?? '';
      const parent = names.get(place.parentId ?? '');
      const within = parent === undefined ? [] : [`${full} ${parent}`, `${full} ${withoutKind(parent)}`];
      add(this.exact, full, place);
      for (const one of new Set([key, nameKey(place.slug), ...within])) add(this.other, one, place);
    }
  }

  find(text: string): Read<NamedPlace> {
    const known = this.read.get(text) ?? this.look(text);
    this.read.set(text, known);
    return known;
  }

  private look(text: string): Read<NamedPlace> {
    const key = spelledOut(nameKey(text));
    const found = this.exact.get(key) ?? this.other.get(key) ?? [];
    const [first, second] = found;
    if (first && !second) return { value: first };
    if (first && second) return severalOf(text, found);
    const near = this.nearest(withoutKind(key));
    return {
      problem: say(
        `Không có địa bàn “${text}” trong kế hoạch.${near ? ` Có phải “${near.name}”?` : ' Lấy tên từ biểu mẫu.'}`,
        `The plan has no locality “${text}”.${near ? ` Is it “${near.name}”?` : ' Take the name from the template.'}`,
      ),
    };
  }

  private nearest(wanted: string): NamedPlace | null {
    this.suggestions += 1;
    if (this.suggestions > mostSuggestions || wanted.length > 60) return null;
    const most = Math.max(2, Math.floor(wanted.length / 3));
    let best: { place: NamedPlace; steps: number } | null = null;
    for (const { place, key } of this.keyed) {
      if (Math.abs(key.length - wanted.length) > most) continue;
      const steps = distance(wanted, key);
      if (best === null || steps < best.steps) best = { place, steps };
    }
    return best !== null && best.steps <= most ? best.place : null;
  }
}

const add = (index: Map<string, NamedPlace[]>, key: string, place: NamedPlace): void => {
  const known = index.get(key);
  if (known) known.push(place);
  else index.set(key, [place]);
};

const severalOf = (text: string, found: readonly NamedPlace[]): Read<NamedPlace> => {
  const names = found.map(({ name }) => name).join(', ');
  return {
    problem: say(
      `Có nhiều địa bàn tên “${text}”: ${names}. Ghi tên đầy đủ, kèm nơi trực thuộc.`,
      `Several localities are called “${text}”: ${names}. Write the full name and what it lies in.`,
    ),
  };
};
