import type { FluentSupport, ListedTicket, Parameters } from 'fluent-support-client';
import { announce, byId, make, showError } from './dom.js';
import { count, explained, siteTime } from './words.js';

type Query = Parameters<'listTickets'>;

const PER_PAGE = 8;

/** The list of tickets with its search, filters and pages. */
export class TicketList {
  private page = 1;
  private open = 0;
  private latest = new AbortController();
  private pause: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly desk: FluentSupport) {
    const filters = byId<HTMLFormElement>('filters');
    filters.oninput = (event) => {
      clearTimeout(this.pause);
      // Who types is given time to finish the word.
      const wait = event.target === byId('search') ? 300 : 0;
      this.pause = setTimeout(() => void this.show(1), wait);
    };
    filters.onsubmit = (event) => {
      event.preventDefault();
      void this.show(1);
    };
    byId('previous').onclick = () => void this.show(this.page - 1);
    byId('next').onclick = () => void this.show(this.page + 1);
  }

  /** Shows the page anew, without a word. */
  refresh(): Promise<void> {
    return this.show(this.page, true);
  }

  /** Asks for a page and shows it, unless another was asked for in the meantime. */
  async show(page: number, quietly = false): Promise<void> {
    clearTimeout(this.pause);
    this.latest.abort();
    this.latest = new AbortController();
    const { signal } = this.latest;
    const section = byId('list');
    section.setAttribute('aria-busy', 'true');
    try {
      const { tickets } = await this.desk.listTickets(this.query(page), { signal });
      this.page = page;
      byId('tickets').replaceChildren(...tickets.data.map((ticket) => this.item(ticket)));
      byId('total').textContent = String(tickets.total);
      this.showPages(tickets.last_page);
      showError(section, undefined);
      if (!quietly) announce(`${count(tickets.total, 'ticket')} found.`, false);
    } catch (failure) {
      if (!signal.aborted) showError(section, explained(failure));
    }
    if (!signal.aborted) section.removeAttribute('aria-busy');
  }

  /** Marks the ticket that is open. */
  mark(id: number): void {
    this.open = id;
    for (const link of byId('tickets').querySelectorAll('a')) {
      if (link.hash === `#/tickets/${id}`) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }

  private query(page: number): Query {
    const filters = new FormData(byId<HTMLFormElement>('filters'));
    const search = String(filters.get('search')).trim();
    const priority = String(filters.get('priority')) as Query['filters[priority]'] | '';
    return {
      page,
      per_page: PER_PAGE,
      order_by: 'waiting_since',
      order_type: 'DESC',
      'filters[status_type]': String(filters.get('status')) as NonNullable<Query['filters[status_type]']>,
      ...(search && { search }),
      ...(priority && { 'filters[client_priority]': priority }),
    };
  }

  private item(ticket: ListedTicket): HTMLLIElement {
    const link = make(
      'a',
      { href: `#/tickets/${ticket.id}` },
      make('span', { class: 'title' }, make('bdi', {}, ticket.title)),
      make(
        'span',
        { class: 'meta' },
        make('span', { class: `chip ${ticket.status}` }, ticket.status),
        ...(ticket.client_priority === 'critical' ? [make('span', { class: 'chip critical' }, 'critical')] : []),
        make('bdi', {}, ticket.customer.full_name),
        make('time', {}, siteTime(ticket.waiting_since)),
      ),
    );
    if (ticket.id === this.open) link.setAttribute('aria-current', 'true');
    return make('li', {}, link);
  }

  private showPages(last: number): void {
    byId('pages').hidden = last <= 1;
    byId('position').textContent = `Page ${this.page} of ${last}`;
    byId<HTMLButtonElement>('previous').disabled = this.page <= 1;
    byId<HTMLButtonElement>('next').disabled = this.page >= last;
  }
}
