// Writes data/states.json: what the extraction needs of the package world-countries, a fiftieth of it, under the package's
// own licence, the ODbL.
// Run it with `node src/extract/names/makeStates.mjs` after an update of the package.
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';

const countries = createRequire(import.meta.url)('world-countries');
/** Latin names in English that cannot be taken for a word. */
const isUsable = (name) => /^[A-Za-zÀ-ÿ .’()-]{4,}$/.test(name);

const states = countries
  .filter(({ cca3 }) => cca3 !== 'ATA' && cca3 !== 'UMI')
  .map(({ cca3, name, altSpellings, capital, demonyms, independent, latlng: [lat, lon] }) => ({
    id: cca3,
    label: name.common,
    names: [...new Set([name.official, ...altSpellings])].filter(
      (each) => each !== name.common && isUsable(each),
    ),
    // Territories share their demonyms with states ("American").
    adjectives: !(independent || ['TWN', 'HKG', 'PSE', 'UNK', 'GRL', 'PRI'].includes(cca3))
      ? []
      : (demonyms?.eng?.m ?? '').split(/, | or /).filter(Boolean),
    capitals: capital.map((city) => city.replace(/ D\.C\.$/, '')),
    lat,
    lon,
  }))
  .toSorted((a, b) => (a.id < b.id ? -1 : 1));

const lines = states.map((state) => `  ${JSON.stringify(state)}`);
writeFileSync(new URL('../../../data/states.json', import.meta.url), `[\n${lines.join(',\n')}\n]\n`);
