import * as L from 'leaflet';
import type { Palette } from './palette';
import type { Stop } from './types';

/** The stops of a way in their order, numbered, with a line between them. */
export class WayLayer {
  private readonly group: L.LayerGroup;
  private stops: Stop[] = [];

  constructor(
    map: L.Map,
    private palette: Palette,
  ) {
    this.group = L.layerGroup().addTo(map);
  }

  /** Shows exactly these. */
  set(stops: Stop[]): void {
    this.stops = stops;
    this.draw();
  }

  repaint(palette: Palette): void {
    this.palette = palette;
    this.draw();
  }

  private draw(): void {
    this.group.clearLayers();
    const line = this.stops.map((stop): L.LatLngTuple => [stop.lat, stop.lon]);
    if (line.length > 1) L.polyline(line, { color: this.palette.accent, weight: 3, dashArray: '6 6', interactive: false }).addTo(this.group);
    for (const stop of this.stops) {
      if (!stop.sign) continue;
      const sign = document.createElement('span');
      sign.textContent = stop.sign;
      const icon = L.divIcon({ className: 'stop', html: sign, iconSize: [0, 0] });
      L.marker([stop.lat, stop.lon], { icon, title: stop.text, alt: stop.text, keyboard: false }).addTo(this.group);
    }
  }
}
