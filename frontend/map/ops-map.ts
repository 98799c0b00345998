import { html, LitElement, nothing, unsafeCSS, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import leafletStyles from 'leaflet/dist/leaflet.css?inline';
import { watchColourScheme } from '../theme/colours';
import { hoverText } from './hover-text';
import { LineEditor } from './line-editor';
import { legend, toolbar } from './panels';
import { Scene } from './scene';
import { mapStyles, signStyles } from './styles';
import { NO_TEXTS } from './texts';
import type { BaseMap, Bounds, CameraCluster, LatLon, LayerName, MapTexts, Place, Stop, Street, StreetDelta, VisibleLayers } from './types';

const VIEW_DELAY_MS = 200;
const NARROW_PX = 520;

/** The map of streets, cameras and areas. The server calls its methods and listens to its events. */
@customElement('ops-map')
export class OpsMap extends LitElement {
  static override styles = [unsafeCSS(leafletStyles), mapStyles, signStyles];

  @property({ attribute: false }) texts: MapTexts = NO_TEXTS;
  @property() tileUrl = '';
  @property() tileUrlDark = '';
  @property() tileAttribution = '';
  @property({ attribute: false }) layers: VisibleLayers = { streets: true, cameras: true, areas: true, labels: true };

  @state() private layersOpen = false;
  @state() private legendOpen = true;
  @state() private tilesFailed = false;
  @state() private approximate = false;

  @query('.canvas') private container!: HTMLElement;

  private scene: Scene | null = null;
  private editor: LineEditor | null = null;
  private waiting: ((scene: Scene) => void)[] = [];
  private viewTimer = 0;
  private unwatch = () => {};
  private readonly resized = new ResizeObserver(() => this.scene?.map.invalidateSize({ animate: false }));

  setBase(base: BaseMap): void {
    this.run((scene) => {
      scene.base.set(base);
      this.approximate = scene.base.approximate;
      scene.arrange();
    });
  }

  /** Loads the ground from an address, so that the browser can keep it. */
  async loadBase(address: string): Promise<void> {
    const answer = await fetch(address, { credentials: 'same-origin' });
    if (answer.ok) this.setBase((await answer.json()) as BaseMap);
  }

  setStreets(streets: Street[]): void {
    this.run((scene) => scene.showStreets(streets));
  }

  applyStreets(delta: StreetDelta): void {
    this.run((scene) => scene.applyStreets(delta));
  }

  setCameras(clusters: CameraCluster[]): void {
    this.run((scene) => scene.showCameras(clusters));
  }

  setPlaces(places: Place[]): void {
    this.run((scene) => scene.showPlaces(places));
  }

  setWay(stops: Stop[]): void {
    this.run((scene) => scene.way.set(stops));
  }

  /** Highlights a street, or none; reveal moves the view to it when it is out of sight. */
  selectStreet(id: string | null, reveal: boolean): void {
    this.run((scene) => {
      const line = scene.selectStreet(id);
      if (line && reveal && !scene.map.getBounds().pad(-0.1).intersects(line)) scene.map.fitBounds(line, { maxZoom: 15, padding: [60, 60] });
    });
  }

  setView(lat: number, lon: number, zoom: number): void {
    this.run((scene) => scene.map.setView([lat, lon], zoom));
  }

  fit({ south, west, north, east }: Bounds): void {
    this.run((scene) =>
      scene.map.fitBounds(
        [
          [south, west],
          [north, east],
        ],
        { padding: [24, 24] },
      ),
    );
  }

  showWhole(): void {
    this.run((scene) => scene.whole());
  }

  edit(line: LatLon[]): void {
    this.run((scene) => {
      this.editor?.stop();
      this.passClicks(scene, true);
      const look = { palette: scene.palette, texts: this.texts };
      this.editor = new LineEditor(scene.map, line, look, (points) => this.send('line-change', { points }));
    });
  }

  undoEdit(): void {
    this.editor?.undo();
  }

  stopEditing(): void {
    this.run((scene) => {
      this.editor?.stop();
      this.editor = null;
      this.passClicks(scene, false);
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resized.disconnect();
    this.unwatch();
    clearTimeout(this.viewTimer);
    this.editor?.stop();
    this.editor = null;
    this.scene?.dispose();
    this.scene = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.open();
  }

  protected override firstUpdated(): void {
    this.legendOpen = this.clientWidth > NARROW_PX;
    this.open();
  }

  protected override updated(changed: PropertyValues): void {
    if (!this.scene) return;
    if (changed.has('layers')) this.scene.show(this.layers);
    if (changed.has('tileUrl') || changed.has('tileUrlDark') || changed.has('tileAttribution')) this.showTiles();
    this.container.setAttribute('aria-label', this.texts.map);
    this.container.setAttribute('aria-description', this.texts.help);
  }

  protected override render() {
    return html`<div class="stage">
        <div class="canvas" role="application" @keydown=${this.onKey}></div>
      ${toolbar({
        texts: this.texts,
        open: this.layersOpen,
        layers: this.layers,
        zoom: (step) => this.scene?.map.setZoom(this.scene.map.getZoom() + step),
        whole: () => this.scene?.whole(),
        toggle: () => (this.layersOpen = !this.layersOpen),
        change: (name, visible) => this.changeLayer(name, visible),
      })}
      <div class="notes ${this.tileUrl && !this.tilesFailed ? 'lifted' : ''}">
        ${this.approximate && this.layers.areas ? html`<span class="note">${this.texts.approximate}</span>` : nothing}
        ${this.tilesFailed ? html`<span class="note" role="status">${this.texts.tilesFailed}</span>` : nothing}
      </div>
      </div>
      ${legend(this.texts, this.layers, this.legendOpen, (open) => (this.legendOpen = open))}`;
  }

  private open(): void {
    const scene = new Scene(this, this.container, {
      street: (id) => this.send('street-click', { id }),
      camera: (cluster) => this.cameraClicked(cluster),
      place: (id) => this.send('place-click', { id }),
      area: (id) => this.editor ?? this.send('area-click', { id }),
      moved: (bounds, zoom) => this.reportView(bounds, zoom),
      hover: (what) => what && hoverText(this.texts, what),
      tiles: (failed) => (this.tilesFailed = failed),
    });
    this.scene = scene;
    scene.show(this.layers);
    this.showTiles();
    this.resized.observe(this.container);
    this.unwatch = watchColourScheme(() => this.repaint());
    this.waiting.splice(0).forEach((task) => task(scene));
    scene.reportView();
    scene.arrange();
  }

  private run(task: (scene: Scene) => void): void {
    if (this.scene) task(this.scene);
    else this.waiting.push(task);
  }

  private repaint(): void {
    this.scene?.repaint();
    if (this.tileUrl) this.showTiles();
  }

  private showTiles(): void {
    const dark = getComputedStyle(this).colorScheme.trim() === 'dark';
    this.scene?.tiles.show({ light: this.tileUrl, dark: this.tileUrlDark, attribution: this.tileAttribution }, dark);
  }

  private changeLayer(name: LayerName, visible: boolean): void {
    this.layers = { ...this.layers, [name]: visible };
    this.send('layers-change', { layers: this.layers });
  }

  private cameraClicked(cluster: CameraCluster): void {
    if (cluster.count === 1 && cluster.id) this.send('camera-click', { id: cluster.id });
    else this.send('cluster-click', { lat: cluster.lat, lon: cluster.lon, count: cluster.count });
  }

  private reportView(bounds: Bounds, zoom: number): void {
    clearTimeout(this.viewTimer);
    this.viewTimer = window.setTimeout(() => this.send('view-change', { ...bounds, zoom }), VIEW_DELAY_MS);
  }

  private onKey(event: KeyboardEvent): void {
    const step = event.key === 'PageDown' ? 1 : event.key === 'PageUp' ? -1 : null;
    if (!step) return;
    event.preventDefault();
    const id = this.scene?.streets.neighbour(step);
    if (id) this.send('street-click', { id });
  }

  /** While a line is drawn, streets and cameras let the clicks through to the map. */
  private passClicks(scene: Scene, on: boolean): void {
    const pane = scene.map.getPane('overlayPane');
    if (pane) pane.style.pointerEvents = on ? 'none' : '';
    scene.map.getContainer().classList.toggle('leaflet-crosshair', on);
  }

  private send(type: string, detail: Record<string, unknown>): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
