import { parse } from 'chrono-node';

/** chrono-node's results as TIMEX3: as precise as what the text gave. */
export function read({ text, dct }) {
  return parse(text, new Date(`${dct.slice(0, 10)}T12:00:00`)).map(({ index, text: words, start }) => {
    const value = valueOf(start);
    return { start: index, end: index + words.length, type: value.includes('T') ? 'TIME' : 'DATE', value };
  });
}

function valueOf(start) {
  const two = (part) => String(start.get(part)).padStart(2, '0');
  const year = String(start.get('year')).padStart(4, '0');
  if (start.isCertain('hour')) return `${year}-${two('month')}-${two('day')}T${two('hour')}:${two('minute')}`;
  if (start.isCertain('day') || start.isCertain('weekday')) return `${year}-${two('month')}-${two('day')}`;
  return start.isCertain('month') ? `${year}-${two('month')}` : year;
}
