import { svgOf } from '../scene/index.ts';
import { wrongUsage } from './failure.ts';
import { refuseToOverwrite, STREAM, writeWhole } from './files.ts';
import { readArgs, readChoice, readNumber, type Command } from './options.ts';
import { readTimeline } from './timelineFile.ts';

const WIDTH = { name: 'width', command: 'svg', from: 200, to: 10_000 };

const help = `usage: geo-timeline svg TIMELINE [-o FILE] [--width PX] [--theme light|dark|print] [--time elastic|linear]
                         [--lanes none|actor|category|source]

Draws a timeline as a standalone SVG, the same bytes as the page's "Save as SVG".
TIMELINE is a JSON file, or - for standard input.

  -o, --output FILE        where to write it; standard output unless told
  --width PX               ${WIDTH.from} to ${WIDTH.to}; 1200 unless told. The height follows from the events;
                           under 600 px the timeline runs from top to bottom, and under 900 px
                           where that leaves little room for each event
  --theme light|dark|print light unless told; print saves ink
  --time elastic|linear    elastic closes long empty gaps, linear is true scale;
                           elastic unless told, where linear time would waste the space
  --lanes none|actor|category|source
                           rows that show who acted with whom; none unless told, and under 600 px
`;

export const svg: Command = {
  name: 'svg',
  summary: 'draw a timeline as a standalone SVG',
  help,
  run: async (args) => {
    const { values, positionals } = readArgs('svg', args, {
      output: { type: 'string', short: 'o' },
      width: { type: 'string', default: '1200' },
      theme: { type: 'string', default: 'light' },
      time: { type: 'string' },
      lanes: { type: 'string' },
    });
    if (positionals.length !== 1)
      throw wrongUsage(`svg: expected one timeline, received ${positionals.length}`, 'svg');
    const options = {
      width: readNumber(values.width, WIDTH),
      theme: readChoice(values.theme, ['light', 'dark', 'print'] as const, 'theme', 'svg'),
      ...(values.time !== undefined && {
        time: readChoice(values.time, ['elastic', 'linear'] as const, 'time', 'svg'),
      }),
      ...(values.lanes !== undefined && {
        lanes: readChoice(values.lanes, ['none', 'actor', 'category', 'source'] as const, 'lanes', 'svg'),
      }),
    };
    const [name] = positionals;
    const output = values.output ?? STREAM;
    await refuseToOverwrite([name], output);
    const timeline = await readTimeline(name);
    await writeWhole(output, svgOf(timeline, { ...options, heading: true }));
  },
};
