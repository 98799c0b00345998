import { html, nothing } from 'lit';
import { asMoment, type Draft, fold, fromMoment, type Start, type Venue } from './violation-draft';

/** The acts that fit the words, with their brackets and what is disputed; chosen ones stay in sight. */
export function actChoices(begin: Start, chosen: string[], search: string, find: (words: string) => void, toggle: (code: string) => void) {
  const words = fold(search).split(/\s+/);
  const shown = begin.acts.filter((a) => chosen.includes(a.code) || words.every((w) => a.words.includes(w)));
  return html`<fieldset>
    <legend>${begin.texts['acts']}</legend>
    <label>${begin.texts['findAct']}<input id="find-act" .value=${search} @input=${(e: Event) => find((e.target as HTMLInputElement).value)} /></label>
    ${shown.map(
      (a) =>
        html`<label class="choice"
          ><input type="checkbox" id=${'act-' + a.code} .checked=${chosen.includes(a.code)} @change=${() => toggle(a.code)} /><span
            >${a.name}<small>${a.bracket}</small>${a.dispute ? html`<small class="dispute">${a.dispute}</small>` : nothing}</span
          ></label
        >`,
    )}
  </fieldset>`;
}

/** What makes the record's own deadline longer. */
export function situationChoice(code: string, label: string, on: boolean, toggle: () => void) {
  return html`<label class="choice"><input type="checkbox" id=${'situation-' + code} .checked=${on} @change=${toggle} /><span>${label}</span></label>`;
}

/** Records that wait on this device. */
export function waitingDrafts(begin: Start, waiting: Draft[], resume: (draft: Draft) => void, drop: (draft: Draft) => void) {
  return html`<fieldset>
    <legend>${begin.texts['waiting']}</legend>
    ${waiting.map(
      (d) =>
        html`<p>
          ${d.name || d.place} · ${new Date(d.drawnAt).toLocaleString('vi-VN')}
          <button type="button" @click=${() => resume(d)}>${begin.texts['next']}</button>
          <button type="button" @click=${() => drop(d)}>${begin.texts['discard']}</button>
        </p>`,
    )}
  </fieldset>`;
}

/** A venue by its name, address or number. */
export function venueSearch(label: string, found: Venue[], search: (words: string) => void, choose: (venue: Venue) => void) {
  return html`<label>${label}<input id="find-venue" @input=${(e: Event) => search((e.target as HTMLInputElement).value)} /></label>
    ${found.map((v) => html`<button type="button" class="found" @click=${() => choose(v)}>${v.place}<small>${v.unit}</small></button>`)}`;
}

/** A moment in Hanoi's time. */
export function momentField(id: string, label: string, value: number, changed: (at: number) => void) {
  const read = (e: Event) => {
    const at = fromMoment((e.target as HTMLInputElement).value);
    if (!Number.isNaN(at)) changed(at);
  };
  return html`<label>${label}<input id=${id} type="datetime-local" .value=${asMoment(value)} @change=${read} /></label>`;
}
