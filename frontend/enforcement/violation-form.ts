import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { all, forget, keep } from './draft-store';
import { formStyles } from './form-styles';
import { type Draft, type Filled, filledIn, fresh, fromCard, NOTHING, type Result, type Start, toggled, type Venue } from './violation-draft';
import { actChoices, momentField, situationChoice, venueSearch, waitingDrafts } from './form-parts';
import { OpsSignature } from './signature-pad';

interface Server {
  send(content: string): Promise<string>;
  venues(words: string): Promise<string>;
  owner(venue: string): Promise<string>;
  pick(): Promise<void>;
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
  @state() private venues: Venue[] = [];
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
        ${venueSearch(t['findVenue'] ?? '', this.venues, (words) => void this.findVenues(words), (venue) => this.choose(venue))}
        ${this.input('place', t['place'])}
        <label
          >${t['unit']}
          <select id="unit" @change=${(e: Event) => this.set('area', (e.target as HTMLSelectElement).value)}>
            ${this.units().map((u) => html`<option value=${u.path} ?selected=${u.path === this.draft.area}>${u.name}</option>`)}
          </select></label
        >
        ${momentField('foundAt', t['foundAt'] ?? '', this.draft.foundAt, (at) => this.set('foundAt', at))}
        ${['COMPLEX', 'DEVICE'].map((s) => this.situation(s, t[s]))}
      </fieldset>
      <fieldset>
        <legend>${t['offender']}</legend>
        <p>
          <button type="button" id="from-register" @click=${() => this.$server.pick()}>${t['register']}</button>
          ${this.draft.venue ? html`<button type="button" id="from-owner" @click=${this.owner}>${t['owner']}</button>` : nothing}
        </p>
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
        ${Array.from({ length: Math.max(this.draft.witnesses.length, this.draft.refused ? this.begin.witnesses : 0) }, (_, n) =>
          this.pad('WITNESS', this.draft.witnesses[n] ?? '', `${t['witnessSign']} ${this.draft.witnesses[n] ?? ''}`, n),
        )}
      </fieldset>
      <footer>
        <span role="status" class=${this.bad ? 'bad' : ''}>${this.note}</span>
        <button class="primary" id="sign-send" type="button" @click=${() => this.send(true)}>${t['signSend']}</button>
        <button id="save-draft" type="button" @click=${() => this.send(false)}>${t['save']}</button>
        <button id="another" type="button" @click=${this.another}>${t['another']}</button>
      </footer>`;
  }

  private waitingBox() {
    return waitingDrafts(this.begin, this.waiting, (d) => this.resume(d), (d) => void this.drop(d.key));
  }

  private actBox() {
    const toggle = (code: string) => this.set('acts', toggled(this.draft.acts, code));
    return actChoices(this.begin, this.draft.acts, this.search, (words) => (this.search = words), toggle);
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
    const card = field === 'document' ? fromCard(value) : null;
    if (card) {
      this.take(filledIn(this.draft, card));
    } else if (field === 'document') {
      this.take({ ...this.draft, document: value, person: null });
    } else {
      this.set(field, value);
    }
  }

  /** Called when a person of the register was picked. */
  fill(content: string) {
    this.take(filledIn(this.draft, JSON.parse(content) as Filled));
  }

  private owner = async () => {
    const content = await this.$server.owner(this.draft.venue);
    if (content) {
      this.fill(content);
    } else {
      this.say(this.begin.texts['ownerNone'] ?? '', true);
    }
  };

  private async findVenues(words: string) {
    this.venues = words.trim().length > 2 && navigator.onLine ? (JSON.parse(await this.$server.venues(words)) as Venue[]) : [];
  }

  private choose(venue: Venue) {
    this.venues = [];
    this.take({ ...this.draft, venue: venue.id, place: venue.place, area: venue.area, kind: 'ORGANISATION' });
  }

  private units() {
    const known = this.begin.units.some((u) => u.path === this.draft.area);
    return known || !this.draft.area ? this.begin.units : [{ path: this.draft.area, name: this.draft.area }, ...this.begin.units];
  }

  private situation(code: string, label = '') {
    const toggle = () => this.set('situations', toggled(this.draft.situations, code));
    return situationChoice(code, label, this.draft.situations.includes(code), toggle);
  }

  private take(draft: Draft) {
    this.draft = draft;
    void this.hold();
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

  /** Begins another record, also without network; the one at hand waits on the device. */
  private another = async () => {
    await this.hold();
    this.pads.clear();
    this.draft = fresh(this.begin);
    await this.recall();
    this.renderRoot.querySelectorAll<OpsSignature>('ops-signature').forEach((pad) => pad.reset());
  };

  /** The network is back: what was signed meanwhile is sent, in the order of writing. */
  private online = async () => {
    await this.recall();
    for (const draft of this.waiting.filter((d) => d.sign).sort((a, b) => a.drawnAt - b.drawnAt)) {
      const result = JSON.parse(await this.$server.send(JSON.stringify(draft))) as Result;
      if (result.kept && result.signed) {
        await forget(draft.key);
        this.say(`${this.begin.texts['automatic']} ${result.number}`);
      } else {
        this.say(result.message, true);
      }
    }
    await this.recall();
    if (this.draft.sign) {
      await this.send(true);
    }
  };

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
