import * as L from 'leaflet';
import { BaseLayer } from './base-layer';
import { CameraLayer } from './camera-layer';
import { LabelLayer } from './label-layer';
import { readPalette, type Palette } from './palette';
import { PlaceLayer } from './place-layer';
import { Placement } from './placement';
import { scale } from '../theme/scale';
import { StreetLayer } from './street-layer';
import { Tiles } from './tiles';
import type { Bounds, CameraCluster, LatLon, Place, Street, StreetDelta, VisibleLayers } from './types';
import { WayLayer } from './way-layer';

const HANOI: LatLon = [21.0285, 105.8412];
const startZoom = () => (scale() > 1 ? 13 : 12);
/** The font weights on the canvas, which does not fetch a font by being drawn on. */
const WEIGHTS = [500, 600, 700];

export interface SceneEvents {
  street: (id: string) => void;
  camera: (cluster: CameraCluster) => void;
  place: (id: string) => void;
  area: (id: string) => void;
  moved: (bounds: Bounds, zoom: number) => void;
  hover: (what: { street?: Street; cluster?: CameraCluster; place?: Place } | null) => string | null;
  tiles: (failed: boolean) => void;
}

/** The Leaflet map and its layers, from the ground up: tiles, base, streets and cameras, names. */
export class Scene {
  readonly map: L.Map;
  readonly base: BaseLayer;
  readonly streets: StreetLayer;
  readonly cameras: CameraLayer;
  readonly places: PlaceLayer;
  readonly way: WayLayer;
  readonly tiles: Tiles;
  palette: Palette;
  private readonly labels: LabelLayer;
  private readonly tooltip = L.tooltip({ direction: 'top', offset: [0, -12], className: 'hover', opacity: 1 });
  private labelsVisible = true;
  private frame = 0;

  constructor(
    private readonly host: HTMLElement,
    container: HTMLElement,
    private readonly events: SceneEvents,
  ) {
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.map = L.map(container, {
      preferCanvas: true,
      zoomControl: false,
      minZoom: 9,
      maxZoom: 19,
      zoomSnap: 0.5,
      zoomAnimation: !calm,
      fadeAnimation: false,
      inertia: !calm,
    });
    this.map.attributionControl.setPrefix(false);
    this.map.setView(HANOI, startZoom());
    this.palette = readPalette(host);
    const renderer = L.canvas({ padding: 0.3, tolerance: 5 }).addTo(this.map);
    this.base = new BaseLayer(this.map, this.palette);
    this.streets = new StreetLayer(this.map, renderer, this.palette, {
      click: (id) => events.street(id),
      hover: (street, at) => this.hover(street ? { street } : null, at),
    });
    this.cameras = new CameraLayer(this.map, renderer, this.palette, {
      click: (cluster) => this.open(cluster),
      hover: (cluster, at) => this.hover(cluster ? { cluster } : null, at),
    });
    this.places = new PlaceLayer(this.map, renderer, this.palette, {
      click: (id) => events.place(id),
      hover: (place, at) => this.hover(place ? { place } : null, at),
    });
    this.way = new WayLayer(this.map, this.palette);
    this.labels = new LabelLayer(this.map, this.palette);
    this.tiles = new Tiles(this.map, (seen, failed) => {
      this.base.overTiles(seen);
      events.tiles(failed);
    });
    this.listen();
  }

  /** Places signs and names anew before the next picture. */
  arrange(): void {
    if (this.frame) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      const [all, cameras] = [new Placement(), new Placement()];
      this.cameras.place(all, cameras);
      const placed = this.streets.place(all, cameras);
      if (this.labelsVisible) this.labels.draw(all, placed, this.base.names);
      else this.labels.clear();
    });
  }

  repaint(): void {
    this.palette = readPalette(this.host);
    this.base.repaint(this.palette);
    this.streets.repaint(this.palette);
    this.cameras.repaint(this.palette);
    this.places.repaint(this.palette);
    this.way.repaint(this.palette);
    this.labels.repaint(this.palette);
    this.arrange();
  }

  showStreets(streets: Street[]): void {
    this.streets.set(streets);
    this.stack();
  }

  applyStreets(delta: StreetDelta): void {
    const touched = this.streets.apply(delta);
    if (touched === 'streets') this.stack();
    if (touched === 'signs') this.arrange();
  }

  selectStreet(id: string | null): LatLon[] | null {
    const line = this.streets.select(id);
    this.stack();
    return line;
  }

  showCameras(clusters: CameraCluster[]): void {
    this.cameras.set(clusters);
    this.stack();
  }

  showPlaces(places: Place[]): void {
    this.places.set(places);
    this.stack();
  }

  show(layers: VisibleLayers): void {
    this.base.show(layers.areas);
    this.cameras.show(layers.cameras);
    this.streets.show(layers.streets);
    this.labelsVisible = layers.labels;
    this.stack();
  }

  whole(): void {
    const bounds = this.base.bounds;
    if (bounds) this.map.fitBounds(bounds, { padding: [16, 16] });
    else this.map.setView(HANOI, startZoom());
  }

  dispose(): void {
    cancelAnimationFrame(this.frame);
    this.map.remove();
  }

  reportView(): void {
    const view = this.map.getBounds();
    const bounds = { south: view.getSouth(), west: view.getWest(), north: view.getNorth(), east: view.getEast() };
    this.events.moved(bounds, this.map.getZoom());
  }

  /** Lines below, cameras above them, signs on top. */
  private stack(): void {
    this.cameras.raise();
    this.streets.raiseSigns();
    this.places.raise();
    this.arrange();
  }

  private listen(): void {
    this.map.on('moveend', () => {
      this.arrange();
      this.reportView();
    });
    this.map.on('resize', () => this.arrange());
    this.map.on('click', (event) => {
      const area = this.base.areaAt(event.latlng);
      if (area) this.events.area(area);
    });
    void Promise.all(WEIGHTS.map((weight) => document.fonts.load(`${weight} 12px "Be Vietnam Pro"`, 'Hồ Tây'))).then(() => {
      this.labels.forgetWidths();
      this.arrange();
    });
  }

  private open(cluster: CameraCluster): void {
    this.events.camera(cluster);
    if (cluster.count > 1) this.map.setView([cluster.lat, cluster.lon], Math.min(this.map.getZoom() + 2, 19));
  }

  private hover(what: { street?: Street; cluster?: CameraCluster; place?: Place } | null, at: L.LatLng): void {
    const text = this.events.hover(what);
    if (!text) {
      this.tooltip.remove();
      return;
    }
    const content = document.createElement('span');
    content.textContent = text;
    this.tooltip.setLatLng(at).setContent(content).addTo(this.map);
  }
}
