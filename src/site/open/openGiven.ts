import type { FieldProblem, Given, OpenOptions, Outcome } from './given.ts';
import { openArticles } from './openArticles.ts';
import { openTimeline } from './openTimeline.ts';
import { hasWords } from './pasted.ts';

/** Makes a timeline of what was given, or says in words what is wrong with it. */
export async function openGiven(given: Given, options: OpenOptions): Promise<Outcome> {
  const { text, files } = given;
  if (!hasWords(text) && files.length === 0) return { problems: [NOTHING] };
  if (/^\s*https?:\/\/\S+\s*$/.test(text)) return { problems: [ADDRESS] };
  const timeline = files.find(({ name }) => /\.json$/i.test(name));
  if (!timeline) return openArticles(given, options);
  if (files.length === 1 && !hasWords(text)) return openTimeline(timeline, options);
  return {
    problems: [
      {
        field: 'files',
        words: `${timeline.name}: expected a timeline to stand alone, received others beside it.`,
      },
    ],
  };
}

const ADDRESS: FieldProblem = {
  field: 'text',
  words: 'This is an address, and nothing is fetched: paste the text of the article instead.',
};

const NOTHING: FieldProblem = {
  field: 'text',
  words: 'There is nothing to read yet: paste the text of an article, or choose a file.',
};
