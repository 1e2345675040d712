import type { Part } from './part.ts';

/** What "of" or "and" joins to a phrase goes with it. */
export function addPart(parts: Part[], part: Part): void {
  const before = parts.at(-1);
  if (before?.name && isPer(lastOf(before), part)) parts[parts.length - 1] = withPer(before, part);
  // "convicted | in court | of helping to steal" is no court of theirs.
  else if (before?.name && /^((of(?! \p{Ll}+ing\b)|and|or|than)\b|")/iu.test(part.lead))
    parts[parts.length - 1] = { ...before, tails: [...before.tails, part] };
  // "died within | weeks | or months": what it was joined to is not told.
  else if (before || !/^(and|or)\b/i.test(part.lead)) parts.push(part);
}

const lastOf = (part: Part): Part => part.tails.at(-1) ?? part;

const PER = /^(each|apiece|an? \p{L}+)(?= |$)/u;

/** "50 cents | a share", "$20 | each" */
function isPer({ name }: Part, per: Part): boolean {
  const isAmount = /(\d|cents?|pence|dollars|pounds|euros|million|billion)$/.test(name?.text ?? '');
  return isAmount && per.lead === '' && PER.test(per.name?.text ?? '');
}

function withPer(part: Part, per: Part): Part {
  const tail = part.tails.at(-1);
  if (tail) return { ...part, tails: [...part.tails.slice(0, -1), withPer(tail, per)] };
  const text = `${part.name!.text} ${PER.exec(per.name!.text)![0]}`;
  // "$9.5 million, or 46 cents a share"
  const short = text.includes(', or ') ? part.name!.short : text;
  return { ...part, name: { ...part.name!, text, short } };
}

/** "among Germany" is the head of a list that cannot be told. */
export function isLoneHead(part: Part | undefined): boolean {
  const isOfSeveral = /^(among|between)$/i.test(part?.lead ?? '');
  const isSeveral = part?.name?.plural === true || part?.tails.some(({ lead }) => /^and$/i.test(lead));
  return isOfSeveral && !isSeveral && !/ and /.test(part?.name?.text ?? '');
}
