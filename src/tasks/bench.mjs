import { benchChart } from './bench-chart.mjs';
import { benchTimex } from './bench-timex.mjs';
import { giveUp } from './say.mjs';

const BENCHES = { timex: benchTimex, chart: benchChart };

const [name, ...rest] = process.argv.slice(2);
if (!BENCHES[name]) giveUp(`usage: npm run bench -- ${Object.keys(BENCHES).join('|')} …`);
await BENCHES[name](...rest);
