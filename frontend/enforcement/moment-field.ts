import { html } from 'lit';
import type { Start } from './violation-draft';
import { fromSpoken, spokenDay, spokenTime } from './violation-draft';

/** Marks a field whose text is no moment. */
const WRONG = 'wrong';

/**
 * A moment in Hanoi's time, typed as officials write it: dd/mm/yyyy and 24 hours, whatever the language of the browser. Text
 * that is no moment stays in the field, is marked and changes nothing.
 */
export function momentField(id: string, label: string, texts: Start['texts'], value: number, changed: (at: number) => void) {
  const read = (e: Event) => {
    const box = (e.currentTarget as HTMLElement).closest<HTMLElement>('.moment')!;
    const inputs = [...box.querySelectorAll('input')];
    const at = fromSpoken(inputs[0]!.value, inputs[1]!.value);
    const wrong = Number.isNaN(at);
    box.classList.toggle(WRONG, wrong);
    inputs.forEach((input) => input.setAttribute('aria-invalid', String(wrong)));
    if (!wrong) {
      inputs[0]!.value = spokenDay(at);
      inputs[1]!.value = spokenTime(at);
      changed(at);
    }
  };
  return html`<div class="moment" role="group" aria-label=${label}>
    <label
      >${label}<input id=${id} inputmode="numeric" placeholder=${texts['dayForm'] ?? ''} .value=${spokenDay(value)} @change=${read}
    /></label>
    <label
      >${texts['time']}<input id=${id + '-time'} inputmode="numeric" placeholder=${texts['timeForm'] ?? ''} .value=${spokenTime(value)} @change=${read}
    /></label>
    <small role="alert">${texts['momentWrong']}</small>
  </div>`;
}

/** Tells whether a moment of the form cannot be read. */
export const momentWrong = (form: ParentNode) => form.querySelector(`.moment.${WRONG}`) !== null;
