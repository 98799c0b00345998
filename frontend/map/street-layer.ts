import * as L from 'leaflet';
import { LevelMarker } from './level-marker';
import type { Palette } from './palette';
import { boxAround, Placement } from './placement';
import { scale } from '../theme/scale';
import { pointsAlong, sameLine, StreetLine } from './street-line';
import type { LatLon, Level, Street, StreetDelta, StreetState } from './types';

interface Drawn {
  street: Street;
  line: StreetLine;
  sign: LevelMarker;
  /** Where the sign may stand, the middle first. */
  spots: L.LatLng[];
}

/** Shares of a street's length at which its sign may stand, the best first. */
const SPOTS = [0.5, 0.4, 0.6, 0.28, 0.72];
const HALF_SIGN = 12;

export type Touched = 'nothing' | 'signs' | 'streets';

export interface PlacedStreet {
  street: Street;
  x: number;
  y: number;
  selected: boolean;
}

/** The streets with their levels: lines and signs by id, of which a change redraws only what it touches. */
export class StreetLayer {
  private readonly drawn = new Map<string, Drawn>();
  private selected: string | null = null;
  private visible = true;

  constructor(
    private readonly map: L.Map,
    private readonly renderer: L.Canvas,
    private palette: Palette,
    private readonly events: { click: (id: string) => void; hover: (street: Street | null, at: L.LatLng) => void },
  ) {
    map.on('zoomend', () => this.dressAll());
  }

  set(streets: Street[]): void {
    const wanted = new Set(streets.map((street) => street.id));
    for (const id of [...this.drawn.keys()]) if (!wanted.has(id)) this.remove(id);
    for (const street of streets) this.put(street);
  }

  /** Merges changes by id; tells what was touched: nothing on the canvas, signs and lines, or the set of streets. */
  apply(delta: StreetDelta): Touched {
    delta.removed.forEach((id) => this.remove(id));
    let touched: Touched = delta.removed.length > 0 ? 'signs' : 'nothing';
    for (const change of delta.changed) {
      const one = this.merge(change);
      if (one !== 'nothing' && touched !== 'streets') touched = one;
    }
    return touched;
  }

  select(id: string | null): LatLon[] | null {
    for (const [key, on] of [
      [this.selected, false],
      [id, true],
    ] as const) {
      const drawn = key === null ? undefined : this.drawn.get(key);
      if (!drawn) continue;
      drawn.line.selected = on;
      drawn.line.redraw();
      if (on && this.visible) drawn.line.bringToFront();
    }
    this.selected = id;
    return (id && this.drawn.get(id)?.street.line) || null;
  }

  show(visible: boolean): void {
    this.visible = visible;
    for (const drawn of this.drawn.values()) {
      for (const layer of [drawn.line, drawn.sign]) visible ? layer.addTo(this.map) : layer.remove();
    }
  }

  repaint(palette: Palette): void {
    this.palette = palette;
    for (const drawn of this.drawn.values()) drawn.line.palette = drawn.sign.palette = palette;
    this.dressAll();
    for (const drawn of this.drawn.values()) drawn.line.redraw();
  }

  /**
   * Gives each visible sign its room, the gravest first: on its street where no other sign and, if possible, no camera
   * stands; without room it shrinks to its shape. Returns the signs with room for a name.
   */
  place(all: Placement, cameras: Placement): PlacedStreet[] {
    const placed: PlacedStreet[] = [];
    if (!this.visible) return placed;
    const signs = new Placement();
    const half = HALF_SIGN * scale();
    const inView = this.inView();
    const selectedFirst = [...inView.filter((drawn) => this.isSelected(drawn.street)), ...inView.filter((drawn) => !this.isSelected(drawn.street))];
    for (const drawn of selectedFirst) {
      const box = (spot: L.LatLng) => boxAround(this.map.latLngToContainerPoint(spot), half);
      const free = drawn.spots.filter((spot) => signs.isFree(box(spot)));
      const spot = free.find((each) => cameras.isFree(box(each))) ?? free[0];
      const full = spot ?? (this.isSelected(drawn.street) ? drawn.spots[0] : null);
      drawn.sign.setCompact(!full);
      drawn.sign.moveTo(full ?? drawn.spots[0]);
      const at = this.map.latLngToContainerPoint(full ?? drawn.spots[0]);
      for (const placement of [signs, all]) placement.take(boxAround(at, full ? half : half / 2));
      if (full) placed.push({ street: drawn.street, x: at.x, y: at.y, selected: this.isSelected(drawn.street) });
    }
    return placed;
  }

