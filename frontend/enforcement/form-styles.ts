import { css } from 'lit';

/** How the form of a record looks: one column, large targets. */
export const formStyles = css`
  :host {
    display: block;
    max-width: 720px;
    margin-inline: auto;
    font-size: 16px;
  }
  fieldset {
    border: 1px solid var(--ops-line);
    border-radius: 12px;
    margin: 0 0 12px;
    padding: 8px 12px 12px;
    background: var(--ops-surface);
  }
  legend {
    font-weight: 600;
  }
  label {
    display: block;
    margin-top: 8px;
  }
  input:not([type='checkbox'], [type='radio']),
  textarea,
  select {
    width: 100%;
    box-sizing: border-box;
    min-height: 44px;
    padding: 8px;
    border: 1px solid var(--ops-line);
    border-radius: 8px;
    background: var(--ops-surface);
    color: var(--ops-text);
    font: inherit;
  }
  .moment {
    display: grid;
    grid-template-columns: 1fr 7rem;
    column-gap: 8px;
    align-items: end;
  }
  .moment small {
    display: none;
    grid-column: 1 / -1;
    color: var(--ops-late);
  }
  .moment.wrong small {
    display: block;
  }
  .moment.wrong input:not([type='checkbox'], [type='radio']) {
    border-color: var(--ops-late);
  }
  .choice {
    display: grid;
    grid-template-columns: 28px 1fr;
    align-items: start;
    padding-block: 8px;
    border-bottom: 1px solid var(--ops-line);
  }
  .choice small {
    display: block;
    color: var(--ops-text-3);
  }
  .choice .dispute {
    color: var(--ops-warn);
  }
  footer {
    position: sticky;
    bottom: 0;
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 8px;
    padding: 8px 0;
    background: var(--ops-ground, var(--ops-surface));
  }
  button {
    min-height: 48px;
    padding-inline: 16px;
    border: 1px solid var(--ops-line);
    border-radius: 10px;
    background: var(--ops-surface);
    color: var(--ops-text);
    font: inherit;
  }
  button.found {
    display: block;
    width: 100%;
    text-align: start;
  }
  button.primary {
    border-color: transparent;
    background: var(--ops-accent, #1d4ed8);
    color: #fff;
    font-weight: 600;
  }
  #another {
    width: 100%;
    margin-top: 8px;
  }
  [role='status'] {
    grid-column: 1 / -1;
  }
  .bad {
    color: var(--ops-late);
  }
`;
