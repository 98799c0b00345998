import type { ChartConfiguration, ChartOptions, ScaleOptions, TooltipItem } from 'chart.js';
import { resolveColours } from '../theme/colours';

const TOKENS = { text: '--ops-text', quiet: '--ops-text-2', line: '--ops-line', surface: '--ops-surface' } as const;
const TOKEN = /^var\((--[\w-]+)\)$/;
const ZONE = 'Asia/Ho_Chi_Minh';
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
/** Hanoi's midnight is seven hours before that of UTC, all year. */
const MIDNIGHT = 420 * MINUTE;
const STEPS = [1, 2, 5, 10, 15, 20, 30, 60, 120, 180, 360, 720, 1440, 2880, 7200, 14400].map((m) => m * MINUTE);
/** From so long a stretch on, the axis says days. */
const DAYS = 4 * DAY;

type Colours = Record<keyof typeof TOKENS, string>;

/** Gives a configuration the console's colours, font, number and time formats. */
export function dress(host: Element, configuration: ChartConfiguration, locale: string): ChartConfiguration {
  const colours = resolveColours(host, TOKENS);
  const resolved = resolveTokens(host, configuration);
  const named = (resolved.data.labels?.length ?? 0) > 0;
  return { ...resolved, options: options(resolved.options ?? {}, colours, locale, named) };
}

function options(given: ChartOptions, colours: Colours, locale: string, named: boolean): ChartOptions {
  const { x, y } = (given.scales ?? {}) as Record<string, Record<string, unknown>>;
  return {
    ...given,
    locale,
    responsive: true,
    color: colours.quiet,
    interaction: { mode: 'nearest', axis: 'x', intersect: false },
    scales: {
      x: named ? nameAxis(x ?? {}, colours) : timeAxis(x ?? {}, colours, locale),
      y: valueAxis(y ?? {}, colours, locale),
    },
    plugins: { ...given.plugins, legend: legend(colours), tooltip: tooltip(colours, locale, named) },
  } as ChartOptions;
}

function timeAxis(given: Record<string, unknown>, colours: Colours, locale: string): ScaleOptions {
  const clock = span(given) < DAYS ? timeFormat(locale, false) : dayFormat();
  const step = stepOf(span(given));
  return {
    ...given,
    type: 'linear',
    grid: { display: false },
    border: { color: colours.line },
    ticks: { color: colours.quiet, maxRotation: 0, callback: (value: number) => clock.format(value) },
    afterBuildTicks: (axis: { min: number; max: number; ticks: { value: number }[] }) => (axis.ticks = ticks(axis, step)),
  } as unknown as ScaleOptions;
}

/** An axis of names, such as days, one for each bar. */
function nameAxis(given: Record<string, unknown>, colours: Colours): ScaleOptions {
  return {
    ...given,
    type: 'category',
    grid: { display: false },
    border: { color: colours.line },
    ticks: { color: colours.quiet, maxRotation: 0, autoSkip: true },
  } as unknown as ScaleOptions;
}

function valueAxis(given: Record<string, unknown>, colours: Colours, locale: string): ScaleOptions {
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  return {
    ...given,
    type: 'linear',
    grid: { color: colours.line },
    border: { display: false },
    ticks: { color: colours.quiet, maxTicksLimit: 5, callback: (value: number) => numbers.format(value) },
  } as unknown as ScaleOptions;
}

function legend(colours: Colours) {
  return {
    display: true,
    position: 'bottom',
    align: 'start',
    labels: { color: colours.quiet, boxWidth: 14, boxHeight: 0, padding: 8 },
  };
}

function tooltip(colours: Colours, locale: string, named: boolean) {
  const clock = timeFormat(locale, true);
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  return {
    backgroundColor: colours.surface,
    titleColor: colours.text,
    bodyColor: colours.text,
    borderColor: colours.line,
    borderWidth: 1,
    displayColors: false,
    callbacks: {
      title: (items: TooltipItem<'scatter'>[]) => {
        if (!items[0]) return '';
        return named ? items[0].label : clock.format(items[0].parsed.x as number);
      },
      label: (item: TooltipItem<'scatter'>) => `${item.dataset.label}: ${numbers.format(item.parsed.y as number)}`,
    },
  };
}

function ticks({ min, max }: { min: number; max: number }, step: number): { value: number }[] {
  const found: { value: number }[] = [];
  const first = Math.ceil((min + MIDNIGHT) / step) * step - MIDNIGHT;
  for (let value = first; value <= max; value += step) found.push({ value });
  return found;
}

const span = (axis: Record<string, unknown> | undefined) => Number(axis?.max ?? 0) - Number(axis?.min ?? 0);

const stepOf = (length: number) => STEPS.find((step) => length / step <= 6) ?? Math.ceil(length / 6 / DAY) * DAY;

/** Days as dd/MM in both languages. */
const dayFormat = () => new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, day: '2-digit', month: '2-digit' });

const timeFormat = (locale: string, day: boolean) =>
  new Intl.DateTimeFormat(locale === 'vi-VN' ? 'vi-VN' : 'en-GB', {
    timeZone: ZONE,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(day ? { day: '2-digit', month: '2-digit' } : {}),
  });

function resolveTokens<T>(host: Element, value: T): T {
  if (typeof value === 'string') {
    const token = TOKEN.exec(value)?.[1];
    return token ? (resolveColours(host, { token }).token as T) : value;
  }
  if (Array.isArray(value)) return value.map((item) => resolveTokens(host, item)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolveTokens(host, item)])) as T;
}
