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

/** Finds localities by what people write: with or without "xã", marks and capitals; two of a name by what they lie in. */
export class NamedPlaces {
  private readonly byKey = new Map<string, NamedPlace[]>();
  private readonly read = new Map<string, Read<NamedPlace>>();

  constructor(private readonly places: readonly NamedPlace[]) {
    const names = new Map(places.map((place) => [place.id, nameKey(place.name)]));
    for (const place of places) {
      const key = names.get(place.id) ?? '';
      const parent = names.get(place.parentId ?? '');
      const within = parent === undefined ? [] : [`${key} ${parent}`, `${key} ${withoutKind(parent)}`];
      for (const one of new Set([key, withoutKind(key), nameKey(place.slug), ...within])) {
        this.byKey.set(one, [...(this.byKey.get(one) ?? []), place]);
      }
    }
  }

  find(text: string): Read<NamedPlace> {
    const known = this.read.get(text) ?? this.look(text);
    this.read.set(text, known);
    return known;
  }

  private look(text: string): Read<NamedPlace> {
    const key = nameKey(text);
    const exact = this.places.filter(({ name }) => nameKey(name) === key);
    const found = exact.length > 0 ? exact : (this.byKey.get(key) ?? []);
    const [first, second] = found;
    if (first && !second) return { value: first };
    if (first && second) {
      return {
        problem: say(
          `Có nhiều địa bàn tên “${text}”: ${found.map(({ name }) => name).join(', ')}. Ghi tên đầy đủ, kèm nơi trực thuộc.`,
          `Several localities are called “${text}”: ${found.map(({ name }) => name).join(', ')}. Write the full name and what it lies in.`,
        ),
      };
    }
    const near = this.nearest(withoutKind(key));
    return {
      problem: say(
        `Không có địa bàn “${text}” trong kế hoạch.${near ? ` Có phải “${near.name}”?` : ' Lấy tên từ biểu mẫu.'}`,
        `The plan has no locality “${text}”.${near ? ` Is it “${near.name}”?` : ' Take the name from the template.'}`,
      ),
    };
  }

  private nearest(key: string): NamedPlace | null {
    if (key.length > 60) return null;
    let best: { place: NamedPlace; steps: number } | null = null;
    for (const place of this.places) {
      const steps = distance(key, withoutKind(nameKey(place.name)));
      if (best === null || steps < best.steps) best = { place, steps };
    }
    return best !== null && best.steps <= Math.max(2, Math.floor(key.length / 3)) ? best.place : null;
  }
}
