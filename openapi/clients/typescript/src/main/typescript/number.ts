import { numbers, open } from './generated/facts.js';

/**
 * Makes numbers of the keys and counters that releases write in quotes.
 *
 * PHP reads them from MySQL as strings of digits, and they come as numbers just after they were written:
 * `3` and `"3"` are the same ticket, but not the same to `===`. What the contract does not know (settings,
 * custom fields) stays as it is.
 */
export function withNumbers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNumbers);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      open.has(name) ? inner : numbers.has(name) ? asNumber(inner) : withNumbers(inner),
    ]),
  );
}

function asNumber(value: unknown): unknown {
  return typeof value === 'string' && /^[0-9]+$/.test(value) ? Number(value) : value;
}
