import type * as L from 'leaflet';

/** What Leaflet's canvas renderer offers its own layers and leaves out of its type declarations. */
export interface CanvasRenderer extends L.Canvas {
  _ctx: CanvasRenderingContext2D;
  _drawing: boolean;
  _updatePoly(layer: L.Path, closed: boolean): void;
}

/** The inner state of a circle marker or polyline that a subclass needs to draw itself. */
export interface CanvasPath {
  _renderer: CanvasRenderer;
  _point: L.Point;
  _empty(): boolean;
}

export const asCanvasPath = (layer: L.Path) => layer as unknown as CanvasPath;
