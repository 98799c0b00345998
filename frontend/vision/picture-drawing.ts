import { css, html, LitElement, svg } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

type Corner = [number, number];
type Shapes = Record<string, Corner[][]>;

const GRIP = 14;
const STEP = 0.005;
const PLACES = 10_000;

/** Polygons drawn on a picture, in fractions of its width and height; the picture stays in this browser. */
@customElement('ops-picture-drawing')
export class OpsPictureDrawing extends LitElement {
  static override styles = css`
    :host {
      display: block;
      position: relative;
      border: 1px solid var(--ops-line);
      border-radius: 8px;
      overflow: hidden;
      background: var(--ops-surface-2);
      min-height: 220px;
    }
    img {
      display: block;
      width: 100%;
      user-select: none;
    }
    svg {
      position: absolute;
      inset: 0;
      width: 100%;
      height: 100%;
      touch-action: none;
      cursor: crosshair;
    }
    polygon,
    polyline {
      stroke-width: 2.5;
      vector-effect: non-scaling-stroke;
    }
    .ground {
      fill: rgb(0 122 255 / 18%);
      stroke: #0a63d6;
    }
    .rectangle {
      fill: rgb(255 149 0 / 14%);
      stroke: #c25e00;
      stroke-dasharray: 7 4;
    }
    .ignored {
      fill: rgb(60 60 67 / 45%);
      stroke: #3c3c43;
      stroke-dasharray: 2 4;
    }
    button {
      position: absolute;
      width: ${GRIP}px;
      height: ${GRIP}px;
      margin: -${GRIP / 2}px;
      padding: 0;
      border: 2px solid #fff;
      border-radius: 50%;
      background: #0a63d6;
      box-shadow: 0 0 2px #000;
      touch-action: none;
      cursor: grab;
    }
    button.rectangle {
      background: #c25e00;
    }
    button.ignored {
      background: #3c3c43;
    }
    p {
      margin: 0;
      padding: 72px 24px;
      text-align: center;
      color: var(--ops-text-2);
    }
  `;

  /** Address or data of the picture. */
  @property() picture = '';
  @property() emptyText = '';
  @property() cornerText = '';
  /** The kind of polygon that a click draws: ground, rectangle or ignored. */
  @property() mode = 'ground';
  @property({ attribute: false }) shapes: Shapes = {};
  @state() private open: Corner[] | null = null;
  private held: { kind: string; shape: number; corner: number } | null = null;

  override render() {
    if (!this.picture) {
      return html`<p>${this.emptyText}</p>`;
    }
    return html`<img src=${this.picture} alt="" draggable="false" />
      <svg viewBox="0 0 1 1" preserveAspectRatio="none" @click=${this.add} @dblclick=${this.finish}>
        ${Object.entries(this.shapes).map(([kind, shapes]) =>
          shapes.map((s) => svg`<polygon class=${kind} points=${s.join(' ')}></polygon>`),
        )}
        ${this.open ? svg`<polyline class=${this.mode} points=${this.open.join(' ')}></polyline>` : ''}
      </svg>
      ${this.grips()}`;
  }

  /** Takes a file of this machine as the picture; it is not sent anywhere. */
  choose() {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = 'image/*';
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      if (file) {
        this.picture = URL.createObjectURL(file);
      }
    });
    input.click();
  }

  /** Takes back the last corner, or the last polygon of the kind that is being drawn. */
  undo() {
    if (this.open && this.open.length > 1) {
      this.open = this.open.slice(0, -1);
    } else if (this.open) {
      this.open = null;
    } else {
      this.change(this.mode, (this.shapes[this.mode] ?? []).slice(0, -1));
    }
  }

  /** Ends the polygon that is being drawn. */
  finish() {
    const open = this.open;
    this.open = null;
    if (open && open.length > 2) {
      const one = this.mode !== 'ignored';
      this.change(this.mode, one ? [open] : [...(this.shapes[this.mode] ?? []), open]);
    }
  }

  private grips() {
    const shapes = Object.entries(this.shapes).flatMap(([kind, all]) =>
      all.flatMap((corners, shape) => corners.map((at, corner) => ({ kind, shape, corner, at }))),
    );
    return html`${shapes.map(
      ({ kind, shape, corner, at }) => html`<button
        type="button"
        class=${kind}
        style="left:${at[0] * 100}%;top:${at[1] * 100}%"
        aria-label="${this.cornerText} ${corner + 1}"
        @pointerdown=${(e: PointerEvent) => this.grab(e, kind, shape, corner)}
        @pointermove=${this.drag}
        @pointerup=${this.drop}
        @keydown=${(e: KeyboardEvent) => this.nudge(e, kind, shape, corner)}
      ></button>`,
    )}
    ${(this.open ?? []).map((at) => html`<button type="button" tabindex="-1" class=${this.mode} style="left:${at[0] * 100}%;top:${at[1] * 100}%" @click=${this.finish}></button>`)}`;
  }

  private add(event: MouseEvent) {
    if (event.detail > 1) {
      return;
    }
    const corners = [...(this.open ?? []), this.at(event)];
    this.open = corners;
    if (this.mode === 'rectangle' && corners.length === 4) {
      this.finish();
    }
  }

  private grab(event: PointerEvent, kind: string, shape: number, corner: number) {
    (event.target as HTMLElement).setPointerCapture(event.pointerId);
    this.held = { kind, shape, corner };
  }

  private drag(event: PointerEvent) {
    if (this.held) {
      this.put(this.held.kind, this.held.shape, this.held.corner, this.at(event));
    }
  }

  private drop() {
    if (this.held) {
      this.tell();
    }
    this.held = null;
  }

  private nudge(event: KeyboardEvent, kind: string, shape: number, corner: number) {
    const by = { ArrowLeft: [-STEP, 0], ArrowRight: [STEP, 0], ArrowUp: [0, -STEP], ArrowDown: [0, STEP] }[event.key];
    const at = this.shapes[kind]?.[shape]?.[corner];
    if (by && at) {
      event.preventDefault();
      this.put(kind, shape, corner, [at[0] + (by[0] ?? 0), at[1] + (by[1] ?? 0)]);
      this.tell();
    }
  }

  private put(kind: string, shape: number, corner: number, at: Corner) {
    const moved = (this.shapes[kind] ?? []).map((corners, s) =>
      corners.map((old, c) => (s === shape && c === corner ? (at.map(inside) as Corner) : old)),
    );
    this.shapes = { ...this.shapes, [kind]: moved };
  }

  private change(kind: string, shapes: Corner[][]) {
    this.shapes = { ...this.shapes, [kind]: shapes };
    this.tell();
  }

  private at(event: MouseEvent): Corner {
    const box = this.getBoundingClientRect();
    return [inside((event.clientX - box.left) / box.width), inside((event.clientY - box.top) / box.height)];
  }

  private tell() {
    this.dispatchEvent(new CustomEvent('drawn', { detail: JSON.stringify(this.shapes) }));
  }
}

function inside(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * PLACES) / PLACES;
}
