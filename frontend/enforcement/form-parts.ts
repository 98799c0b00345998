import { html, nothing } from 'lit';
import { type Draft, fold, type Law, type Start, type Venue, type Visit } from './violation-draft';

/** The acts of a law that fit the words, with their brackets and what is disputed; chosen ones stay in sight. */
export function actChoices(
  texts: Start['texts'],
  law: Law,
  chosen: string[],
  search: string,
  find: (words: string) => void,
  toggle: (code: string) => void,
) {
  const words = fold(search).split(/\s+/);
  const shown = law.acts.filter((a) => chosen.includes(a.code) || words.every((w) => a.words.includes(w)));
  return html`<fieldset>
    <legend>${texts['acts']}</legend>
    <p id="law-of-day">${texts['lawOf']} ${law.name}</p>
    <label>${texts['findAct']}<input id="find-act" .value=${search} @input=${(e: Event) => find((e.target as HTMLInputElement).value)} /></label>
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

/** A box to tick. */
export function tickField(id: string, label: string, on: boolean, ticked: (on: boolean) => void) {
  const read = (e: Event) => ticked((e.target as HTMLInputElement).checked);
  return html`<label class="choice"><input type="checkbox" id=${id} .checked=${on} @change=${read} /><span>${label}</span></label>`;
}

/** One line of text. */
export function lineField(id: string, label: string, value: string, typed: (value: string) => void, help = '') {
  const read = (e: Event) => typed((e.target as HTMLInputElement).value);
  return html`<label>${label}<input id=${id} placeholder=${help} .value=${value} @input=${read} /></label>`;
}

/** Several lines of text. */
export function wordsField(id: string, label: string, value: string, typed: (value: string) => void) {
  const read = (e: Event) => typed((e.target as HTMLTextAreaElement).value);
  return html`<label>${label}<textarea id=${id} rows="3" .value=${value} @input=${read}></textarea></label>`;
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

/** The unit in which the act happened. */
export function unitChoice(texts: Start['texts'], units: Start['units'], chosen: string, choose: (path: string) => void) {
  return html`<label
    >${texts['unit']}
    <select id="unit" @change=${(e: Event) => choose((e.target as HTMLSelectElement).value)}>
      ${units.map((u) => html`<option value=${u.path} ?selected=${u.path === chosen}>${u.name}</option>`)}
    </select></label
  >`;
}

/** Whether a person or an organisation is answerable. */
export function kindChoice(texts: Start['texts'], chosen: string, choose: (kind: string) => void) {
  return ['PERSON', 'ORGANISATION'].map(
    (kind) =>
      html`<label
        ><input type="radio" name="kind" id=${'kind-' + kind} .checked=${chosen === kind} @change=${() => choose(kind)} />
        ${kind === 'PERSON' ? texts['person'] : texts['organisation']}</label
      >`,
  );
}

/** The visit at which the violation was found; nothing when the place was not visited. */
export function visitChoice(texts: Start['texts'], visits: Visit[], chosen: string, choose: (id: string) => void) {
  return visits.length === 0
    ? nothing
    : html`<label
        >${texts['visit']}
        <select id="visit" @change=${(e: Event) => choose((e.target as HTMLSelectElement).value)}>
          <option value="" ?selected=${chosen === ''}>${texts['visitNone']}</option>
          ${visits.map((v) => html`<option value=${v.id} ?selected=${v.id === chosen}>${v.words}</option>`)}
        </select></label
      >`;
}
