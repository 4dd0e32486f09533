/**
 * The moment that the API writes in either of two forms.
 *
 * `2021-12-02 20:15:56` does not say its time zone: it is that of the site, which only those who run the
 * site know. `2026-11-23T09:32:22+00:00`, as releases from 1.8.6 on write some of them, says it.
 *
 * @param timestamp as it came
 * @param siteOffset of the site's clocks from UTC, such as `+02:00`, for when the API did not say it
 */
export function dateOf(timestamp: string, siteOffset: string): Date {
  return new Date(timestamp.includes('T') ? timestamp : timestamp.replace(' ', 'T') + siteOffset);
}
