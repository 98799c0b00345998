import * as L from 'leaflet';
import { asCanvasPath } from './canvas';
import { drawLevel } from './level-shape';
import type { Palette } from './palette';
import { scale } from '../theme/scale';
import type { Level } from './types';

const FULL = 13;
const COMPACT = 7;

/** The sign of a street's level on the canvas. */
export class LevelMarker extends L.CircleMarker {
  level: Level = 0;
  stale = false;
  compact = false;

  constructor(
    at: L.LatLngExpression,
    public palette: Palette,
    options: L.PathOptions,
  ) {
    super(at, { ...options, radius: FULL * scale(), weight: 0 });
  }

  show(level: Level, stale: boolean): void {
    if (level === this.level && stale === this.stale) return;
    this.level = level;
    this.stale = stale;
    this.redraw();
  }

  setCompact(compact: boolean): void {
    if (compact === this.compact) return;
    this.compact = compact;
    this.setRadius((compact ? COMPACT : FULL) * scale());
  }

  moveTo(spot: L.LatLng): void {
    if (!this.getLatLng().equals(spot)) this.setLatLng(spot);
  }

  _updatePath(): void {
    const path = asCanvasPath(this);
    if (path._renderer._drawing && !path._empty()) drawLevel(path._renderer._ctx, path._point, this);
  }
}
