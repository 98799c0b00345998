/** A rectangle on the screen in pixels of the map's container. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const CELL = 64;

export const boxAround = ({ x, y }: { x: number; y: number }, half: number): Box => ({
  left: x - half,
  top: y - half,
  right: x + half,
  bottom: y + half,
});

const overlaps = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** Remembers which parts of the screen are taken, so that signs and names do not cover each other. */
export class Placement {
  private readonly cells = new Map<string, Box[]>();

  /** Takes the box when it is free. */
  claim(box: Box): boolean {
    if (!this.isFree(box)) return false;
    this.take(box);
    return true;
  }

  take(box: Box): void {
    for (const key of cellsOf(box)) {
      const boxes = this.cells.get(key);
      if (boxes) boxes.push(box);
      else this.cells.set(key, [box]);
    }
  }

  isFree(box: Box): boolean {
    for (const key of cellsOf(box)) {
      if (this.cells.get(key)?.some((taken) => overlaps(taken, box))) return false;
    }
    return true;
  }
}

function* cellsOf(box: Box): Generator<string> {
  for (let column = Math.floor(box.left / CELL); column <= Math.floor(box.right / CELL); column++) {
    for (let row = Math.floor(box.top / CELL); row <= Math.floor(box.bottom / CELL); row++) {
      yield `${column}:${row}`;
    }
  }
}
