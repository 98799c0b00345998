import * as L from 'leaflet';
import { asCanvasPath } from './canvas';
import { stateColour, type Palette } from './palette';
import { scale } from '../theme/scale';
import { CAMERA_STATES, type CameraCluster, type CameraState } from './types';

export const clusterRadius = (count: number) => (count <= 1 ? 7 : Math.min(19, 9.5 + Math.log2(count) * 1.1));

export const stateOf = (cluster: CameraCluster): CameraState => CAMERA_STATES.find((state) => cluster[state] > 0) ?? 'never';

/** A camera as a small ring by state, or a group of cameras as a donut of their states with the number inside. */
export class CameraMarker extends L.CircleMarker {
  constructor(
    public cluster: CameraCluster,
    public palette: Palette,
    options: L.PathOptions,
  ) {
    super([cluster.lat, cluster.lon], { ...options, radius: clusterRadius(cluster.count) * scale(), weight: 0 });
  }

  show(cluster: CameraCluster): void {
    if (CAMERA_STATES.every((state) => cluster[state] === this.cluster[state])) {
      this.cluster = cluster;
      return;
    }
    this.cluster = cluster;
    this.setRadius(clusterRadius(cluster.count) * scale());
  }

  _updatePath(): void {
    const path = asCanvasPath(this);
    if (!path._renderer._drawing || path._empty()) return;
    const context = path._renderer._ctx;
    context.save();
    context.translate(path._point.x, path._point.y);
    context.scale(scale(), scale());
    context.lineCap = 'butt';
    if (this.cluster.count > 1) drawDonut(context, this.cluster, this.palette);
    else drawCamera(context, stateOf(this.cluster), this.palette);
    context.restore();
  }
}

function drawDonut(context: CanvasRenderingContext2D, cluster: CameraCluster, palette: Palette): void {
  const radius = clusterRadius(cluster.count) - 1;
  disc(context, radius + 1, palette.surface);
  const total = CAMERA_STATES.reduce((sum, state) => sum + cluster[state], 0) || 1;
  let from = -Math.PI / 2;
  context.lineWidth = 3.5;
  for (const state of CAMERA_STATES) {
    const to = from + (cluster[state] / total) * 2 * Math.PI;
    if (to > from) {
      context.beginPath();
      context.setLineDash(state === 'never' ? [2, 2] : []);
      context.strokeStyle = stateColour(palette, state);
      context.arc(0, 0, radius - 2, from, to);
      context.stroke();
    }
    from = to;
  }
  context.fillStyle = palette.text;
  context.font = `600 ${cluster.count > 99 ? 10 : 11}px "Be Vietnam Pro", sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(String(cluster.count), 0, 0.8);
}

/** Full dot: online. Half dot: late. Cross: offline. Empty dashed ring: never seen. */
function drawCamera(context: CanvasRenderingContext2D, state: CameraState, palette: Palette): void {
  const colour = stateColour(palette, state);
  disc(context, 6.5, palette.surface);
  context.lineWidth = 1.8;
  context.strokeStyle = colour;
  context.fillStyle = colour;
  context.setLineDash(state === 'never' ? [2.2, 2] : []);
  context.beginPath();
  context.arc(0, 0, 5, 0, 2 * Math.PI);
  context.stroke();
  context.setLineDash([]);
  context.beginPath();
  if (state === 'online') context.arc(0, 0, 2.4, 0, 2 * Math.PI);
  if (state === 'late') context.arc(0, 0, 3.6, 0, Math.PI);
  context.fill();
  if (state === 'offline') cross(context, 2.2);
}

function disc(context: CanvasRenderingContext2D, radius: number, colour: string): void {
  context.beginPath();
  context.fillStyle = colour;
  context.arc(0, 0, radius, 0, 2 * Math.PI);
  context.fill();
}

function cross(context: CanvasRenderingContext2D, half: number): void {
  context.beginPath();
  context.moveTo(-half, -half);
  context.lineTo(half, half);
  context.moveTo(half, -half);
  context.lineTo(-half, half);
  context.stroke();
}
