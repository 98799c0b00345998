import { css } from 'lit';

export const mapStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    isolation: isolate;
    min-height: 240px;
    overflow: hidden;
    background: var(--ops-map-ground);
    color: var(--ops-text);
    font: 400 var(--ops-font-s, 12px) / 1.4 var(--ops-font, sans-serif);
  }
  .stage {
    position: relative;
    flex: 1;
    min-height: 0;
  }
  .leaflet-container {
    position: absolute;
    inset: 0;
    background: var(--ops-map-ground);
    font: inherit;
    outline: none;
  }
  /* Above the canvases, which would cover an outline of the container itself. */
  .leaflet-container:focus-visible::after {
    content: '';
    position: absolute;
    inset: 0;
    z-index: 900;
    border: 2px solid var(--ops-focus);
    pointer-events: none;
  }
  button:focus-visible,
  summary:focus-visible,
  input:focus-visible,
  .vertex:focus-visible {
    outline: 2px solid var(--ops-focus);
  }
  .dimmed {
    filter: invert(1) hue-rotate(180deg) brightness(0.9) contrast(0.85);
  }
  .leaflet-tooltip.hover {
    background: var(--ops-surface);
    color: var(--ops-text);
    border: 1px solid var(--ops-line);
    border-radius: var(--ops-radius);
    box-shadow: 0 1px 4px rgb(0 0 0 / 18%);
    padding: 4px 8px;
    font-weight: 500;
  }
  .leaflet-tooltip.hover::before {
    display: none;
  }
  .leaflet-control-attribution {
    background: color-mix(in srgb, var(--ops-surface) 85%, transparent);
    color: var(--ops-text-2);
  }
  .panel,
  .group,
  .note {
    background: var(--ops-surface);
    border: 1px solid var(--ops-line);
    border-radius: var(--ops-radius);
  }
  .tools {
    position: absolute;
    z-index: 1000;
    top: 10px;
    right: 10px;
    display: grid;
    justify-items: end;
    gap: 8px;
  }
  .group {
    display: grid;
    overflow: hidden;
  }
  button {
    display: grid;
    place-items: center;
    width: calc(34px * var(--ops-scale, 1));
    height: calc(34px * var(--ops-scale, 1));
    border: 0;
    background: none;
    color: var(--ops-text-2);
    cursor: pointer;
    outline-offset: -2px;
  }
  button + button {
    border-top: 1px solid var(--ops-line);
  }
  button:hover,
  button[aria-expanded='true'] {
    background: var(--ops-accent-weak);
    color: var(--ops-accent);
  }
  .choice {
    margin: 0;
    padding: 6px 12px 10px;
    display: grid;
    gap: 6px;
  }
  .choice legend {
    float: left;
    padding: 0;
    font-weight: 600;
  }
  .choice label {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 24px;
    white-space: nowrap;
    cursor: pointer;
  }
  .choice input {
    accent-color: var(--ops-accent);
    width: 16px;
    height: 16px;
    margin: 0;
  }
  /* Below the map and not on it: it covers no street and no name. */
  .legend {
    flex: none;
    max-height: 40%;
    overflow: auto;
    padding: 4px 10px;
    background: var(--ops-surface);
    border-top: 1px solid var(--ops-line);
  }
  .legend summary {
    cursor: pointer;
    font-weight: 600;
  }
  .legend .signs {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 20px;
  }
  .legend ul {
    list-style: none;
    margin: 0;
    padding: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 6px;
    white-space: nowrap;
  }
  .sign {
    zoom: var(--ops-scale, 1);
  }
  .sign text {
    font: 700 12px var(--ops-font, sans-serif);
    text-anchor: middle;
  }
  .notes {
    position: absolute;
    z-index: 900;
    right: 10px;
    bottom: 10px;
    display: grid;
    justify-items: end;
    gap: 6px;
    pointer-events: none;
    max-width: 60%;
  }
  .notes.lifted {
    bottom: 30px;
  }
  .note {
    padding: 3px 8px;
    color: var(--ops-text-2);
  }
  .vertex,
  .between {
    box-sizing: border-box;
    border-radius: 50%;
    border: 2px solid var(--ops-accent);
    background: var(--ops-surface);
    cursor: grab;
  }
  .between {
    border-width: 1.5px;
    opacity: 0.75;
    cursor: copy;
  }
  .leaflet-crosshair {
    cursor: crosshair;
  }
  @media (pointer: coarse) {
    button {
      width: 44px;
      height: 44px;
    }
  }
`;

const level = (value: number) => css`
  .sign[data-level='${value}'] path {
    fill: var(--ops-level-${value});
  }
  .sign[data-level='${value}'] text {
    fill: var(--ops-on-level-${value});
  }
`;

export const signStyles = css`
  .stop > span {
    position: absolute;
    min-width: 1.6rem;
    padding: 0 0.35rem;
    border: 2px solid var(--ops-surface);
    border-radius: 1rem;
    background: var(--ops-accent);
    color: var(--ops-surface);
    font-size: 0.8125rem;
    font-weight: 600;
    line-height: 1.4rem;
    text-align: center;
    white-space: nowrap;
    transform: translate(-50%, -50%);
  }
  ${level(1)} ${level(2)} ${level(3)} ${level(4)} ${level(5)}
  .sign[data-level='0'] path {
    fill: none;
    stroke: var(--ops-level-0);
    stroke-width: 2;
    stroke-dasharray: 3.5 2.8;
  }
  .sign[data-level='0'] text {
    fill: var(--ops-text-2);
  }
  .sign.camera {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
  }
  .sign.camera .full {
    fill: currentColor;
    stroke: none;
  }
  .sign[data-state='online'] {
    color: var(--ops-ok);
  }
  .sign[data-state='late'] {
    color: var(--ops-warn);
  }
  .sign[data-state='offline'] {
    color: var(--ops-late);
  }
  .sign[data-state='never'] {
    color: var(--ops-level-0);
  }
`;
