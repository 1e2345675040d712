import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '../view/view.css';
import './site.css';
import './open/note.css';
import { mount } from 'svelte';
import { loadTimeline } from '../view/load.ts';
import App from './App.svelte';

/** Stands beside the page under a plain name, so that whoever hosts it can put another in its place. */
const DATA = 'timeline.json';

mount(App, {
  target: document.querySelector('#app')!,
  props: { load: (onprogress: (words: string) => void) => loadTimeline(DATA, { onprogress }) },
});
