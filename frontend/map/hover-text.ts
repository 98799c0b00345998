import { CAMERA_STATES, type CameraCluster, type MapTexts, type Place, type Street } from './types';

/** One line about what lies under the pointer. */
export function hoverText(texts: MapTexts, what: { street?: Street; cluster?: CameraCluster; place?: Place }): string {
  if (what.place) return what.place.text;
  return what.street ? streetText(texts, what.street) : clusterText(texts, what.cluster as CameraCluster);
}

function streetText(texts: MapTexts, street: Street): string {
  const parts = [street.name, texts.levels[street.level] ?? ''];
  if (street.count !== null) parts.push(`${format(texts, street.count)} ${texts.people}`);
  if (street.stale) parts.push(texts.stale);
  return parts.filter(Boolean).join(' · ');
}

function clusterText(texts: MapTexts, cluster: CameraCluster): string {
  const states = CAMERA_STATES.filter((state) => cluster[state] > 0);
  if (cluster.count === 1) return [cluster.name ?? cluster.id, texts.states[states[0]]].filter(Boolean).join(' · ');
  const counts = states.map((state) => `${format(texts, cluster[state])} ${texts.states[state].toLocaleLowerCase(texts.locale)}`);
  return `${format(texts, cluster.count)} ${texts.cameras}: ${counts.join(', ')}`;
}

const format = (texts: MapTexts, value: number) => new Intl.NumberFormat(texts.locale === 'vi' ? 'vi-VN' : 'en-GB').format(value);
