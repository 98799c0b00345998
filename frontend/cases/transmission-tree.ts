import { css, html, LitElement, nothing, type PropertyValues, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';

interface Day {
  x: number;
  label: string;
}
interface Line {
  path: string;
  likely: boolean;
}
interface Mark {
  id: string;
  x: number;
  y: number;
  label: string;
  kind: string;
  chosen: boolean;
}
interface Shape {
  width: number;
  height: number;
  days: Day[];
  lines: Line[];
  marks: Mark[];
}

const RADIUS = 6;

/** The tree of an outbreak as the server laid it out; tells which case was chosen by a click or the Enter key. */
@customElement('ops-transmission-tree')
export class OpsTransmissionTree extends LitElement {
  static override styles = css`
    :host {
      display: block;
      overflow: auto;
      max-height: 70vh;
      border: 1px solid var(--ops-line);
      border-radius: 8px;
      background: var(--ops-surface);
    }
    text {
      font: 11px 'Be Vietnam Pro', sans-serif;
      fill: var(--ops-text);
    }
    .day {
      stroke: var(--ops-line);
    }
    .date {
      fill: var(--ops-text-3);
      text-anchor: middle;
    }
    .link {
      fill: none;
      stroke: var(--ops-text-3);
    }
    .link.further {
      stroke-dasharray: 3 3;
      opacity: 0.5;
    }
    .case {
      cursor: pointer;
    }
    .case circle {
      fill: var(--ops-surface);
      stroke: var(--ops-accent);
      stroke-width: 2;
    }
    .case.F0 circle {
      fill: var(--ops-late);
      stroke: var(--ops-late);
    }
    .case.F1 circle {
      stroke: var(--ops-warn);
    }
    .case.UNKNOWN circle {
      stroke: var(--ops-text-3);
      stroke-dasharray: 2 2;
    }
    .case.chosen circle {
      stroke-width: 4;
    }
    .case:focus-visible {
      outline: 2px solid var(--ops-accent);
    }
  `;

  @property() label = '';

  @property({ converter: (text) => (text ? (JSON.parse(text) as Shape) : null) }) shape: Shape | string | null = null;

  override render() {
    const shape = typeof this.shape === 'string' ? (JSON.parse(this.shape) as Shape) : this.shape;
    if (!shape) {
      return nothing;
    }
    return html`<svg
      role="group"
      aria-label=${this.label}
      width=${shape.width}
      height=${shape.height}
      viewBox="0 0 ${shape.width} ${shape.height}"
    >
      ${shape.days.map(
        (day) => svg`<line class="day" x1=${day.x} y1="32" x2=${day.x} y2=${shape.height - 10} />
          <text class="date" x=${day.x} y="22">${day.label}</text>`,
      )}
      ${shape.lines.map((line) => svg`<path class=${line.likely ? 'link' : 'link further'} d=${line.path} />`)}
      ${shape.marks.map((mark) => this.mark(mark))}
    </svg>`;
  }

  /** Brings the chosen case into the middle when another tree is shown. */
  override updated(changed: PropertyValues<this>): void {
    const shape = typeof this.shape === 'string' ? (JSON.parse(this.shape) as Shape) : this.shape;
    const chosen = shape?.marks.find((mark) => mark.chosen);
    if (changed.has('shape') && chosen) {
      this.scrollTo(chosen.x - this.clientWidth / 2, chosen.y - this.clientHeight / 2);
    }
  }

  private mark(mark: Mark) {
    return svg`<g
      class="case ${mark.kind}${mark.chosen ? ' chosen' : ''}"
      role="button"
      tabindex="0"
      aria-label=${mark.label}
      @click=${() => this.choose(mark.id)}
      @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && this.choose(mark.id)}
    >
      <circle cx=${mark.x} cy=${mark.y} r=${RADIUS} />
      <text x=${mark.x + RADIUS + 4} y=${mark.y - 5}>${mark.label}</text>
    </g>`;
  }

  private choose(id: string) {
    this.dispatchEvent(new CustomEvent('case-chosen', { detail: id }));
  }
}
