import { fluentSupport, type FluentSupport } from 'fluent-support-client';
import { announce, byId, showError } from './dom.js';
import { TicketList } from './ticket-list.js';
import { TicketView } from './ticket-view.js';
import { explained } from './words.js';

const signIn = byId<HTMLFormElement>('sign-in');

// An address and a user may come in a link, a password never.
const given = new URLSearchParams(location.search);
for (const name of ['url', 'user']) {
  const value = given.get(name);
  if (value !== null) byId<HTMLInputElement>(name).value = value;
}

signIn.onsubmit = async (event) => {
  event.preventDefault();
  const said = new FormData(signIn);
  const [url, user, password] = ['url', 'user', 'password'].map((name) => String(said.get(name)));
  const desk = fluentSupport({ url: url!, user: user!, password: password! });
  const button = signIn.querySelector('button')!;
  button.disabled = true;
  try {
    // There is no request for logging in; the smallest one says whether the password is right.
    await desk.listTickets({ per_page: 1 });
    showError(signIn, undefined);
    enter(desk, user!);
  } catch (failure) {
    showError(signIn, explained(failure));
    byId('password').focus();
  }
  button.disabled = false;
};

function enter(desk: FluentSupport, user: string): void {
  const list = new TicketList(desk);
  const view = new TicketView(desk, () => void list.refresh());
  const follow = () => {
    const id = Number(/^#\/tickets\/(\d+)$/.exec(location.hash)?.[1] ?? 0);
    byId('desk').classList.toggle('reading', id > 0);
    list.mark(id);
    if (id > 0) void view.show(id);
    else view.clear();
  };
  byId<HTMLInputElement>('password').value = '';
  byId('who').textContent = user;
  for (const id of ['who', 'sign-out', 'desk']) byId(id).hidden = false;
  signIn.hidden = true;
  window.onhashchange = follow;
  void list.show(1);
  follow();
  byId('main').focus();
}

byId('sign-out').onclick = () => {
  window.onhashchange = null;
  for (const id of ['who', 'sign-out', 'desk']) byId(id).hidden = true;
  for (const id of ['tickets', 'ticket']) byId(id).replaceChildren();
  signIn.hidden = false;
  announce('Signed out.');
  byId('password').focus();
};
