import type { Feature, FeatureCollection } from 'geojson';

/** 0 is unknown, 1 (sparse) to 5 (danger) as the crowding rules define them. */
export type Level = 0 | 1 | 2 | 3 | 4 | 5;

export type LatLon = [number, number];

/** What changes about a street from minute to minute. */
export interface StreetState {
  id: string;
  level: Level;
  /** The level is the last known one: its data are older than allowed. */
  stale: boolean;
  /** Counted people, at least; null when nothing is known. */
  count: number | null;
}

export interface Street extends StreetState {
  name: string;
  line: LatLon[];
}

export interface StreetDelta {
  changed: (Street | StreetState)[];
  removed: string[];
}

export type CameraState = 'online' | 'late' | 'offline' | 'never';

export const CAMERA_STATES: CameraState[] = ['online', 'late', 'offline', 'never'];

/** One camera (id set, count 1) or several that the server drew together. */
export interface CameraCluster extends Record<CameraState, number> {
  id: string | null;
  name: string | null;
  lat: number;
  lon: number;
  count: number;
}

/** A place with a sign of its own, such as a treatment site by how full it is. */
export interface Place {
  id: string;
  /** What the pointer reads: name and figures. */
  text: string;
  lat: number;
  lon: number;
  level: Level;
}

/** A stop of a way. */
export interface Stop {
  /** Its number, or blank where another sign stands already. */
  sign: string;
  text: string;
  lat: number;
  lon: number;
}

export interface Bounds {
  south: number;
  west: number;
  north: number;
  east: number;
}

export type BaseKind = 'area' | 'water' | 'river' | 'lake' | 'road';

export interface BaseProperties {
  kind: BaseKind;
  id?: string;
  name?: string;
  /** The outline was computed, not surveyed. */
  approximate?: boolean;
  /** Outside the officer's own area: drawn back. */
  muted?: boolean;
  /** Width of a river or road drawn from its middle line. */
  metres?: number;
  /** Where the name stands; the middle of the outline when absent. */
  labelAt?: LatLon;
}

export type BaseFeature = Feature<GeoJSON.Geometry, BaseProperties>;
export type BaseMap = FeatureCollection<GeoJSON.Geometry, BaseProperties>;

export type LayerName = 'streets' | 'cameras' | 'areas' | 'labels';
export type VisibleLayers = Record<LayerName, boolean>;

/** Every word on the map, translated by the server. */
export interface MapTexts {
  locale: string;
  map: string;
  help: string;
  zoomIn: string;
  zoomOut: string;
  whole: string;
  layersTitle: string;
  legendTitle: string;
  approximate: string;
  tilesFailed: string;
  stale: string;
  people: string;
  cameras: string;
  levels: string[];
  layers: Record<LayerName, string>;
  states: Record<CameraState, string>;
  vertex: string;
  insertVertex: string;
}
