import { mount, unmount } from 'svelte';
import type { Timeline } from '../events/index.ts';
import type { LaneKind, TimeScaleKind } from '../layout/index.ts';
import { loadTimeline, takeTimeline, type Loaded, type LoadOptions } from '../view/load.ts';
import type { ThemeChoice } from '../view/theme.ts';
import viewCss from '../view/view.css?inline';
import css from './embed.css?inline';
import { registerFont } from './font.ts';
import { Model } from './model.svelte.ts';
import Widget from './Widget.svelte';

const sheet = new CSSStyleSheet();
sheet.replaceSync(viewCss + css);

let made = 0;

/**
 * `<geo-timeline src="timeline.json">`: a timeline in any page.
 *
 * Attributes: `src` (address of the data), `theme` (auto, light, dark), `time` (elastic, linear),
 * `lanes` (none, actor, category, source).
 * Properties: the same, and `timeline`, which takes the data themselves; without any, those of `src` are shown.
 * Events, all bubbling and composed: `geo-timeline-load` with `{timeline}`, `geo-timeline-error` with `{problems}`,
 * `geo-timeline-select` with `{event}`, the selected event or null.
 * What the element holds in the page stays to be read until a timeline can be shown, and when none can.
 */
export class GeoTimeline extends HTMLElement {
  static readonly observedAttributes = ['src', 'theme', 'time', 'lanes'];

  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #idPrefix = `gt${++made}`;
  readonly #model = new Model();
  /** Shows what the element holds in the page. */
  readonly #fallback = document.createElement('slot');
  #widget: Record<string, unknown> | undefined;
  #loading: AbortController | undefined;

  connectedCallback(): void {
    for (const name of PROPERTIES) this.#upgrade(name);
    if (this.src && !this.#model.timeline && !this.#loading) void this.#load(this.src);
    registerFont();
    this.#root.adoptedStyleSheets = [sheet];
    const props = { model: this.#model, idPrefix: this.#idPrefix, onselect: this.#select };
    this.#widget = mount(Widget, { target: this.#root, props });
    this.#root.append(this.#fallback);
  }

  disconnectedCallback(): void {
    this.#loading?.abort();
    this.#loading = undefined;
    if (this.#widget) void unmount(this.#widget);
    this.#widget = undefined;
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now) return;
    if (name === 'theme') this.#model.choice = choiceOf(now, THEMES) ?? 'auto';
    else if (name === 'time') this.#model.time = choiceOf(now, TIMES);
    else if (name === 'lanes') this.#model.lanes = choiceOf(now, LANES);
    else if (this.#widget && now) void this.#load(now);
  }

  get src(): string | null {
    return this.getAttribute('src');
  }
  set src(value: string | null) {
    this.#reflect('src', value);
  }

  get theme(): ThemeChoice {
    return this.#model.choice;
  }
  set theme(value: ThemeChoice) {
    this.#reflect('theme', value);
  }

  get time(): TimeScaleKind | undefined {
    return this.#model.time;
  }
  set time(value: TimeScaleKind | undefined) {
    this.#reflect('time', value);
  }

  get lanes(): LaneKind | undefined {
    return this.#model.lanes;
  }
  set lanes(value: LaneKind | undefined) {
    this.#reflect('lanes', value);
  }

  /** The timeline shown. Takes data of any origin: they are checked, which `geo-timeline-load` or `-error` ends. */
  get timeline(): Timeline | undefined {
    return this.#model.timeline;
  }
  set timeline(data: unknown) {
    // A framework that knows of no data yet says so.
    if (data === undefined || data === null) this.#clear();
    else void this.#take((options) => takeTimeline(data, options));
  }
  /** Shows no data that were given, but those of `src` if it has one. */
  #clear(): void {
    this.#loading?.abort();
    this.#loading = undefined;
    this.#put(undefined, []);
    if (this.src && this.#widget) void this.#load(this.src);
  }

  #load(src: string): Promise<void> {
    const url = new URL(src, this.baseURI).href;
    return this.#take((options) => loadTimeline(url, options));
  }

  async #take(load: (options: LoadOptions) => Promise<Loaded>): Promise<void> {
    this.#loading?.abort();
    const loading = new AbortController();
    const { signal } = loading;
    this.#loading = loading;
    try {
      const loaded = await load({ signal, onprogress: (words) => (this.#model.progress = words) });
      if (!signal.aborted) this.#show(loaded);
    } catch (error) {
      // Given up for another source, or because the element left the page.
      if (!signal.aborted) throw error;
    }
  }

  #show(loaded: Loaded): void {
    const timeline = 'timeline' in loaded ? loaded.timeline : undefined;
    const problems = 'problems' in loaded ? loaded.problems : [];
    this.#put(timeline, problems);
    if (timeline) this.#tell('load', { timeline });
    else this.#tell('error', { problems });
  }

  #put(timeline: Timeline | undefined, problems: string[]): void {
    Object.assign(this.#model, { timeline, problems, selected: undefined, progress: undefined });
    this.#fallback.hidden = timeline !== undefined;
  }

  readonly #select = (id: string | undefined): void => {
    if (id === this.#model.selected) return;
    this.#model.selected = id;
    this.#tell('select', { event: this.timeline?.events.find((event) => event.id === id) ?? null });
  };

  #tell(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(`geo-timeline-${name}`, { bubbles: true, composed: true, detail }));
  }

  /** A property that was set before the element was defined is its own, and hides ours: it is set anew. */
  #upgrade(name: (typeof PROPERTIES)[number]): void {
    if (!Object.hasOwn(this, name)) return;
    const value = this[name];
    delete (this as Partial<Record<typeof name, unknown>>)[name];
    Object.assign(this, { [name]: value });
  }

  #reflect(name: string, value: string | null | undefined): void {
    if (value === null || value === undefined) this.removeAttribute(name);
    else this.setAttribute(name, value);
  }
}

const PROPERTIES = ['src', 'theme', 'time', 'lanes', 'timeline'] as const;
const THEMES = ['auto', 'light', 'dark'] as const;
const TIMES = ['elastic', 'linear'] as const;
const LANES = ['none', 'actor', 'category', 'source'] as const;

function choiceOf<T extends string>(value: string | null, choices: readonly T[]): T | undefined {
  return choices.find((choice) => choice === value);
}
