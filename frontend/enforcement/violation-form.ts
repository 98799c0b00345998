import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { all, forget, keep } from './draft-store';
import { formStyles } from './form-styles';
import { type Draft, fold, fresh, NOTHING, type Result, type Start } from './violation-draft';
import './signature-pad';

interface Server {
  send(content: string): Promise<string>;
  open(record: string): Promise<void>;
}

/** A record of a violation: kept on the device at every change, sent when the officer signs or the network is back. */
@customElement('ops-violation-form')
export class OpsViolationForm extends LitElement {
  static override styles = formStyles;

  @property() start = '';
  @state() private draft: Draft = fresh(NOTHING);
  @state() private waiting: Draft[] = [];
  @state() private search = '';
  @state() private note = '';
  @state() private bad = false;
  private begin: Start = NOTHING;
  declare $server: Server;

  override willUpdate(changed: Map<string, unknown>) {
    if (changed.has('start') && this.start) {
      this.begin = JSON.parse(this.start) as Start;
      this.draft = fresh(this.begin);
      void this.recall();
    }
  }

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener('online', this.online);
  }

  override disconnectedCallback() {
    window.removeEventListener('online', this.online);
    super.disconnectedCallback();
  }

  override render() {
    const t = this.begin.texts;
    return html`${this.waiting.length > 0 ? this.waitingBox() : nothing}
      <fieldset>
        <legend>${t['place']}</legend>
        ${this.input('place', t['place'])}
        <label
          >${t['unit']}
          <select id="unit" @change=${(e: Event) => this.set('area', (e.target as HTMLSelectElement).value)}>
            ${this.begin.units.map((u) => html`<option value=${u.path} ?selected=${u.path === this.draft.area}>${u.name}</option>`)}
          </select></label
        >
      </fieldset>
      <fieldset>
        <legend>${t['offender']}</legend>
        ${['PERSON', 'ORGANISATION'].map(
          (kind) =>
            html`<label
              ><input type="radio" name="kind" id=${'kind-' + kind} .checked=${this.draft.kind === kind} @change=${() => this.set('kind', kind)} />
              ${kind === 'PERSON' ? t['person'] : t['organisation']}</label
            >`,
        )}
        ${this.input('document', t['document'], t['documentHelp'])} ${this.input('name', t['name'])}
        ${this.draft.kind === 'PERSON' ? this.input('birth', t['birth']) : nothing} ${this.input('address', t['address'])}
        ${this.input('phone', t['phone'])}
      </fieldset>
      ${this.actBox()}
      <fieldset>
        <legend>${t['facts']}</legend>
        ${this.area('facts', t['facts'])} ${this.area('statement', t['statement'])} ${this.area('measures', t['measures'])}
        ${this.explains() ? this.check('told', t['told']) : nothing}
        <label
          >${t['witnesses']}<input
            id="witnesses"
            .value=${this.draft.witnesses.join(', ')}
            @input=${(e: Event) => this.set('witnesses', (e.target as HTMLInputElement).value.split(',').map((w) => w.trim()).filter((w) => w))}
        /></label>
      </fieldset>
      <fieldset>
        <legend>${t['signatures']}</legend>
        ${this.pad('OFFICER', this.begin.officer, t['officer'], 0)}
        ${this.check('refused', t['refused'])}
        ${this.draft.refused ? this.input('refusal', t['refusal']) : this.pad('OFFENDER', this.draft.name, t['offenderSign'], 0)}
        ${this.draft.refused
          ? Array.from({ length: this.begin.witnesses }, (_, n) => this.pad('WITNESS', this.draft.witnesses[n] ?? '', t['witnessSign'], n))
          : nothing}
      </fieldset>
      <footer>
        <span role="status" class=${this.bad ? 'bad' : ''}>${this.note}</span>
        <button class="primary" id="sign-send" type="button" @click=${() => this.send(true)}>${t['signSend']}</button>
        <button id="save-draft" type="button" @click=${() => this.send(false)}>${t['save']}</button>
      </footer>`;
  }

  private waitingBox() {
    const t = this.begin.texts;
    return html`<fieldset>
      <legend>${t['waiting']}</legend>
      ${this.waiting.map(
        (d) =>
          html`<p>
            ${d.name || d.place} · ${new Date(d.drawnAt).toLocaleString('vi-VN')}
            <button type="button" @click=${() => this.resume(d)}>${t['next']}</button>
            <button type="button" @click=${() => this.drop(d.key)}>${t['discard']}</button>
          </p>`,
      )}
    </fieldset>`;
  }

  private actBox() {
    const t = this.begin.texts;
    const words = fold(this.search).split(/\s+/);
    const shown = this.begin.acts.filter((a) => this.draft.acts.includes(a.code) || words.every((w) => a.words.includes(w)));
    return html`<fieldset>
      <legend>${t['acts']}</legend>
      <label>${t['findAct']}<input id="find-act" .value=${this.search} @input=${(e: Event) => (this.search = (e.target as HTMLInputElement).value)} /></label>
      ${shown.map(
        (a) =>
          html`<label class="choice"
            ><input
              type="checkbox"
              id=${'act-' + a.code}
              .checked=${this.draft.acts.includes(a.code)}
              @change=${() => this.set('acts', this.draft.acts.includes(a.code) ? this.draft.acts.filter((c) => c !== a.code) : [...this.draft.acts, a.code])}
            /><span
              >${a.name}<small>${a.bracket}</small>${a.dispute ? html`<small class="dispute">${a.dispute}</small>` : nothing}</span
            ></label
          >`,
      )}
    </fieldset>`;
  }

  private input(field: 'place' | 'document' | 'name' | 'birth' | 'address' | 'phone' | 'refusal', label = '', help = '') {
    return html`<label
      >${label}<input id=${field} placeholder=${help} .value=${this.draft[field]} @input=${(e: Event) => this.typed(field, (e.target as HTMLInputElement).value)}
    /></label>`;
  }

  private area(field: 'facts' | 'statement' | 'measures', label = '') {
    return html`<label
      >${label}<textarea id=${field} rows="3" .value=${this.draft[field]} @input=${(e: Event) => this.set(field, (e.target as HTMLTextAreaElement).value)}></textarea>
    </label>`;
  }

  private check(field: 'told' | 'refused', label = '') {
    return html`<label class="choice"
      ><input type="checkbox" id=${field} .checked=${this.draft[field]} @change=${(e: Event) => this.set(field, (e.target as HTMLInputElement).checked)} /><span>${label}</span></label
    >`;
  }

  private pad(role: string, name: string, label = '', n = 0) {
    return html`<ops-signature
      id=${'pad-' + role.toLowerCase() + (n ? n : '')}
      .label=${label}
      .clearLabel=${this.begin.texts['clear'] ?? ''}
      @signed=${(e: CustomEvent<string>) => this.signed(role + n, role, name, e.detail)}
    ></ops-signature>`;
  }

  private pads = new Map<string, { role: string; name: string; png: string }>();

  private signed(slot: string, role: string, name: string, png: string) {
    if (png) {
      this.pads.set(slot, { role, name, png });
    } else {
      this.pads.delete(slot);
    }
    this.set('signatures', [...this.pads.values()]);
  }

  /** A scanned chip card fills in what it says. */
  private typed(field: keyof Draft, value: string) {
    const parts = value.split('|');
    if (field === 'document' && parts.length >= 7 && /^\d{12}$/.test(parts[0] ?? '')) {
      const day = parts[3] ?? '';
      this.draft = {
        ...this.draft,
        name: parts[2] ?? '',
        birth: day.length === 8 ? `${day.slice(0, 2)}/${day.slice(2, 4)}/${day.slice(4)}` : '',
        address: parts[5] ?? '',
      };
      this.set('document', parts[0] ?? '');
    } else {
      this.set(field, value);
    }
  }

  private set<K extends keyof Draft>(field: K, value: Draft[K]) {
    this.draft = { ...this.draft, [field]: value };
    void this.hold();
  }

  private async hold() {
    try {
      await keep(this.draft);
      this.say(`${this.begin.texts['keptAt']} ${new Date().toLocaleTimeString('vi-VN')}`);
    } catch {
      this.say(this.begin.texts['notKept'] ?? '', true);
    }
  }

  private explains() {
    const org = this.draft.kind === 'ORGANISATION';
    return this.begin.acts.some((a) => this.draft.acts.includes(a.code) && (org ? a.explainsOrg : a.explains));
  }

  private async send(sign: boolean) {
    this.draft = { ...this.draft, sign, drawnAt: this.draft.drawnAt || Date.now() };
    await this.hold();
    if (!navigator.onLine) {
      this.say(this.begin.texts['offline'] ?? '', true);
      return;
    }
    const result = JSON.parse(await this.$server.send(JSON.stringify(this.draft))) as Result;
    if (result.kept && (result.signed || !sign)) {
      await forget(this.draft.key);
      this.say(`${this.begin.texts['sent']} ${result.number}`);
      await this.$server.open(result.id);
    } else {
      this.say(result.message, true);
    }
  }

  private online = () => void this.recall();

  private async recall() {
    try {
      this.waiting = (await all<Draft>()).filter((d) => d.key !== this.draft.key);
    } catch {
      this.waiting = [];
    }
  }

  private resume(draft: Draft) {
    this.waiting = this.waiting.filter((d) => d.key !== draft.key);
    this.pads.clear();
    draft.signatures.forEach((s, n) => this.pads.set(s.role + n, s));
    this.draft = draft;
  }

  private async drop(key: string) {
    await forget(key);
    this.waiting = this.waiting.filter((d) => d.key !== key);
  }

  private say(text: string, bad = false) {
    this.note = text;
    this.bad = bad;
  }
}