  /** The street after (or before) the selected one among those in view, in order of gravity. */
  neighbour(step: 1 | -1): string | null {
    const inView = this.inView().map((drawn) => drawn.street.id);
    if (inView.length === 0) return null;
    const index = this.selected ? inView.indexOf(this.selected) : -1;
    return inView[(index + step + inView.length) % inView.length] ?? inView[0];
  }

  /** Brings the signs above all else, the selected street's last. */
  raiseSigns(): void {
    if (!this.visible) return;
    for (const drawn of this.drawn.values()) drawn.sign.bringToFront();
    if (this.selected) this.drawn.get(this.selected)?.sign.bringToFront();
  }

  private isSelected(street: Street): boolean {
    return street.id === this.selected;
  }

  private inView(): Drawn[] {
    const bounds = this.map.getBounds().pad(0.05);
    const gravity = (street: Street) => street.level * 1e7 + (street.count ?? 0);
    return [...this.drawn.values()]
      .filter((drawn) => bounds.contains(drawn.spots[0]))
      .sort((one, other) => gravity(other.street) - gravity(one.street) || one.street.id.localeCompare(other.street.id));
  }

  private merge(change: Street | StreetState): Touched {
    const known = this.drawn.get(change.id);
    if ('line' in change && change.line) return this.put(change);
    return known ? this.put({ ...known.street, ...change, line: known.street.line, name: known.street.name }) : 'nothing';
  }

  private put(street: Street): Touched {
    const known = this.drawn.get(street.id);
    if (known && sameLine(known.street.line, street.line)) return this.update(known, street);
    this.remove(street.id);
    this.add(street);
    return 'streets';
  }

  private update(drawn: Drawn, street: Street): Touched {
    const before = drawn.street;
    drawn.street = street;
    if (before.level === street.level && before.stale === street.stale) return 'nothing';
    drawn.line.dress(street, this.map.getZoom());
    drawn.line.redraw();
    drawn.sign.show(street.level, street.stale);
    return 'signs';
  }

  private add(street: Street): void {
    const options = { renderer: this.renderer, bubblingMouseEvents: false };
    const line = new StreetLine(street, this.palette, options);
    line.dress(street, this.map.getZoom());
    line.selected = street.id === this.selected;
    const spots = pointsAlong(line.getLatLngs() as L.LatLng[], SPOTS);
    const sign = new LevelMarker(spots[0], this.palette, options);
    sign.show(street.level as Level, street.stale);
    const drawn = { street, line, sign, spots };
    for (const layer of [line, sign]) {
      layer.on('click', () => this.events.click(street.id));
      layer.on('mouseover', (event) => this.events.hover(drawn.street, event.latlng));
      layer.on('mouseout', (event) => this.events.hover(null, event.latlng));
      if (this.visible) layer.addTo(this.map);
    }
    this.drawn.set(street.id, drawn);
  }

  private remove(id: string): void {
    const drawn = this.drawn.get(id);
    if (!drawn) return;
    drawn.line.remove();
    drawn.sign.remove();
    this.drawn.delete(id);
  }

  private dressAll(): void {
    for (const drawn of this.drawn.values()) drawn.line.dress(drawn.street, this.map.getZoom());
  }
}
