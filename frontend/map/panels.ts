import { html, nothing, svg, type TemplateResult } from 'lit';
import { LEVEL_OUTLINES, numberShift } from './level-shape';
import { CAMERA_STATES, type CameraState, type LayerName, type Level, type MapTexts, type VisibleLayers } from './types';

const LEVELS: Level[] = [5, 4, 3, 2, 1, 0];
const LAYERS: LayerName[] = ['streets', 'cameras', 'areas', 'labels'];

const glyph = (path: TemplateResult) =>
  html`<svg viewBox="0 0 24 24" width="18" height="18" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${path}</svg>`;

const ICONS = {
  plus: glyph(svg`<path d="M12 5v14M5 12h14" />`),
  minus: glyph(svg`<path d="M5 12h14" />`),
  whole: glyph(svg`<path d="M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5" />`),
  layers: glyph(svg`<path d="M12 3 3 8l9 5 9-5-9-5ZM3 12.5l9 5 9-5M3 17l9 5 9-5" />`),
};

export interface ToolbarState {
  texts: MapTexts;
  open: boolean;
  layers: VisibleLayers;
  zoom: (step: 1 | -1) => void;
  whole: () => void;
  toggle: () => void;
  change: (name: LayerName, visible: boolean) => void;
}

export function toolbar(state: ToolbarState): TemplateResult {
  const { texts } = state;
  const button = (label: string, icon: TemplateResult, click: () => void) =>
    html`<button type="button" aria-label=${label} title=${label} @click=${click}>${icon}</button>`;
  return html`<div class="tools">
    <div class="group">
      ${button(texts.zoomIn, ICONS.plus, () => state.zoom(1))} ${button(texts.zoomOut, ICONS.minus, () => state.zoom(-1))}
      ${button(texts.whole, ICONS.whole, state.whole)}
    </div>
    <div class="group">
      <button type="button" aria-label=${texts.layersTitle} title=${texts.layersTitle} aria-expanded=${state.open} @click=${state.toggle}>
        ${ICONS.layers}
      </button>
    </div>
    ${state.open ? layerChoice(state) : nothing}
  </div>`;
}

function layerChoice({ texts, layers, change }: ToolbarState): TemplateResult {
  return html`<fieldset class="panel choice">
    <legend>${texts.layersTitle}</legend>
    ${LAYERS.map(
      (name) =>
        html`<label
          ><input
            type="checkbox"
            .checked=${layers[name]}
            @change=${(event: Event) => change(name, (event.target as HTMLInputElement).checked)}
          />${texts.layers[name]}</label
        >`,
    )}
  </fieldset>`;
}

export function legend(
  texts: MapTexts,
  layers: VisibleLayers,
  open: boolean,
  toggled: (open: boolean) => void,
): TemplateResult | typeof nothing {
  if (!layers.streets && !layers.cameras) return nothing;
  return html`<details class="legend" ?open=${open} @toggle=${(event: Event) => toggled((event.target as HTMLDetailsElement).open)}>
    <summary>${texts.legendTitle}</summary>
    <div class="signs">
      ${layers.streets ? html`<ul>${LEVELS.map((level) => html`<li>${levelSign(level)}${texts.levels[level]}</li>`)}</ul>` : nothing}
      ${layers.cameras ? html`<ul>${CAMERA_STATES.map((state) => html`<li>${cameraSign(state)}${texts.states[state]}</li>`)}</ul>` : nothing}
    </div>
  </details>`;
}

function levelSign(level: Level): TemplateResult {
  return html`<svg class="sign" viewBox="-13 -13 26 26" width="20" height="20" aria-hidden="true" data-level=${level}>
    ${svg`<path d=${LEVEL_OUTLINES[level]} /><text y=${numberShift(level) + 4.3}>${level || '?'}</text>`}
  </svg>`;
}

const STATE_MARKS: Record<CameraState, TemplateResult> = {
  online: svg`<circle r="5" /><circle class="full" r="2.4" />`,
  late: svg`<circle r="5" /><path class="full" d="M-3.6 0A3.6 3.6 0 0 0 3.6 0Z" />`,
  offline: svg`<circle r="5" /><path d="M-2.2-2.2 2.2 2.2M2.2-2.2-2.2 2.2" />`,
  never: svg`<circle r="5" stroke-dasharray="2.2 2" />`,
};

function cameraSign(state: CameraState): TemplateResult {
  return html`<svg class="sign camera" viewBox="-9 -9 18 18" width="20" height="20" aria-hidden="true" data-state=${state}>${STATE_MARKS[state]}</svg>`;
}
