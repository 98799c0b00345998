import * as L from 'leaflet';

export interface TileSource {
  /** Address template with {z}, {x} and {y}; empty when the map does without tiles. */
  light: string;
  /** The same for the dark scheme; empty: the light tiles are dimmed. */
  dark: string;
  attribution: string;
}

const FAILURES_BEFORE_GIVING_UP = 4;

/** The tile picture below everything else. It reports whether it can be seen, so that the map can draw its own ground. */
export class Tiles {
  private layer: L.TileLayer | null = null;
  private failures = 0;

  constructor(
    private readonly map: L.Map,
    private readonly seen: (seen: boolean, failed: boolean) => void,
  ) {}

  show(source: TileSource, dark: boolean): void {
    this.layer?.remove();
    this.layer = null;
    this.failures = 0;
    const address = (dark && source.dark) || source.light;
    if (!address) {
      this.seen(false, false);
      return;
    }
    const layer = L.tileLayer(address, { attribution: source.attribution, maxZoom: 19, className: dark && !source.dark ? 'dimmed' : '' });
    layer.on('tileload', () => this.loaded());
    layer.on('tileerror', () => this.failed());
    this.layer = layer.addTo(this.map);
  }

  private loaded(): void {
    this.failures = 0;
    this.seen(true, false);
  }

  private failed(): void {
    this.failures++;
    if (this.failures < FAILURES_BEFORE_GIVING_UP || !this.layer) return;
    this.layer.remove();
    this.layer = null;
    this.seen(false, true);
  }
}
