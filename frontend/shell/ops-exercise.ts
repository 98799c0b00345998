import { css, html, LitElement, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';

const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** Says that an exercise runs and what time it is in it; the server sets the time, the browser lets it run. */
@customElement('ops-exercise')
export class OpsExercise extends LitElement {
  static override styles = css`
    :host {
      display: flex;
      flex-wrap: wrap;
      justify-content: center;
      gap: 0 8px;
      padding: 3px 12px;
      background: repeating-linear-gradient(-45deg, var(--ops-exercise-1) 0 14px, var(--ops-exercise-2) 14px 28px);
      color: var(--ops-on-exercise);
      font: 600 var(--ops-font-s) / 1.5 var(--ops-font);
      font-variant-numeric: tabular-nums;
    }
    :host([hidden]) {
      display: none;
    }
  `;

  @property({ attribute: false }) label = '';
  @property({ attribute: false }) pace = '';
  @property({ attribute: false }) now = 0;
  @property({ attribute: false }) speed = 1;

  private received = performance.now();
  private timer = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    this.timer = window.setInterval(() => this.requestUpdate(), 1000);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.timer);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('now') || changed.has('speed')) this.received = performance.now();
  }

  protected override render() {
    const time = this.now + (performance.now() - this.received) * this.speed;
    return html`<span>${this.label}</span><span aria-hidden="true">·</span><span>${CLOCK.format(time).replace(',', '')}</span
      ><span aria-hidden="true">·</span><span>${this.pace}</span>`;
  }
}
