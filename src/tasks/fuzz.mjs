/**
 * `npm run fuzz [ROUNDS]`: the property tests with inputs that `npm test` does not draw. It stops at the first that fails,
 * with the seed that makes it fail again: `PROPERTY_SEED=… npx vitest run`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { giveUp, run, say } from './say.mjs';

const rounds = Number(process.argv[2] ?? 20);
if (!(rounds >= 1)) giveUp(`rounds: expected a number from 1, received "${process.argv[2]}"`);
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => `src/${name}`)
  .filter((name) => name.endsWith('.test.ts') && readFileSync(name, 'utf8').includes('fc.assert'));

for (let round = 1; round <= rounds; round++) {
  const seed = Math.trunc(Math.random() * 2 ** 31);
  say(`round ${round} of ${rounds}, PROPERTY_SEED=${seed}`);
  const env = { PROPERTY_SEED: String(seed) };
  const code = await run('npx', ['vitest', 'run', ...files], { env });
  if (code !== 0) giveUp(`A property does not hold: PROPERTY_SEED=${seed} npx vitest run`);
}
