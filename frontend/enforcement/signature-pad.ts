import { css, html, LitElement } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';

const WIDTH = 480;
const HEIGHT = 160;

/** A box to sign in with finger, pen or mouse; tells the drawing as a PNG in Base64, or an empty text when cleared. */
@customElement('ops-signature')
export class OpsSignature extends LitElement {
  static override styles = css`
    :host {
      display: block;
      margin-block: 8px;
    }
    header {
      display: flex;
      justify-content: space-between;
      align-items: center;
    }
    canvas {
      width: 100%;
      height: 120px;
      border: 1px solid var(--ops-line);
      border-radius: 8px;
      background: #fff;
      touch-action: none;
    }
    button {
      min-height: 44px;
      border: 0;
      background: none;
      color: var(--ops-text-2);
      font: inherit;
      text-decoration: underline;
    }
  `;

  @property() label = '';
  @property() clearLabel = '';
  @query('canvas') private canvas!: HTMLCanvasElement;
  private drawing = false;
  private empty = true;

  override render() {
    return html`<header>
        <span>${this.label}</span><button type="button" @click=${this.clear}>${this.clearLabel}</button>
      </header>
      <canvas
        width=${WIDTH}
        height=${HEIGHT}
        aria-label=${this.label}
        @pointerdown=${this.down}
        @pointermove=${this.move}
        @pointerup=${this.up}
        @pointercancel=${this.up}
      ></canvas>`;
  }

  clear() {
    this.reset();
    this.tell('');
  }

  /** Empties the box for somebody else; what was signed before stays signed. */
  reset() {
    this.canvas.getContext('2d')?.clearRect(0, 0, WIDTH, HEIGHT);
    this.empty = true;
  }

  private down(event: PointerEvent) {
    this.canvas.setPointerCapture(event.pointerId);
    this.drawing = true;
    const pen = this.canvas.getContext('2d');
    if (pen) {
      pen.lineWidth = 2.5;
      pen.lineCap = 'round';
      pen.strokeStyle = '#10264d';
      pen.beginPath();
      pen.moveTo(...this.at(event));
    }
  }

  private move(event: PointerEvent) {
    if (!this.drawing) {
      return;
    }
    const pen = this.canvas.getContext('2d');
    pen?.lineTo(...this.at(event));
    pen?.stroke();
    this.empty = false;
  }

  private up() {
    if (this.drawing && !this.empty) {
      this.tell(this.canvas.toDataURL('image/png').split(',')[1] ?? '');
    }
    this.drawing = false;
  }

  private at(event: PointerEvent): [number, number] {
    const box = this.canvas.getBoundingClientRect();
    return [((event.clientX - box.left) * WIDTH) / box.width, ((event.clientY - box.top) * HEIGHT) / box.height];
  }

  private tell(png: string) {
    this.dispatchEvent(new CustomEvent('signed', { detail: png }));
  }
}
