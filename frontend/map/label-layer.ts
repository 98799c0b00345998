import * as L from 'leaflet';
import type { GroundName } from './ground';
import type { Palette } from './palette';
import type { Box, Placement } from './placement';
import { scale } from '../theme/scale';
import type { PlacedStreet } from './street-layer';

const PANE = 'ops-labels';
const font = (weight: string, size: number) => `${weight} ${size * scale()}px "Be Vietnam Pro", sans-serif`;
const streetFont = () => font('600', 12);
const areaFont = () => font('500', 11.5);
const waterFont = () => font('italic 500', 11);

interface Label {
  text: string;
  x: number;
  y: number;
  font: string;
  colour: string;
  align: CanvasTextAlign;
  halo: string;
}

/** Names of streets, areas and waters on a canvas that lets every click through; no name covers another or a sign. */
export class LabelLayer {
  private readonly canvas: HTMLCanvasElement;
  private readonly context: CanvasRenderingContext2D;
  private readonly widths = new Map<string, number>();

  constructor(
    private readonly map: L.Map,
    private palette: Palette,
  ) {
    const pane = map.createPane(PANE);
    pane.style.zIndex = '450';
    pane.style.pointerEvents = 'none';
    this.canvas = L.DomUtil.create('canvas', 'leaflet-zoom-hide', pane);
    this.canvas.setAttribute('aria-hidden', 'true');
    this.context = this.canvas.getContext('2d') as CanvasRenderingContext2D;
  }

  repaint(palette: Palette): void {
    this.palette = palette;
  }

  forgetWidths(): void {
    this.widths.clear();
  }

  draw(placement: Placement, streets: PlacedStreet[], ground: GroundName[]): void {
    this.clear();
    if (this.map.getZoom() < 14) this.drawGround(placement, ground);
    for (const street of streets) this.drawStreet(placement, street);
    if (this.map.getZoom() >= 14) this.drawGround(placement, ground);
  }

  clear(): void {
    const size = this.map.getSize();
    const ratio = window.devicePixelRatio || 1;
    L.DomUtil.setPosition(this.canvas, this.map.containerPointToLayerPoint([0, 0]));
    this.canvas.width = size.x * ratio;
    this.canvas.height = size.y * ratio;
    this.canvas.style.width = `${size.x}px`;
    this.canvas.style.height = `${size.y}px`;
    this.context.setTransform(ratio, 0, 0, ratio, 0, 0);
  }

  private drawStreet(placement: Placement, { street, x, y, selected }: PlacedStreet): void {
    if (!selected && this.map.getZoom() < (street.level >= 4 ? 12 : 13)) return;
    const nameFont = streetFont();
    const width = this.widthOf(street.name, nameFont);
    const [aside, below, half] = [15 * scale(), 21 * scale(), 9 * scale()];
    for (const [left, middle] of [
      [x + aside, y],
      [x - aside - width, y],
      [x - width / 2, y + below],
      [x - width / 2, y - below],
    ]) {
      const box = { left, top: middle - half, right: left + width, bottom: middle + half };
      if (!this.isInView(box) && !selected) continue;
      if (!placement.claim(box) && !selected) continue;
      const look = { font: nameFont, colour: this.palette.text, halo: this.palette.land };
      this.write({ text: street.name, x: left, y: middle, align: 'left', ...look });
      return;
    }
  }

  private drawGround(placement: Placement, ground: GroundName[]): void {
    const view = this.map.getBounds();
    for (const name of ground) {
      const font = name.water ? waterFont() : areaFont();
      const half = 9 * scale();
      const width = this.widthOf(name.text, font);
      if (!this.hasRoom(name, width)) continue;
      for (const spot of name.spots) {
        if (!view.contains(spot)) continue;
        const { x, y } = this.map.latLngToContainerPoint(spot);
        const box = { left: x - width / 2 - 4, top: y - half, right: x + width / 2 + 4, bottom: y + half };
        if (!this.isInView(box) || !placement.claim(box)) continue;
        const colour = name.water ? this.palette.waterText : this.palette.quietText;
        this.write({ text: name.text, x, y, font, colour, align: 'center', halo: name.lake ? this.palette.water : this.palette.land });
        break;
      }
    }
  }

  /** A name that the edge of the map would cut is not written there. */
  private isInView({ left, top, right, bottom }: Box): boolean {
    const { x, y } = this.map.getSize();
    return left >= 2 && top >= 2 && right <= x - 2 && bottom <= y - 2;
  }

  /** A name is written when it fits into the outline it names. */
  private hasRoom(name: GroundName, width: number): boolean {
    const east = this.map.latLngToContainerPoint(name.bounds.getNorthEast());
    const west = this.map.latLngToContainerPoint(name.bounds.getSouthWest());
    const room = Math.max(east.x - west.x, name.water ? west.y - east.y : 0);
    return room > width * 0.9;
  }

  private write(label: Label): void {
    const context = this.context;
    context.font = label.font;
    context.textAlign = label.align;
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    context.lineWidth = 3.5;
    context.strokeStyle = label.halo;
    context.strokeText(label.text, label.x, label.y);
    context.fillStyle = label.colour;
    context.fillText(label.text, label.x, label.y);
  }

  private widthOf(text: string, font: string): number {
    const key = `${font}|${text}`;
    let width = this.widths.get(key);
    if (width === undefined) {
      this.context.font = font;
      width = this.context.measureText(text).width;
      this.widths.set(key, width);
    }
    return width;
  }
}
