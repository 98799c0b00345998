import * as L from 'leaflet';
import type { Palette } from './palette';
import type { LatLon, MapTexts } from './types';

const DIGITS = 1e6;

/**
 * Draws and changes one line: a click on the map adds a point at the end, handles are dragged or moved with the arrow
 * keys, a click on a small handle inserts a point, Delete or a double click removes one, Ctrl-Z takes back a step.
 */
export class LineEditor {
  private points: L.LatLng[];
  private readonly past: L.LatLng[][] = [];
  private readonly line: L.Polyline;
  private readonly handles = L.layerGroup();
  private readonly add = (event: L.LeafletMouseEvent) => this.change([...this.points, event.latlng]);
  private readonly keys = (event: KeyboardEvent) => this.onKey(event);

  constructor(
    private readonly map: L.Map,
    start: LatLon[],
    private readonly look: { palette: Palette; texts: MapTexts },
    private readonly changed: (line: LatLon[]) => void,
  ) {
    this.points = start.map((point) => L.latLng(point));
    this.line = L.polyline(this.points, { color: look.palette.accent, weight: 5, interactive: false, renderer: L.svg() });
    this.line.addTo(map);
    this.handles.addTo(map);
    map.doubleClickZoom.disable();
    map.on('click', this.add);
    map.getContainer().addEventListener('keydown', this.keys);
    this.draw();
  }

  stop(): void {
    this.map.off('click', this.add);
    this.map.getContainer().removeEventListener('keydown', this.keys);
    this.map.doubleClickZoom.enable();
    this.line.remove();
    this.handles.remove();
  }

  undo(): void {
    const before = this.past.pop();
    if (before) this.show(before);
  }

  private change(points: L.LatLng[]): void {
    this.past.push(this.points);
    this.show(points);
  }

  private show(points: L.LatLng[]): void {
    this.points = points;
    this.line.setLatLngs(points);
    this.draw();
    this.changed(points.map(({ lat, lng }) => [Math.round(lat * DIGITS) / DIGITS, Math.round(lng * DIGITS) / DIGITS]));
  }

  private draw(): void {
    this.handles.clearLayers();
    this.points.forEach((point, index) => this.handles.addLayer(this.vertex(point, index)));
    this.points.slice(1).forEach((point, index) => this.handles.addLayer(this.between(this.points[index], point, index + 1)));
  }

  private vertex(point: L.LatLng, index: number): L.Marker {
    const handle = L.marker(point, { icon: icon('vertex'), draggable: true, keyboard: true, autoPan: true });
    handle.options.alt = handle.options.title = `${this.look.texts.vertex} ${index + 1}`;
    const moved = (at: L.LatLng) => this.points.map((old, other) => (other === index ? at : old));
    handle.on('drag', () => this.line.setLatLngs(moved(handle.getLatLng())));
    handle.on('dragend', () => this.change(moved(handle.getLatLng())));
    // A marker that does not listen hands its clicks to the map, which would add a point here.
    handle.on('click', () => {});
    handle.on('dblclick', () => this.removePoint(index));
    handle.on('keydown', (event) => {
      const original = (event as unknown as { originalEvent: KeyboardEvent }).originalEvent;
      const step = arrow(original.key);
      if (step) this.nudge(index, step, original);
      if (original.key === 'Delete' || original.key === 'Backspace') this.removePoint(index);
    });
    return handle;
  }

  private between(from: L.LatLng, to: L.LatLng, index: number): L.Marker {
    const middle = L.latLng((from.lat + to.lat) / 2, (from.lng + to.lng) / 2);
    const handle = L.marker(middle, { icon: icon('between'), keyboard: false });
    handle.options.alt = handle.options.title = this.look.texts.insertVertex;
    handle.on('click', () => this.change([...this.points.slice(0, index), middle, ...this.points.slice(index)]));
    return handle;
  }

  private removePoint(index: number): void {
    this.change(this.points.filter((_, other) => other !== index));
  }

  private nudge(index: number, [right, down]: [number, number], event: KeyboardEvent): void {
    event.preventDefault();
    event.stopPropagation();
    const at = this.map.latLngToContainerPoint(this.points[index]).add([right, down]);
    this.change(this.points.map((old, other) => (other === index ? this.map.containerPointToLatLng(at) : old)));
    const handles = this.map.getPane('markerPane')?.querySelectorAll<HTMLElement>('.vertex');
    handles?.[index]?.focus();
  }

  private onKey(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
    event.preventDefault();
    this.undo();
  }
}

function arrow(key: string): [number, number] | null {
  const steps: Record<string, [number, number]> = { ArrowLeft: [-4, 0], ArrowRight: [4, 0], ArrowUp: [0, -4], ArrowDown: [0, 4] };
  return steps[key] ?? null;
}

const icon = (className: string) =>
  L.divIcon({ className, iconSize: className === 'vertex' ? [16, 16] : [12, 12] });
