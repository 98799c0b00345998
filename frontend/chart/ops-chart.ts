import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  ScatterController,
  Tooltip,
  type ChartConfiguration,
} from 'chart.js';
import { css, html, LitElement } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { watchColourScheme } from '../theme/colours';
import { scale } from '../theme/scale';
import { dress } from './dress';

const FONT = '"Be Vietnam Pro", sans-serif';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  ScatterController,
  LineController,
  LineElement,
  PointElement,
  LinearScale,
  Legend,
  Tooltip,
  Filler,
);
Chart.defaults.font.family = FONT;
Chart.defaults.font.size = 11 * scale();

/** A chart from a Chart.js configuration that the server built, in the colours of the style sheet. */
@customElement('ops-chart')
export class OpsChart extends LitElement {
  static override styles = css`
    :host {
      display: block;
      position: relative;
      height: 160px;
      min-width: 0;
    }
    .frame {
      position: absolute;
      inset: 0;
    }
  `;

  @property() label = '';
  @property({ attribute: false }) alternative = '';
  @property({ attribute: false }) locale = 'vi-VN';

  @query('canvas') private canvas!: HTMLCanvasElement;

  private configuration: string | null = null;
  private chart: Chart | null = null;
  private unwatch = () => {};

  /** Draws a configuration, given as JSON. */
  show(configuration: string): void {
    this.configuration = configuration;
    if (this.hasUpdated) this.build();
  }

  /** Puts the data of a configuration of the same shape into the present chart. */
  refresh(configuration: string): void {
    if (!this.chart) {
      this.show(configuration);
      return;
    }
    this.configuration = configuration;
    const { data, options } = this.dressed(configuration);
    data.datasets.forEach((dataset, index) => {
      const known = this.chart?.data.datasets[index];
      if (known) known.data = dataset.data;
      else this.chart?.data.datasets.push(dataset);
    });
    this.chart.data.datasets.length = data.datasets.length;
    this.chart.options = options ?? {};
    this.chart.update('none');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.unwatch = watchColourScheme(() => this.build());
    if (this.hasUpdated) this.build();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unwatch();
    this.chart?.destroy();
    this.chart = null;
  }

  protected override firstUpdated(): void {
    this.build();
    void document.fonts.load(`400 11px ${FONT}`, 'Hồ').then(() => this.chart?.update('none'));
  }

  protected override render() {
    return html`<div class="frame"><canvas role="img" aria-label=${`${this.label}. ${this.alternative}`}></canvas></div>`;
  }

  private build(): void {
    if (!this.configuration) return;
    this.chart?.destroy();
    this.chart = new Chart(this.canvas, this.dressed(this.configuration));
  }

  private dressed(configuration: string): ChartConfiguration {
    return dress(this, JSON.parse(configuration) as ChartConfiguration, this.locale);
  }
}
