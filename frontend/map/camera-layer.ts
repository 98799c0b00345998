import * as L from 'leaflet';
import { CameraMarker, clusterRadius } from './camera-marker';
import type { Palette } from './palette';
import { boxAround, type Placement } from './placement';
import { scale } from '../theme/scale';
import type { CameraCluster } from './types';

const keyOf = (cluster: CameraCluster) => cluster.id ?? `${cluster.lat}:${cluster.lon}:${cluster.count}`;

/** The cameras of the present view, grouped by the server; a new answer touches only the groups that changed. */
export class CameraLayer {
  private readonly markers = new Map<string, CameraMarker>();
  private visible = true;

  constructor(
    private readonly map: L.Map,
    private readonly renderer: L.Canvas,
    private palette: Palette,
    private readonly events: {
      click: (cluster: CameraCluster) => void;
      hover: (cluster: CameraCluster | null, at: L.LatLng) => void;
    },
  ) {}

  set(clusters: CameraCluster[]): void {
    const wanted = new Map(clusters.map((cluster) => [keyOf(cluster), cluster]));
    for (const [key, marker] of [...this.markers]) {
      if (wanted.has(key)) continue;
      marker.remove();
      this.markers.delete(key);
    }
    for (const [key, cluster] of wanted) this.put(key, cluster);
  }

  show(visible: boolean): void {
    this.visible = visible;
    for (const marker of this.markers.values()) visible ? marker.addTo(this.map) : marker.remove();
  }

  repaint(palette: Palette): void {
    this.palette = palette;
    for (const marker of this.markers.values()) {
      marker.palette = palette;
      marker.redraw();
    }
  }

  raise(): void {
    if (this.visible) this.markers.forEach((marker) => marker.bringToFront());
  }

  /** Marks the room that cameras take. */
  place(...placements: Placement[]): void {
    if (!this.visible) return;
    for (const { cluster } of this.markers.values()) {
      const at = this.map.latLngToContainerPoint([cluster.lat, cluster.lon]);
      for (const placement of placements) placement.take(boxAround(at, clusterRadius(cluster.count) * scale()));
    }
  }

  private put(key: string, cluster: CameraCluster): void {
    const known = this.markers.get(key);
    if (known) {
      known.show(cluster);
      return;
    }
    const marker = new CameraMarker(cluster, this.palette, { renderer: this.renderer, bubblingMouseEvents: false });
    marker.on('click', () => this.events.click(marker.cluster));
    marker.on('mouseover', (event) => this.events.hover(marker.cluster, event.latlng));
    marker.on('mouseout', (event) => this.events.hover(null, event.latlng));
    if (this.visible) marker.addTo(this.map);
    this.markers.set(key, marker);
  }
}
