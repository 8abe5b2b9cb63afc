import { breadthOf } from './outline-labels.ts';

type Point = readonly [number, number];
type Ring = readonly Point[];

/** One locality's outline as it is drawn, and where its name stands. */
export interface Outline {
  readonly localityId: string;
  readonly path: string;
  readonly x: number;
  readonly y: number;
  /** How broad it is there. */
  readonly breadth: number;
}

export interface OutlineMap {
  readonly width: number;
  readonly height: number;
  readonly outlines: readonly Outline[];
}

const isPoint = (value: unknown): value is Point =>
  Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'number';

/** Rings of a GeoJSON MultiPolygon; nothing of what is none. */
const ringsOf = (geometry: unknown): readonly Ring[] => {
  const polygons: unknown =
    typeof geometry === 'object' && geometry !== null && 'coordinates' in geometry
      ? geometry.coordinates
      : [];
  if (!Array.isArray(polygons)) return [];
  return polygons
    .flatMap((polygon: unknown) => (Array.isArray(polygon) ? polygon : []))
    .map((ring: unknown) => (Array.isArray(ring) ? ring.filter(isPoint) : []))
    .filter((ring) => ring.length > 2);
};

const boxOf = (points: Ring): { west: number; east: number; south: number; north: number } => {
  let [west, east, south, north] = [180, -180, 90, -90];
  for (const [x, y] of points) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return { west, east, south, north };
};

/** Twice the signed area, and the point on which the ring would balance. */
const middleOf = (ring: Ring): { area: number; x: number; y: number } => {
  let [area, x, y] = [0, 0, 0];
  ring.forEach(([x1, y1], at) => {
    const [x2, y2] = ring[(at + 1) % ring.length] ?? [x1, y1];
    const part = x1 * y2 - x2 * y1;
    area += part;
    x += (x1 + x2) * part;
    y += (y1 + y2) * part;
  });
  if (area === 0) return { area: 0, x: ring[0]?.[0] ?? 0, y: ring[0]?.[1] ?? 0 };
  return { area: Math.abs(area), x: x / (3 * area), y: y / (3 * area) };
};

/** Half of what two or three lines of a name take, of the picture's width. */
const labelHeight = 0.02;

const round = (value: number): number => Math.round(value * 10) / 10;

/**
 * Outlines as paths of one picture, `width` units wide, north above. Equirectangular about the middle latitude: over a
 * district or a province nobody sees the difference.
 */
export const drawOutlines = (
  boundaries: readonly { readonly localityId: string; readonly geometry: unknown }[],
  width: number,
): OutlineMap | null => {
  const read = boundaries
    .map(({ localityId, geometry }) => ({ localityId, rings: ringsOf(geometry) }))
    .filter(({ rings }) => rings.length > 0);
  if (read.length === 0) return null;
  const { west, east, south, north } = boxOf(read.flatMap(({ rings }) => rings.flat()));
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = width / Math.max(1e-9, (east - west) * narrowing);
  const place = ([x, y]: Point): Point => [round((x - west) * narrowing * scale), round((north - y) * scale)];
  const outlines = read.map(({ localityId, rings }) => {
    const drawn = rings.map((ring) => ring.map(place));
    const [largest] = drawn.map((ring) => ({ ring, ...middleOf(ring) })).sort((a, b) => b.area - a.area);
    const label = largest ? breadthOf(largest.ring, largest, width * labelHeight) : { x: 0, breadth: 0 };
    return {
      localityId,
      path: drawn.map((ring) => `M${ring.map((point) => point.join(' ')).join('L')}Z`).join(''),
      x: round(label.x),
      y: round(largest?.y ?? 0),
      breadth: round(label.breadth),
    };
  });
  return { width, height: round((north - south) * scale), outlines };
};
