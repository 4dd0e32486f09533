import { FluentSupportError, type Timestamp } from 'fluent-support-client';

const THIS_YEAR = new Intl.DateTimeFormat(undefined, {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
});
const BEFORE = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' });

/**
 * What the clocks of the help desk showed. The API does not always say their time zone, so this page does
 * not turn them into the reader's.
 */
export function siteTime(timestamp: Timestamp): string {
  const date = new Date(`${timestamp.slice(0, 19).replace(' ', 'T')}Z`);
  const form = date.getUTCFullYear() === new Date().getFullYear() ? THIS_YEAR : BEFORE;
  return form.format(date);
}

/** What went wrong, in words that say what to do. */
export function explained(failure: unknown): string {
  if (!(failure instanceof FluentSupportError)) throw failure;
  switch (failure.status) {
    case 0:
      return 'There is no answer from this address. Is it right, and does the help desk allow pages from elsewhere?';
    case 401:
      return 'User name or application password is wrong. The password for logging in to WordPress does not work here.';
    case 403:
      return 'This user may not do that. You need to be an agent.';
    case 429:
      return 'Too many wrong passwords. Wait a few minutes, then try again.';
    default:
      return failure.message;
  }
}

/** Such as `No tickets`, `1 ticket` and `2 tickets`. */
export function count(number: number, one: string): string {
  return `${number === 0 ? 'No' : number} ${one}${number === 1 ? '' : 's'}`;
}
