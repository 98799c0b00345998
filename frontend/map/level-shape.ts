import { levelColour, numberColour, type Palette } from './palette';
import { scale } from '../theme/scale';
import type { Level } from './types';

/** Outlines of the six level signs around the origin, 24 units across: SVG path data, which a canvas takes as well. */
export const LEVEL_OUTLINES: Record<Level, string> = {
  0: 'M-10 0A10 10 0 1 1 10 0A10 10 0 1 1 -10 0Z',
  1: 'M-10.5 0A10.5 10.5 0 1 1 10.5 0A10.5 10.5 0 1 1 -10.5 0Z',
  2: 'M-5.5 -9.5H5.5A4 4 0 0 1 9.5 -5.5V5.5A4 4 0 0 1 5.5 9.5H-5.5A4 4 0 0 1 -9.5 5.5V-5.5A4 4 0 0 1 -5.5 -9.5Z',
  3: 'M0 -12L12 0L0 12L-12 0Z',
  4: 'M0 -12L12.5 9.5H-12.5Z',
  5: 'M-4.6 -11H4.6L11 -4.6V4.6L4.6 11H-4.6L-11 4.6V-4.6Z',
};

/** How far below the middle the number stands: a triangle is wide at its foot. */
export const numberShift = (level: Level) => (level === 4 ? 2.5 : 0);

const outlines = new Map<Level, Path2D>();

function outline(level: Level): Path2D {
  let path = outlines.get(level);
  if (!path) {
    path = new Path2D(LEVEL_OUTLINES[level]);
    outlines.set(level, path);
  }
  return path;
}

/** Draws the sign of a level; a compact sign is its shape alone, for where there is no room for a number. */
export function drawLevel(
  context: CanvasRenderingContext2D,
  at: { x: number; y: number },
  sign: { level: Level; stale: boolean; compact: boolean; palette: Palette },
): void {
  const { level, palette } = sign;
  const unknown = level === 0;
  context.save();
  context.translate(at.x, at.y);
  const size = sign.compact ? 0.5 * scale() : scale();
  context.scale(size, size);
  context.lineJoin = 'round';
  context.lineCap = 'butt';
  context.lineWidth = 4;
  context.strokeStyle = palette.surface;
  context.stroke(outline(level));
  context.fillStyle = unknown ? palette.surface : levelColour(palette, sign.stale ? 0 : level);
  context.fill(outline(level));
  if (unknown) {
    context.lineWidth = 2;
    context.setLineDash([3.5, 2.8]);
    context.strokeStyle = palette.level0;
    context.stroke(outline(level));
  }
  if (!sign.compact) drawNumber(context, sign);
  context.restore();
}

function drawNumber(context: CanvasRenderingContext2D, sign: { level: Level; stale: boolean; palette: Palette }): void {
  context.font = '700 12px "Be Vietnam Pro", sans-serif';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = sign.stale ? sign.palette.surface : numberColour(sign.palette, sign.level);
  context.fillText(sign.level === 0 ? '?' : String(sign.level), 0, numberShift(sign.level) + 0.8);
}
