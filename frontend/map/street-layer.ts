import * as L from 'leaflet';
import { LevelMarker } from './level-marker';
import type { Palette } from './palette';
import { boxAround, type Placement } from './placement';
import { sameLine, StreetLine } from './street-line';
import type { LatLon, Level, Street, StreetDelta, StreetState } from './types';

interface Drawn {
  street: Street;
  line: StreetLine;
  sign: LevelMarker;
  middle: L.LatLng;
}

export interface PlacedStreet {
  street: Street;
  x: number;
  y: number;
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
    this.raiseSigns();
  }

  apply(delta: StreetDelta): void {
    delta.removed.forEach((id) => this.remove(id));
    let added = false;
    for (const change of delta.changed) added = this.merge(change) || added;
    if (added) this.raiseSigns();
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
      if (on) this.raise(drawn);
    }
    this.selected = id;
    return (id && this.drawn.get(id)?.street.line) || null;
  }

  show(visible: boolean): void {
    this.visible = visible;
    for (const drawn of this.drawn.values()) {
      for (const layer of [drawn.line, drawn.sign]) visible ? layer.addTo(this.map) : layer.remove();
    }
    if (visible) this.raiseSigns();
  }

  repaint(palette: Palette): void {
    this.palette = palette;
    for (const drawn of this.drawn.values()) drawn.line.palette = drawn.sign.palette = palette;
    this.dressAll();
    for (const drawn of this.drawn.values()) drawn.line.redraw();
  }

  /** Gives each visible sign its room, the gravest first; signs without room shrink to their shape. */
  place(placement: Placement): PlacedStreet[] {
    const placed: PlacedStreet[] = [];
    if (!this.visible) return placed;
    for (const { street, sign, middle } of this.inView()) {
      const { x, y } = this.map.latLngToContainerPoint(middle);
      const full = street.id === this.selected || placement.isFree(boxAround(x, y, 12));
      sign.setCompact(!full);
      placement.take(boxAround(x, y, full ? 12 : 6));
      if (full) placed.push({ street, x, y });
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

  isSelected(street: Street): boolean {
    return street.id === this.selected;
  }

  private inView(): Drawn[] {
    const bounds = this.map.getBounds().pad(0.05);
    const gravity = (street: Street) => street.level * 1e7 + (street.count ?? 0);
    return [...this.drawn.values()]
      .filter((drawn) => bounds.contains(drawn.middle))
      .sort((one, other) => gravity(other.street) - gravity(one.street) || one.street.id.localeCompare(other.street.id));
  }

  private merge(change: Street | StreetState): boolean {
    const known = this.drawn.get(change.id);
    if ('line' in change && change.line) {
      this.put(change);
      return !known;
    }
    if (known) this.put({ ...known.street, ...change, line: known.street.line, name: known.street.name });
    return false;
  }

  private put(street: Street): void {
    const known = this.drawn.get(street.id);
    if (known && sameLine(known.street.line, street.line)) this.update(known, street);
    else {
      this.remove(street.id);
      this.add(street);
    }
  }

  private update(drawn: Drawn, street: Street): void {
    const before = drawn.street;
    drawn.street = street;
    if (before.level === street.level && before.stale === street.stale) return;
    drawn.line.dress(street, this.map.getZoom());
    drawn.line.redraw();
    drawn.sign.show(street.level, street.stale);
  }

  private add(street: Street): void {
    const options = { renderer: this.renderer, bubblingMouseEvents: false };
    const line = new StreetLine(street, this.palette, options);
    line.dress(street, this.map.getZoom());
    line.selected = street.id === this.selected;
    const middle = line.middle();
    const sign = new LevelMarker(middle, this.palette, options);
    sign.show(street.level as Level, street.stale);
    const drawn = { street, line, sign, middle };
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

  private raise(drawn: Drawn): void {
    if (!this.visible) return;
    drawn.line.bringToFront();
    this.raiseSigns();
  }

  private raiseSigns(): void {
    if (!this.visible) return;
    const selected = this.selected ? this.drawn.get(this.selected) : undefined;
    selected?.line.bringToFront();
    for (const drawn of this.drawn.values()) drawn.sign.bringToFront();
    selected?.sign.bringToFront();
  }

  private dressAll(): void {
    for (const drawn of this.drawn.values()) drawn.line.dress(drawn.street, this.map.getZoom());
  }
}
