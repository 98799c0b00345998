export interface Choice {
  code: string;
  name: string;
  words: string;
  bracket: string;
  dispute: string;
  explains: boolean;
  explainsOrg: boolean;
  from: string;
  to: string;
}

/** The law of some days: from a day on, until the day before another; blank for no end. */
export interface Law {
  name: string;
  from: string;
  until: string;
  witnesses: number;
  acts: Choice[];
}

/** A visit of inspectors from which a record may come. */
export interface Visit {
  id: string;
  words: string;
  day: string;
}

export interface Start {
  texts: Record<string, string>;
  officer: string;
  venue: string;
  place: string;
  visit: string;
  visits: Visit[];
  units: { path: string; name: string }[];
  laws: Law[];
  now: number;
  /** By how much the console's clock is ahead of the device's; set where it is read. */
  ahead?: number;
}

export interface Draft {
  key: string;
  area: string;
  venue: string;
  visit: string;
  place: string;
  actedAt: number;
  foundAt: number;
  drawnAt: number;
  kind: string;
  name: string;
  birth: string;
  document: string;
  address: string;
  phone: string;
  acts: string[];
  facts: string;
  statement: string;
  measures: string;
  told: boolean;
  situations: string[];
  person: string | null;
  witnesses: string[];
  refused: boolean;
  refusal: string;
  sign: boolean;
  signatures: { role: string; name: string; png: string }[];
}

/** The codes with one more, or without it when it was there. */
export const toggled = (codes: string[], code: string) => (codes.includes(code) ? codes.filter((c) => c !== code) : [...codes, code]);

/** Names between commas. */
export const listed = (words: string) =>
  words
    .split(',')
    .map((w) => w.trim())
    .filter((w) => w);

/** A venue of the register that fits what was typed. */
export interface Venue {
  id: string;
  place: string;
  area: string;
  unit: string;
}

/** What a register says about the offender; blank values leave what stands there. */
export type Filled = Pick<Draft, 'kind' | 'name' | 'birth' | 'document' | 'address' | 'phone' | 'person'>;

/** The draft with what a register says. */
export function filledIn(draft: Draft, from: Filled): Draft {
  const said = Object.fromEntries(Object.entries(from).filter(([, value]) => value));
  return { ...draft, person: null, ...said };
}

/** A scanned chip card as a register would tell it, or nothing when the text is no card. */
export function fromCard(text: string): Filled | null {
  const parts = text.trim().split('|');
  if (parts.length < 7 || !/^\d{12}$/.test(parts[0] ?? '')) {
    return null;
  }
  const day = parts[3] ?? '';
  const birth = day.length === 8 ? `${day.slice(0, 2)}/${day.slice(2, 4)}/${day.slice(4)}` : '';
  const name = (parts[2] ?? '').normalize('NFC');
  return { kind: 'PERSON', name, birth, document: parts[0] ?? '', address: (parts[5] ?? '').normalize('NFC'), phone: '', person: null };
}

/** Milliseconds as year-month-dayThour:minute in Hanoi. */
const asMoment = (ms: number) => new Date(ms + 7 * 3_600_000).toISOString().slice(0, 16);

/** The day in Hanoi as officials write it, whatever the language of the browser. */
export const spokenDay = (ms: number) => dayOf(ms).split('-').reverse().join('/');

/** The time in Hanoi on 24 hours. */
export const spokenTime = (ms: number) => asMoment(ms).slice(11);

/** Milliseconds of a day and a time as officials type them; not a number when there is no such moment. */
export function fromSpoken(day: string, time: string): number {
  const typed = day.trim();
  const d = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/.exec(typed) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(typed);
  const t = /^(\d{1,2}) ?[:.hg]? ?(\d{2})$/i.exec(time.trim());
  if (!d || !t) {
    return NaN;
  }
  const two = (digits = '') => digits.padStart(2, '0');
  const moment = `${d[3]}-${two(d[2])}-${two(d[1])}T${two(t[1])}:${t[2]}`;
  const at = Date.parse(`${moment}:00+07:00`);
  return Number.isNaN(at) || asMoment(at) !== moment ? NaN : at;
}

export interface Result {
  kept: boolean;
  signed: boolean;
  id: string;
  number: string;
  message: string;
}

export const NOTHING: Start = { texts: {}, officer: '', venue: '', place: '', visit: '', visits: [], units: [], laws: [], now: 0 };

/** What the form begins with, with the difference between the clocks. */
export function begun(text: string): Start {
  const begin = JSON.parse(text) as Start;
  return { ...begin, ahead: begin.now - Date.now() };
}

/** The console's time on this device, also without network. */
export const nowOf = (begin: Start) => Date.now() + (begin.ahead ?? 0);

/** The day in Hanoi. */
export const dayOf = (ms: number) => asMoment(ms).slice(0, 10);

/** The law of the day of the act, with the acts that hold on it. */
export function lawOn(begin: Start, ms: number): Law {
  const day = dayOf(ms);
  const law = begin.laws.find((l) => l.from <= day && (!l.until || day < l.until)) ?? begin.laws.at(-1);
  const acts = (law?.acts ?? []).filter((a) => a.from <= day && (!a.to || day <= a.to));
  return law ? { ...law, acts } : { name: '', from: '', until: '', witnesses: 1, acts };
}

/** The draft with another moment: nothing is found before it was done, and acts that the law of the day lacks fall away. */
export function timed(begin: Start, draft: Draft, field: 'actedAt' | 'foundAt', at: number): Draft {
  const together = draft.actedAt === draft.foundAt;
  const acted = field === 'actedAt' ? at : Math.min(draft.actedAt, at);
  const found = field === 'foundAt' ? at : together ? at : Math.max(draft.foundAt, at);
  const codes = lawOn(begin, acted).acts.map((a) => a.code);
  return { ...draft, actedAt: acted, foundAt: found, acts: draft.acts.filter((c) => codes.includes(c)) };
}

/** A draft as this version of the form reads it, whatever version kept it. */
export function whole(begin: Start, kept: Draft): Draft {
  return { ...fresh(begin), ...kept, actedAt: kept.actedAt ?? kept.foundAt, visit: kept.visit ?? '' };
}

/** Text without marks and case, as it is searched. */
export const fold = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase();

/** A random identifier, also on a page without TLS. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** An empty record as a form begins with it. */
export function fresh(begin: Start): Draft {
  const now = nowOf(begin);
  return {
    key: newKey(),
    area: begin.units[0]?.path ?? '',
    venue: begin.venue,
    visit: begin.visit,
    place: begin.place,
    actedAt: now,
    foundAt: now,
    drawnAt: now,
    kind: begin.venue ? 'ORGANISATION' : 'PERSON',
    name: '',
    birth: '',
    document: '',
    address: '',
    phone: '',
    acts: [],
    facts: '',
    statement: '',
    measures: begin.texts['measuresNone'] ?? '',
    told: false,
    situations: [],
    person: null,
    witnesses: [],
    refused: false,
    refusal: '',
    sign: false,
    signatures: [],
  };
}
