import * as L from 'leaflet';
import { asCanvasPath } from './canvas';
import { levelColour, type Palette } from './palette';
import { scale } from '../theme/scale';
import type { LatLon, Street } from './types';

const WIDTHS = [3, 3, 4, 5, 6, 7];

/** A street as a thick line: a casing that parts it from what lies below, wide in the accent colour when selected. */
export class StreetLine extends L.Polyline {
  selected = false;

  constructor(
    street: Street,
    public palette: Palette,
    options: L.PolylineOptions,
  ) {
    super(street.line, { ...options, lineCap: 'round', lineJoin: 'round', smoothFactor: 1 });
  }

  /** Sets colour, width and dashes for a level at a zoom without drawing; unknown and stale streets are grey. */
  dress(street: Street, zoom: number): void {
    const wide = zoom >= 15 ? 3 : zoom >= 13 ? 1.5 : zoom >= 12 ? 0 : -1.5;
    this.options.weight = Math.max(2, WIDTHS[street.level] + wide) * scale();
    this.options.color = levelColour(this.palette, street.stale ? 0 : street.level);
    this.options.dashArray = street.level === 0 || street.stale ? [7, 7] : undefined;
    (this.options as { _dashArray?: number[] })._dashArray = this.options.dashArray as number[] | undefined;
  }

  _updatePath(): void {
    const renderer = asCanvasPath(this)._renderer;
    if (!renderer._drawing) return;
    const { color, weight, dashArray } = this.options;
    const inner = this.options as { _dashArray?: number[] };
    this.options.color = this.selected ? this.palette.accent : this.palette.surface;
    this.options.weight = (weight ?? 3) + (this.selected ? 7 : 2.5);
    inner._dashArray = undefined;
    renderer._updatePoly(this, false);
    this.options.color = color;
    this.options.weight = weight;
    inner._dashArray = dashArray as number[] | undefined;
    renderer._updatePoly(this, false);
  }
}

/** Points at the given shares of a line's length on the ground. */
export function pointsAlong(points: L.LatLng[], shares: number[]): L.LatLng[] {
  const lengths = points.slice(1).map((point, index) => point.distanceTo(points[index]));
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  return shares.map((share) => pointAt(points, lengths, whole * share));
}

function pointAt(points: L.LatLng[], lengths: number[], distance: number): L.LatLng {
  let rest = distance;
  for (let index = 0; index < lengths.length; index++) {
    if (rest <= lengths[index] && lengths[index] > 0) {
      const share = rest / lengths[index];
      const [from, to] = [points[index], points[index + 1]];
      return L.latLng(from.lat + (to.lat - from.lat) * share, from.lng + (to.lng - from.lng) * share);
    }
    rest -= lengths[index];
  }
  return points[0];
}

export const sameLine = (one: LatLon[], other: LatLon[]) =>
  one.length === other.length && one.every((point, index) => point[0] === other[index][0] && point[1] === other[index][1]);
