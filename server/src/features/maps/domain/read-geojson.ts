import { DomainError, say } from '../../../platform/errors/index.ts';

/** Longitude and latitude in degrees. */
export type Position = readonly [number, number];
/** A type, not an interface: it is read as a JSON object. */
export type MultiPolygon = {
  readonly type: 'MultiPolygon';
  readonly coordinates: readonly (readonly (readonly Position[])[])[];
};
export interface Outline {
  /** The texts that stand beside the outline in the file, by their keys; one of them is its name. */
  readonly texts: ReadonlyMap<string, string>;
  readonly geometry: MultiPolygon;
}

const longest = 900_000;
const mostOutlines = 3000;
const longestName = 200;
const mostPoints = 60_000;
/** Four places of a degree are about ten metres: more than a schematic map shows. */
const scale = 10_000;

const refused = (vi: string, en: string) =>
  new DomainError('INVALID_INPUT', say(vi, en), { field: 'geoJson' });
const notGeoJson = () =>
  refused(
    'Tệp không phải GeoJSON dạng FeatureCollection gồm các vùng (Polygon hoặc MultiPolygon). Hãy xuất lại từ phần mềm bản đồ.',
    'This is no GeoJSON FeatureCollection of areas (Polygon or MultiPolygon). Export it again from the map program.',
  );
const tooLarge = () =>
  refused(
    'Ranh giới quá chi tiết. Hãy đơn giản hoá (ví dụ bằng mapshaper) rồi gửi lại: tối đa 900.000 ký tự và 60.000 điểm.',
    'The outlines are too detailed. Simplify them (with mapshaper, for example): at most 900,000 characters and 60,000 points.',
  );
const notDegrees = () =>
  refused(
    'Toạ độ không phải kinh độ, vĩ độ. Hãy xuất lại theo hệ WGS 84 (EPSG:4326), không dùng VN-2000.',
    'The coordinates are no longitudes and latitudes. Export in WGS 84 (EPSG:4326), not in VN-2000.',
  );

/** Areas of a GeoJSON text, rounded. @throws DomainError INVALID_INPUT */
export function readGeoJson(text: string): Outline[] {
  if (text.length > longest) throw tooLarge();
  const collection = parse(text);
  if (!isRecord(collection) || collection['type'] !== 'FeatureCollection') throw notGeoJson();
  const features = listOf(collection['features']);
  if (features.length === 0) throw notGeoJson();
  if (features.length > mostOutlines) throw tooLarge();
  const budget = { points: mostPoints };
  return features.map((feature) => readOutline(feature, budget));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw notGeoJson();
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw notGeoJson();
  return value;
}

function readOutline(feature: unknown, budget: { points: number }): Outline {
  if (!isRecord(feature) || feature['type'] !== 'Feature') throw notGeoJson();
  const { geometry, properties } = feature;
  if (!isRecord(geometry)) throw notGeoJson();
  const polygons = polygonsOf(geometry);
  const coordinates = polygons.map((polygon) => listOf(polygon).map((ring) => readRing(ring, budget)));
  return { texts: textsOf(properties), geometry: { type: 'MultiPolygon', coordinates } };
}

function textsOf(properties: unknown): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  if (!isRecord(properties)) return texts;
  for (const [key, value] of Object.entries(properties)) {
    if (typeof value === 'string' && value.length <= longestName) texts.set(key, value);
  }
  return texts;
}

function polygonsOf({ type, coordinates }: Readonly<Record<string, unknown>>): readonly unknown[] {
  if (type === 'Polygon') return [coordinates];
  if (type === 'MultiPolygon') return listOf(coordinates);
  throw notGeoJson();
}

/** Closed, at least a triangle; points that fall together by rounding are one. */
function readRing(ring: unknown, budget: { points: number }): Position[] {
  const points = listOf(ring);
  budget.points -= points.length;
  if (budget.points < 0) throw tooLarge();
  const rounded: Position[] = [];
  for (const point of points) {
    const [longitude, latitude] = readPosition(point);
    const last = rounded.at(-1);
    if (!last || last[0] !== longitude || last[1] !== latitude) rounded.push([longitude, latitude]);
  }
  const [first, last] = [rounded[0], rounded.at(-1)];
  if (points.length < 4 || !first || !last) throw notGeoJson();
  if (first[0] !== last[0] || first[1] !== last[1]) throw notGeoJson();
  return rounded.length > 1 ? rounded : [first, first];
}

function readPosition(point: unknown): Position {
  const [longitude, latitude] = listOf(point);
  if (typeof longitude !== 'number' || typeof latitude !== 'number') throw notGeoJson();
  if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) throw notDegrees();
  return [Math.round(longitude * scale) / scale, Math.round(latitude * scale) / scale];
}
