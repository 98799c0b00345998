import * as L from 'leaflet';
import { LevelMarker } from './level-marker';
import type { Palette } from './palette';
import type { Place } from './types';

/** Places with a sign each, such as treatment sites by how full they are. */
export class PlaceLayer {
  private readonly markers = new Map<string, { place: Place; marker: LevelMarker }>();

  constructor(
    private readonly map: L.Map,
    private readonly renderer: L.Canvas,
    private palette: Palette,
    private readonly events: {
      click: (id: string) => void;
      hover: (place: Place | null, at: L.LatLng) => void;
    },
  ) {}

  /** Shows exactly these; places that stay where they were keep their sign. */
  set(places: Place[]): void {
    const wanted = new Map(places.map((place) => [place.id, place]));
    for (const [id, { marker }] of [...this.markers]) {
      if (wanted.has(id)) continue;
      marker.remove();
      this.markers.delete(id);
    }
    for (const place of wanted.values()) this.put(place);
  }

  repaint(palette: Palette): void {
    this.palette = palette;
    for (const { marker } of this.markers.values()) {
      marker.palette = palette;
      marker.redraw();
    }
  }

  raise(): void {
    this.markers.forEach(({ marker }) => marker.bringToFront());
  }

  private put(place: Place): void {
    const known = this.markers.get(place.id);
    if (known) {
      known.place = place;
      known.marker.show(place.level, false);
      known.marker.moveTo(L.latLng(place.lat, place.lon));
      return;
    }
    const marker = new LevelMarker([place.lat, place.lon], this.palette, { renderer: this.renderer, bubblingMouseEvents: false });
    const entry = { place, marker };
    marker.show(place.level, false);
    marker.on('click', () => this.events.click(place.id));
    marker.on('mouseover', (event) => this.events.hover(entry.place, event.latlng));
    marker.on('mouseout', (event) => this.events.hover(null, event.latlng));
    marker.addTo(this.map);
    this.markers.set(place.id, entry);
  }
}
