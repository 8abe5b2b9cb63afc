import type { LocalityKind } from '../../../platform/graphql/generated/schema.ts';

/** One of the fifteen communes and townships, with the people who still have no card when the campaign begins. */
export interface Commune {
  readonly slug: string;
  readonly name: string;
  readonly kind: Extract<LocalityKind, 'COMMUNE' | 'TOWNSHIP'>;
  /** Spellings that documents use beside the official one. */
  readonly otherSpellings: readonly string[];
  readonly target: number;
}

const township = (slug: string, name: string, target: number): Commune => ({
  slug,
  name,
  kind: 'TOWNSHIP',
  otherSpellings: [],
  target,
});
const commune = (slug: string, name: string, target: number, otherSpellings: string[] = []): Commune => ({
  slug,
  name,
  kind: 'COMMUNE',
  otherSpellings,
  target,
});

/** Figures of the campaign of 2023; a test holds that they add up to `targetTotal`. */
export const communes: readonly Commune[] = [
  township('tri-ton', 'Tri Tôn', 1995),
  township('co-to', 'Cô Tô', 788),
  commune('o-lam', 'Ô Lâm', 662),
  commune('luong-an-tra', 'Lương An Trà', 542),
  commune('vinh-gia', 'Vĩnh Gia', 293),
  commune('tan-tuyen', 'Tân Tuyến', 195),
  commune('chau-lang', 'Châu Lăng', 145),
  commune('le-tri', 'Lê Trì', 107),
  commune('nui-to', 'Núi Tô', 105),
  commune('lac-quoi', 'Lạc Quới', 84, ['Lạc Qưới']),
  township('ba-chuc', 'Ba Chúc', 77),
  commune('luong-phi', 'Lương Phi', 58),
  commune('an-tuc', 'An Tức', 57),
  commune('ta-danh', 'Tà Đảnh', 57, ['Tà Đãnh']),
  commune('vinh-phuoc', 'Vĩnh Phước', 31),
];

export const targetTotal = 5196;

export const kindInWords: Readonly<Record<Commune['kind'], string>> = { COMMUNE: 'xã', TOWNSHIP: 'thị trấn' };
