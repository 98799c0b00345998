import { resolveColours } from '../theme/colours';
import type { CameraState, Level } from './types';

const TOKENS = {
  ground: '--ops-map-ground',
  land: '--ops-map-land',
  mutedLand: '--ops-map-land-muted',
  outline: '--ops-map-outline',
  water: '--ops-map-water',
  waterText: '--ops-map-water-text',
  road: '--ops-map-road',
  surface: '--ops-surface',
  text: '--ops-text',
  quietText: '--ops-text-2',
  accent: '--ops-accent',
  level0: '--ops-level-0',
  level1: '--ops-level-1',
  level2: '--ops-level-2',
  level3: '--ops-level-3',
  level4: '--ops-level-4',
  level5: '--ops-level-5',
  onLevel1: '--ops-on-level-1',
  onLevel2: '--ops-on-level-2',
  onLevel3: '--ops-on-level-3',
  onLevel4: '--ops-on-level-4',
  onLevel5: '--ops-on-level-5',
  online: '--ops-ok',
  late: '--ops-warn',
  offline: '--ops-late',
  never: '--ops-level-0',
} as const;

export type Palette = Record<keyof typeof TOKENS, string>;

export const readPalette = (host: Element): Palette => resolveColours(host, TOKENS);

export const levelColour = (palette: Palette, level: Level) => palette[`level${level}`];

export const numberColour = (palette: Palette, level: Level) => (level === 0 ? palette.quietText : palette[`onLevel${level}`]);

export const stateColour = (palette: Palette, state: CameraState) => palette[state];
