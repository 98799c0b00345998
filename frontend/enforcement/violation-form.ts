import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { forget, keep } from './draft-store';
import { formStyles } from './form-styles';
import { begun, dayOf, filledIn, fresh, fromCard, lawOn, listed, NOTHING, nowOf, timed, toggled } from './violation-draft';
import type { Draft, Filled, Result, Start, Venue, Visit } from './violation-draft';
import * as parts from './form-parts';
import { momentField, momentWrong } from './moment-field';
import { OpsSignature } from './signature-pad';
import { sendSigned, waitingBeside } from './waiting-drafts';

interface Server {
  send(content: string): Promise<string>;
  venues(words: string): Promise<string>;
  visits(venue: string): Promise<string>;
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
  @state() private visits: Visit[] = [];
  @state() private note = '';
  @state() private bad = false;
  private begin: Start = NOTHING;
  declare $server: Server;

  override willUpdate(changed: Map<string, unknown>) {
    if (changed.has('start') && this.start) {
      this.begin = begun(this.start);
      this.draft = fresh(this.begin);
      this.visits = this.begin.visits;
      void this.resumeSending();
    }
  }

  /** What was signed before the browser closed is sent as soon as the form opens with a network. */
  private async resumeSending() {
    await this.recall();
    if (navigator.onLine && this.waiting.some((d) => d.sign)) {
      await this.online();
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
    const law = lawOn(this.begin, this.draft.actedAt);
    return html`${this.waiting.length > 0 ? this.waitingBox() : nothing}
      <fieldset>
        <legend>${t['place']}</legend>
        ${parts.venueSearch(t['findVenue'] ?? '', this.venues, (words) => void this.findVenues(words), (venue) => void this.choose(venue))}
        ${this.input('place', t['place'])}
        ${parts.unitChoice(t, this.units(), this.draft.area, (path) => this.set('area', path))}
        ${parts.visitChoice(t, this.visits, this.draft.visit, (id) => this.set('visit', id))}
        ${(['actedAt', 'foundAt'] as const).map((field) =>
          momentField(field, t[field] ?? '', t, this.draft[field], (at) => this.take(timed(this.begin, this.draft, field, at))),
        )}
        ${['COMPLEX', 'DEVICE'].map((s) => this.situation(s, t[s]))}
      </fieldset>
      <fieldset>
        <legend>${t['offender']}</legend>
        <p>
          <button type="button" id="from-register" @click=${() => this.$server.pick()}>${t['register']}</button>
          ${this.draft.venue ? html`<button type="button" id="from-owner" @click=${this.owner}>${t['owner']}</button>` : nothing}
        </p>
        ${parts.kindChoice(t, this.draft.kind, (kind) => this.set('kind', kind))}
        ${this.input('document', t['document'], t['documentHelp'])} ${this.input('name', t['name'])}
        ${this.draft.kind === 'PERSON' ? this.input('birth', t['birth']) : nothing} ${this.input('address', t['address'])}
        ${this.input('phone', t['phone'])}
      </fieldset>
      ${this.actBox()}
      <fieldset>
        <legend>${t['facts']}</legend>
        ${this.area('facts', t['facts'])} ${this.area('statement', t['statement'])} ${this.area('measures', t['measures'])}
        ${this.explains() ? this.check('told', t['told']) : nothing}
        ${parts.lineField('witnesses', t['witnesses'] ?? '', this.draft.witnesses.join(', '), (words) => this.set('witnesses', listed(words)))}
      </fieldset>
      <fieldset>
        <legend>${t['signatures']}</legend>
        ${this.pad('OFFICER', this.begin.officer, t['officer'], 0)}
        ${this.check('refused', t['refused'])}
        ${this.draft.refused ? this.input('refusal', t['refusal']) : this.pad('OFFENDER', this.draft.name, t['offenderSign'], 0)}
        ${Array.from({ length: Math.max(this.draft.witnesses.length, this.draft.refused ? law.witnesses : 0) }, (_, n) =>
          this.pad('WITNESS', this.draft.witnesses[n] ?? '', `${t['witnessSign']} ${this.draft.witnesses[n] ?? ''}`, n),
        )}
      </fieldset>
      <footer>
        <span role="status" class=${this.bad ? 'bad' : ''}>${this.note}</span>
        <button class="primary" id="sign-send" type="button" @click=${() => this.send(true)}>${t['signSend']}</button>
        <button id="save-draft" type="button" @click=${() => this.send(false)}>${t['save']}</button>
      </footer>
      <button id="another" type="button" @click=${this.another}>${t['another']}</button>`;
  }

  private waitingBox() {
    return parts.waitingDrafts(this.begin, this.waiting, (d) => this.resume(d), (d) => void this.drop(d.key));
  }

  private actBox() {
    const toggle = (code: string) => this.set('acts', toggled(this.draft.acts, code));
    const law = lawOn(this.begin, this.draft.actedAt);
    return parts.actChoices(this.begin.texts, law, this.draft.acts, this.search, (words) => (this.search = words), toggle);
  }

  private input(field: 'place' | 'document' | 'name' | 'birth' | 'address' | 'phone' | 'refusal', label = '', help = '') {
    return parts.lineField(field, label, this.draft[field], (value) => this.typed(field, value), help);
  }

  private area(field: 'facts' | 'statement' | 'measures', label = '') {
    return parts.wordsField(field, label, this.draft[field], (value) => this.set(field, value));
  }

  private check(field: 'told' | 'refused', label = '') {
    return parts.tickField(field, label, this.draft[field], (on) => this.set(field, on));
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

  /** The visit of the day of the act, when there was one, is the one that found it. */
  private async choose(venue: Venue) {
    this.venues = [];
    this.take({ ...this.draft, venue: venue.id, visit: '', place: venue.place, area: venue.area, kind: 'ORGANISATION' });
    await this.visited(venue.id);
    const same = this.visits.find((v) => v.day === dayOf(this.draft.actedAt));
    this.take({ ...this.draft, visit: same?.id ?? '' });
  }

  private async visited(venue: string) {
    this.visits = venue && navigator.onLine ? (JSON.parse(await this.$server.visits(venue)) as Visit[]) : [];
  }

  private units() {
    const known = this.begin.units.some((u) => u.path === this.draft.area);
    return known || !this.draft.area ? this.begin.units : [{ path: this.draft.area, name: this.draft.area }, ...this.begin.units];
  }

  private situation(code: string, label = '') {
    const toggle = () => this.set('situations', toggled(this.draft.situations, code));
    return parts.tickField('situation-' + code, label, this.draft.situations.includes(code), toggle);
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
    return lawOn(this.begin, this.draft.actedAt).acts.some((a) => this.draft.acts.includes(a.code) && (org ? a.explainsOrg : a.explains));
  }

  private async send(sign: boolean) {
    if (momentWrong(this.renderRoot)) {
      this.say(this.begin.texts['momentWrong'] ?? '', true);
      return;
    }
    this.draft = { ...this.draft, sign, drawnAt: this.draft.sign ? this.draft.drawnAt : nowOf(this.begin) };
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
    this.visits = this.begin.visits;
    await this.recall();
    this.renderRoot.querySelectorAll<OpsSignature>('ops-signature').forEach((pad) => pad.reset());
  };

  /** The network is back: what was signed meanwhile is sent. */
  private online = async () => {
    await this.recall();
    await sendSigned(
      this.waiting,
      (content) => this.$server.send(content),
      (result) => this.say(result.signed ? `${this.begin.texts['automatic']} ${result.number}` : result.message, !result.signed),
    );
    await this.recall();
    if (this.draft.sign) {
      await this.send(true);
    }
  };

  private async recall() {
    this.waiting = await waitingBeside(this.begin, this.draft.key);
  }

  private resume(draft: Draft) {
    this.waiting = this.waiting.filter((d) => d.key !== draft.key);
    this.pads.clear();
    draft.signatures.forEach((s, n) => this.pads.set(s.role + n, s));
    this.draft = draft;
    void this.visited(draft.venue);
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
