import { timelineJsonSchema } from '../events/jsonSchema.ts';
import { writeWhole, STREAM } from './files.ts';
import { wrongUsage } from './failure.ts';
import { readArgs, type Command } from './options.ts';

const help = `usage: geo-timeline schema [-o FILE]

Prints the JSON Schema of a timeline.

  -o, --output FILE   where to write it; standard output unless told
`;

export const schema: Command = {
  name: 'schema',
  summary: 'print the JSON Schema of a timeline',
  help,
  run: async (args) => {
    const { values, positionals } = readArgs('schema', args, { output: { type: 'string', short: 'o' } });
    if (positionals.length > 0)
      throw wrongUsage(`schema: expected no file, received "${positionals[0]}"`, 'schema');
    await writeWhole(values.output ?? STREAM, `${JSON.stringify(timelineJsonSchema(), null, 2)}\n`);
  },
};
