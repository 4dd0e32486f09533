// What a page can do beyond being read; without this script all of it can be read nevertheless.
{
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  // The switch between light and dark.
  for (const button of all('[data-scheme-switch]')) {
    const show = () => button.setAttribute('aria-pressed', String(globalThis.scheme.isDark()));
    button.hidden = false;
    button.addEventListener('click', () => globalThis.scheme.choose(globalThis.scheme.isDark() ? 'light' : 'dark'));
    globalThis.scheme.onChange(show);
    show();
  }

  // The navigation of a narrow window.
  for (const button of all('[data-menu]')) {
    const open = (yes) => {
      button.setAttribute('aria-expanded', String(yes));
      document.documentElement.classList.toggle('menu-open', yes);
    };
    const isOpen = () => button.getAttribute('aria-expanded') === 'true';
    button.hidden = false;
    button.addEventListener('click', () => open(!isOpen()));
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape' && isOpen()) {
        open(false);
        button.focus();
      }
    });
  }

  // Commands are for the server that the page is read at: on every page where they are for that kind of server, and on
  // the page of an operation, which each kind has, in any case. Files of the repository are shown as they are.
  const { servedBy } = globalThis;
  if (servedBy) {
    const usual = /http:\/\/127\.0\.0\.1:40[12]0(?!\d)/g;
    const anyKind = document.querySelector('article.operations') !== null;
    for (const code of all('main code:not(.source code)')) {
      const texts = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const text = texts.currentNode;
        text.data = text.data.replace(usual, (there) => (anyKind || there === servedBy.usual ? location.origin : there));
      }
    }
  }

  // Code can be copied.
  for (const figure of all('figure.code')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Copy';
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(figure.querySelector('code').textContent.trimEnd());
      button.textContent = 'Copied';
      setTimeout(() => (button.textContent = 'Copy'), 2000);
    });
    figure.append(button);
  }

  // Of several examples in a row one is in sight, and a list above it leads to the others.
  for (const first of all('.example:not(.example + .example)')) {
    const row = [first];
    while (row.at(-1).nextElementSibling?.matches('.example')) row.push(row.at(-1).nextElementSibling);
    const titles = row.map((example) => example.querySelector('figcaption').textContent);
    row.forEach((example, index) => {
      if (row.length === 1) return;
      const choice = document.createElement('select');
      choice.setAttribute('aria-label', 'Example');
      choice.append(...titles.map((title, i) => new Option(title, i, i === index, i === index)));
      choice.addEventListener('change', () => {
        const chosen = row[choice.selectedIndex];
        choice.selectedIndex = index;
        chosen.hidden = false;
        chosen.querySelector('select').focus();
        example.hidden = chosen !== example;
      });
      example.querySelector('figcaption').replaceChildren(choice);
      example.hidden = example !== first;
    });
  }

  // The outline shows which part is read.
  const links = new Map(all('.outline a').map((link) => [decodeURIComponent(link.hash.slice(1)), link]));
  const headings = all('article :is(h2, h3)[id]').filter(({ id }) => links.has(id));
  const mark = () => {
    const above = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 4);
    const now = (above.at(-1) ?? headings[0])?.id;
    for (const [id, link] of links) {
      if (id === now) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
  };
  if (headings.length > 0) {
    addEventListener('scroll', () => requestAnimationFrame(mark), { passive: true });
    mark();
  }

  // The page one is on is in sight in a long navigation.
  document.querySelector('.columns .navigation [aria-current]')?.scrollIntoView({ block: 'nearest' });
}
