import { mentionsOf } from '../names/mentions.ts';
import { readTimes } from '../time/index.ts';
import { analyse, type Analysed } from './analyse.ts';
import { wordsOf } from './phrase.ts';
import { sentencesOf } from './sentences.ts';

/** For tests: the sentences of a text that appeared on 2 September 2025. */
export function sentencesIn(text: string): Analysed[] {
  const all = sentencesOf(text, [{ start: 0, end: text.length, kind: 'paragraph' }]);
  return all.map((sentence) => analyse(sentence, mentionsOf(text), readTimes(text, { dct: '2025-09-02' })));
}

/** For tests: "kind: subject > verb" of each clause. */
export function clausesIn(text: string): string[] {
  return sentencesIn(text).flatMap((sentence) =>
    sentence.clauses.map(({ kind, subject, verb }) => {
      const who = subject ? wordsOf(sentence, subject) : '-';
      return `${kind}: ${who} > ${verb.lemma} ${verb.form}${verb.passive ? ' passive' : ''}${verb.negated ? ' not' : ''}`;
    }),
  );
}
