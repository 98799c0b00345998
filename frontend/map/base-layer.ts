import * as L from 'leaflet';
import { contains, nameOf, outlinesOnce, type GroundName } from './ground';
import type { Palette } from './palette';
import type { BaseFeature, BaseMap, BaseProperties } from './types';

const PANE = 'ops-base';
const METRES_PER_PIXEL_AT_0 = 156543.03;

/** The ground without any tile server: land, water, roads and the outlines of areas, on a canvas of its own. */
export class BaseLayer {
  private base: BaseMap | null = null;
  private outlines: BaseFeature[] = [];
  private layers: L.GeoJSON[] = [];
  private areasVisible = true;
  private tiles = false;
  names: GroundName[] = [];

  private readonly renderer: L.Canvas;

  constructor(
    private readonly map: L.Map,
    private palette: Palette,
  ) {
    const pane = map.createPane(PANE);
    pane.style.zIndex = '250';
    pane.style.pointerEvents = 'none';
    this.renderer = L.canvas({ pane: PANE, padding: 0.3 });
    map.on('zoomend', () => this.widen());
  }

  set(base: BaseMap): void {
    this.base = base;
    this.names = base.features.flatMap((feature) => nameOf(feature));
    this.outlines = outlinesOnce(base.features.filter((feature) => feature.properties.kind === 'area'));
    this.draw();
  }

  show(visible: boolean): void {
    this.areasVisible = visible;
    this.draw();
  }

  /** With tiles below, land and water are left to them and only the outlines stay. */
  overTiles(tiles: boolean): void {
    if (this.tiles === tiles) return;
    this.tiles = tiles;
    this.draw();
  }

  repaint(palette: Palette): void {
    this.palette = palette;
    this.draw();
  }

  get approximate(): boolean {
    return this.areasVisible && !!this.base?.features.some((feature) => feature.properties.approximate);
  }

  get bounds(): L.LatLngBounds | null {
    const areas = this.base?.features.filter((feature) => feature.properties.kind === 'area') ?? [];
    const bounds = L.latLngBounds([]);
    for (const area of areas) bounds.extend(L.geoJSON(area).getBounds());
    return bounds.isValid() ? bounds : null;
  }

  areaAt(at: L.LatLng): string | null {
    if (!this.areasVisible || !this.base) return null;
    const inside = this.base.features.filter(
      (feature) => feature.properties.kind === 'area' && feature.properties.id && contains(feature, at),
    );
    return inside.at(-1)?.properties.id ?? null;
  }

  private draw(): void {
    this.layers.forEach((layer) => layer.remove());
    const all = this.base?.features ?? [];
    const kinds = (...wanted: string[]) => all.filter((feature) => wanted.includes(feature.properties.kind));
    this.layers = this.tiles
      ? []
      : [
          this.add(kinds('area'), (area) => this.land(area)),
          this.add(kinds('water', 'lake', 'river'), (water) => this.water(water)),
          this.add(kinds('road'), (road) => this.line(road, this.palette.road)),
        ];
    if (this.areasVisible) this.layers.push(this.add(this.outlines, (area) => this.outline(area)));
  }

  private add(features: BaseFeature[], style: (properties: BaseProperties) => L.PathOptions): L.GeoJSON {
    const options = { renderer: this.renderer, interactive: false, pane: PANE };
    return L.geoJSON({ type: 'FeatureCollection', features } as BaseMap, {
      ...options,
      style: (feature) => ({ ...options, ...style(feature?.properties as BaseProperties) }),
    }).addTo(this.map);
  }

  private land(area: BaseProperties): L.PathOptions {
    return { stroke: false, fill: true, fillOpacity: 1, fillColor: area.muted ? this.palette.mutedLand : this.palette.land };
  }

  private outline(area: BaseProperties): L.PathOptions {
    return {
      fill: false,
      color: this.palette.outline,
      weight: area.muted ? 0.8 : 1.2,
      dashArray: area.approximate ? '5 4' : undefined,
    };
  }

  private water(water: BaseProperties): L.PathOptions {
    if (water.metres) return this.line(water, this.palette.water);
    return { stroke: false, fill: true, fillOpacity: 1, fillColor: this.palette.water };
  }

  private line(feature: BaseProperties, color: string): L.PathOptions {
    return { fill: false, color, weight: this.width(feature), lineCap: 'round', lineJoin: 'round' };
  }

  private width(feature: BaseProperties): number {
    const metresPerPixel = (METRES_PER_PIXEL_AT_0 * Math.cos((21 * Math.PI) / 180)) / 2 ** this.map.getZoom();
    return Math.max(1.2, (feature.metres ?? 20) / metresPerPixel);
  }

  private widen(): void {
    for (const group of this.layers) {
      group.eachLayer((layer) => {
        const feature = (layer as L.Polyline).feature as unknown as BaseFeature | undefined;
        if (feature?.properties.metres) (layer as L.Path).options.weight = this.width(feature.properties);
      });
    }
  }
}
