import * as L from 'leaflet';
import type { BaseFeature } from './types';

/** A name that belongs to the ground: an area or a water. */
export interface GroundName {
  text: string;
  /** Where the name may stand; a long river may be named anywhere along its course. */
  spots: L.LatLng[];
  bounds: L.LatLngBounds;
  water: boolean;
  lake: boolean;
}

const COURSE = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9];

export function nameOf(feature: BaseFeature): GroundName[] {
  const { name, kind, labelAt } = feature.properties;
  if (!name || kind === 'road') return [];
  const bounds = L.geoJSON(feature).getBounds();
  if (!bounds.isValid()) return [];
  const spots = labelAt ? [L.latLng(labelAt)] : spotsOf(feature, bounds);
  return [{ text: name, spots, bounds, water: kind !== 'area', lake: kind === 'lake' }];
}

/**
 * The outlines of areas with each shared edge once: an edge drawn for both neighbours would be twice as strong, and two
 * dashed lines out of step look solid. An edge belongs to the neighbour that comes first.
 */
export function outlinesOnce(areas: BaseFeature[]): BaseFeature[] {
  const seen = new Set<string>();
  return areas.map((area) => ({
    type: 'Feature',
    properties: area.properties,
    geometry: { type: 'MultiLineString', coordinates: polygonsOf(area.geometry).flat().flatMap((ring) => unseenRuns(ring, seen)) },
  }));
}

function unseenRuns(ring: number[][], seen: Set<string>): number[][][] {
  const runs: number[][][] = [];
  let run: number[][] = [];
  for (let index = 0; index + 1 < ring.length; index++) {
    const [from, to] = [ring[index], ring[index + 1]];
    const key = [from.join(), to.join()].sort().join(' ');
    if (seen.has(key)) {
      run = [];
      continue;
    }
    seen.add(key);
    if (run.length === 0) runs.push((run = [from]));
    run.push(to);
  }
  return runs;
}

function polygonsOf(geometry: BaseFeature['geometry']): number[][][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

/** Tells whether the point lies inside the feature's outline. */
export function contains(feature: BaseFeature, at: L.LatLng): boolean {
  return polygonsOf(feature.geometry).some((polygon) => inPolygon(polygon, at));
}

function spotsOf({ geometry, properties }: BaseFeature, bounds: L.LatLngBounds): L.LatLng[] {
  if (geometry.type === 'LineString') return COURSE.map((share) => vertex(geometry.coordinates, share));
  const outline = largestRing(geometry);
  if (!outline) return [bounds.getCenter()];
  return properties.kind === 'river' ? COURSE.map((share) => midstream(outline, share)) : [centreOf(outline)];
}

const vertex = (line: number[][], share: number) => {
  const [lon, lat] = line[Math.round((line.length - 1) * share)];
  return L.latLng(lat, lon);
};

/** A river's outline runs down one bank and back up the other: halfway between two facing points lies the stream. */
function midstream(outline: number[][], share: number): L.LatLng {
  const one = vertex(outline, share / 2);
  const other = vertex(outline, 1 - share / 2);
  return L.latLng((one.lat + other.lat) / 2, (one.lng + other.lng) / 2);
}

function largestRing(geometry: BaseFeature['geometry']): number[][] | null {
  const polygons = polygonsOf(geometry);
  return polygons.map(([ring]) => ring).reduce<number[][] | null>((best, ring) => (!best || ring.length > best.length ? ring : best), null);
}

/** The centre of mass of an outline. */
function centreOf(ring: number[][]): L.LatLng {
  let [area, lat, lon] = [0, 0, 0];
  for (let index = 0; index + 1 < ring.length; index++) {
    const [[x1, y1], [x2, y2]] = [ring[index], ring[index + 1]];
    const part = x1 * y2 - x2 * y1;
    area += part;
    lon += (x1 + x2) * part;
    lat += (y1 + y2) * part;
  }
  return area === 0 ? L.latLng(ring[0][1], ring[0][0]) : L.latLng(lat / (3 * area), lon / (3 * area));
}

function inPolygon(rings: number[][][], at: L.LatLng): boolean {
  return rings.filter((ring) => inRing(ring, at)).length % 2 === 1;
}

function inRing(ring: number[][], { lat, lng }: L.LatLng): boolean {
  let inside = false;
  for (let index = 0, last = ring.length - 1; index < ring.length; last = index++) {
    const [x1, y1] = ring[index];
    const [x2, y2] = ring[last];
    if (y1 > lat !== y2 > lat && lng < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}
