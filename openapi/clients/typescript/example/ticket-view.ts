import type { Answer, FluentSupport, TicketReply } from 'fluent-support-client';
import { announce, byId, make, showError } from './dom.js';
import { safeHtml } from './safe-html.js';
import { count, explained, siteTime } from './words.js';

/** One ticket: what was said, and a form to say more. */
export class TicketView {
  private asked = 0;

  constructor(
    private readonly desk: FluentSupport,
    /** Called when a reply may have changed the list. */
    private readonly changed: () => void,
  ) {}

  /** Reads a ticket and shows it. */
  async show(id: number): Promise<void> {
    this.asked = id;
    const section = byId('ticket');
    section.setAttribute('aria-busy', 'true');
    try {
      const answer = await this.desk.getTicket({ ticket_id: id });
      if (this.asked !== id) return;
      section.replaceChildren(...this.parts(answer));
      section.querySelector('h2')?.focus();
    } catch (failure) {
      if (this.asked !== id) return;
      const place = make('p', { class: 'error', role: 'alert' }, explained(failure));
      section.replaceChildren(this.back(), place);
    }
    section.removeAttribute('aria-busy');
  }

  /** Shows that none is open. */
  clear(): void {
    this.asked = 0;
    byId('ticket').replaceChildren(make('p', { class: 'empty' }, 'Choose a ticket to read it.'));
  }

  private parts({ ticket, responses }: Answer<'getTicket'>): HTMLElement[] {
    const who = ticket.customer.full_name;
    return [
      this.back(),
      make('h2', { tabindex: '-1', dir: 'auto' }, ticket.title),
      make(
        'p',
        { class: 'meta' },
        make('span', { class: `chip ${ticket.status}` }, ticket.status),
        make('span', {}, `#${ticket.id}`),
        ...(ticket.product ? [make('bdi', {}, ticket.product.title)] : []),
        make('span', {}, ticket.agent ? `with ${ticket.agent.full_name}` : 'with nobody yet'),
      ),
      make(
        'ol',
        { class: 'messages', 'aria-label': count(responses.length + 1, 'message') },
        message('customer', who, ticket.created_at, ticket.content),
        // They come the latest first; people read from the top.
        ...[...responses].reverse().map(reply),
      ),
      ticket.status === 'closed'
        ? make('p', { class: 'hint' }, 'This ticket is closed.')
        : this.form(ticket.id, who),
    ];
  }

  private form(id: number, who: string): HTMLFormElement {
    const text = make('textarea', { id: 'reply', rows: '4', required: '', dir: 'auto' });
    const note = make('input', { id: 'note', type: 'checkbox' });
    const form = make(
      'form',
      { class: 'reply' },
      make('label', { for: 'reply' }, `Reply to ${who}`),
      text,
      make('p', { class: 'check' }, note, make('label', { for: 'note' }, 'Internal note, for agents only')),
      make('p', { class: 'error', role: 'alert', hidden: '' }),
      make(
        'p',
        { class: 'actions' },
        make('button', { class: 'main', type: 'submit', value: 'send' }, 'Send'),
        make('button', { type: 'submit', value: 'close' }, 'Send and close'),
      ),
    );
    form.onsubmit = (event) => {
      event.preventDefault();
      const close = event.submitter?.getAttribute('value') === 'close';
      void this.send(form, id, text.value, note.checked, close);
    };
    return form;
  }

  private async send(form: HTMLFormElement, id: number, text: string, note: boolean, close: boolean) {
    const buttons = form.querySelectorAll('button');
    buttons.forEach((button) => (button.disabled = true));
    try {
      await this.desk.replyToTicket({
        ticket_id: id,
        content: asHtml(text),
        conversation_type: note ? 'note' : 'response',
        close_ticket: close ? 'yes' : 'no',
      });
      await this.show(id);
      this.changed();
      announce(close ? 'Sent. The ticket is closed.' : 'Sent.');
    } catch (failure) {
      showError(form, explained(failure));
      buttons.forEach((button) => (button.disabled = false));
    }
  }

  private back(): HTMLElement {
    return make('a', { class: 'back', href: '#/' }, '← All tickets');
  }
}

function reply(said: TicketReply): HTMLLIElement {
  const kind = { response: said.person.person_type, note: 'note', internal_info: 'event' };
  return message(kind[said.conversation_type], said.person.full_name, said.created_at, said.content);
}

function message(kind: string, who: string, when: string, html: string): HTMLLIElement {
  return make(
    'li',
    { class: `message ${kind}` },
    make(
      'p',
      { class: 'meta' },
      make('bdi', { class: 'who' }, who),
      ...(kind === 'note' ? [make('span', { class: 'chip note' }, 'note')] : []),
      make('time', {}, siteTime(when)),
    ),
    make('div', { class: 'text', dir: 'auto' }, safeHtml(html)),
  );
}

/** What was typed, as the help desk keeps it. */
function asHtml(text: string): string {
  const paragraphs = text.trim().split(/\n{2,}/);
  return paragraphs.map((each) => make('p', {}, each).outerHTML.replaceAll('\n', '<br>')).join('');
}
