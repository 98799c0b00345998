import type { MapTexts } from './types';

/** What the map says before the server has sent its words: nothing. */
export const NO_TEXTS: MapTexts = {
  locale: 'vi',
  map: '',
  help: '',
  zoomIn: '',
  zoomOut: '',
  whole: '',
  layersTitle: '',
  legendTitle: '',
  approximate: '',
  tilesFailed: '',
  stale: '',
  people: '',
  cameras: '',
  levels: [],
  layers: { streets: '', cameras: '', areas: '', labels: '' },
  states: { online: '', late: '', offline: '', never: '' },
  vertex: '',
  insertVertex: '',
};
