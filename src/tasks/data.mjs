import { build } from './build.mjs';
import { giveUp, run, say } from './say.mjs';

const COMMAND = 'dist/cli/geo-timeline.js';

/** Makes what `data/` holds of `seeds/`: the timeline, its picture for the README, the schema. Needs the built command. */
export async function makeData() {
  say('reading the articles in seeds/ into data/timeline.json');
  await geoTimeline('extract', 'seeds', '-o', 'data/timeline.json');
  await geoTimeline('svg', 'data/timeline.json', '-o', 'data/timeline.svg');
  await geoTimeline('schema', '-o', 'data/timeline.schema.json');
}

async function geoTimeline(...args) {
  const code = await run(process.execPath, [COMMAND, ...args]);
  if (code !== 0) giveUp(`It stopped at: geo-timeline ${args.join(' ')}`);
}

if (import.meta.filename === process.argv[1]) {
  await build(['cli']);
  await makeData();
}
