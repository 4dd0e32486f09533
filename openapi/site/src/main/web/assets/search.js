// Finds pages and their parts by all the words that are typed. The index comes when it is wanted first.
{
  const dialog = document.querySelector('[data-search-dialog]');
  const field = dialog.querySelector('input');
  const list = dialog.querySelector('#found');
  const count = dialog.querySelector('#count');
  const root = document.documentElement.dataset.root;
  const most = 30;
  let index;

  function load() {
    index ??= new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = `${root}assets/search-index.js`;
      script.addEventListener('load', () => resolve(globalThis.searchIndex));
      script.addEventListener('error', reject);
      document.head.append(script);
    });
    return index;
  }

  /** A word as it is found anywhere, and where it stands on its own. */
  function wanted(word) {
    const literal = word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    return { word, alone: new RegExp(`(?<![\\p{L}\\p{N}_])${literal}(?![\\p{L}\\p{N}_])`, 'iu') };
  }

  /** 0 where the word is not; 2 where it stands on its own; 1 where it is a part of another. */
  function found(text, { word, alone }) {
    if (!text.toLowerCase().includes(word)) return 0;
    return alone.test(text) ? 2 : 1;
  }

  /** Higher is better; 0 if a word is missing. The title of a page outweighs a heading, and that the text. */
  function score({ page, part, text }, words) {
    let sum = 0;
    for (const word of words) {
      const value =
        found(part || page, word) * (part ? 10 : 100) + found(text, word) + (part ? found(page, word) : 0);
      if (value === 0) return 0;
      sum += value;
    }
    return sum;
  }

  /** The better first; of equals that with the shorter title, of which the words are the larger part. */
  function byRelevance(a, b) {
    const title = ({ entry: { page, part } }) => (part || page).length;
    return b.value - a.value || title(a) - title(b);
  }

  /** The text around the first word that is in it. */
  function excerpt(text, words) {
    const places = words
      .map(({ word, alone }) => (alone.test(text) ? text.search(alone) : text.toLowerCase().indexOf(word)))
      .filter((place) => place >= 0);
    const from = Math.max(0, Math.min(...places, text.length) - 40);
    return `${from > 0 ? '…' : ''}${text.slice(places.length > 0 ? from : 0, from + 120)}`;
  }

  function element(name, text, ...children) {
    const made = document.createElement(name);
    made.append(text, ...children);
    return made;
  }

  async function find() {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean).map(wanted);
    const results = words.length === 0
      ? []
      : (await load())
          .map((entry) => ({ entry, value: score(entry, words) }))
          .filter(({ value }) => value > 0)
          .sort(byRelevance)
          .slice(0, most);
    list.replaceChildren(
      ...results.map(({ entry }) => {
        const link = element('a', '', element('strong', entry.part || entry.page));
        if (entry.part) link.append(element('em', entry.page));
        link.append(element('span', excerpt(entry.text, words)));
        link.href = root + entry.address;
        return element('li', link);
      }),
    );
    count.textContent = words.length === 0 ? '' : results.length === 0 ? 'Nothing found' : `${results.length} found`;
    count.classList.toggle('unseen', results.length > 0 || words.length === 0);
  }

  function open() {
    if (dialog.open) return;
    dialog.showModal();
    field.select();
    load();
  }

  for (const button of document.querySelectorAll('[data-search]')) {
    button.hidden = false;
    button.addEventListener('click', open);
  }
  document.addEventListener('keydown', (event) => {
    const typing = event.target.closest?.('input, textarea, select, [contenteditable]');
    if (!typing && event.key === '/' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      open();
    }
  });
  field.addEventListener('input', find);
  dialog.addEventListener('keydown', (event) => {
    // Where there are words, browsers would only take them away.
    if (event.key === 'Escape') {
      event.preventDefault();
      dialog.close();
    }
    const stops = [field, ...list.querySelectorAll('a')];
    const steps = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const next = steps && stops[stops.indexOf(document.activeElement) + steps];
    if (next) {
      event.preventDefault();
      next.focus();
    }
  });
  dialog.querySelector('form').addEventListener('submit', (event) => {
    const first = list.querySelector('a');
    if (document.activeElement === field && first) {
      event.preventDefault();
      first.click();
    }
  });
  // A page that is only scrolled, since the part is on it, would stay behind the dialog.
  list.addEventListener('click', (event) => {
    if (event.target.closest('a')) dialog.close();
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
}
