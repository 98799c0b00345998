export interface Choice {
  code: string;
  name: string;
  words: string;
  bracket: string;
  dispute: string;
  explains: boolean;
  explainsOrg: boolean;
}

export interface Start {
  texts: Record<string, string>;
  officer: string;
  venue: string;
  place: string;
  units: { path: string; name: string }[];
  acts: Choice[];
  witnesses: number;
}

export interface Draft {
  key: string;
  area: string;
  venue: string;
  place: string;
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
  witnesses: string[];
  refused: boolean;
  refusal: string;
  sign: boolean;
  signatures: { role: string; name: string; png: string }[];
}

export interface Result {
  kept: boolean;
  signed: boolean;
  id: string;
  number: string;
  message: string;
}

export const NOTHING: Start = { texts: {}, officer: '', venue: '', place: '', units: [], acts: [], witnesses: 1 };

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
  const now = Date.now();
  return {
    key: newKey(),
    area: begin.units[0]?.path ?? '',
    venue: begin.venue,
    place: begin.place,
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
    witnesses: [],
    refused: false,
    refusal: '',
    sign: false,
    signatures: [],
  };
}
