// What the reference's elements need to be understood by those who do not see them, and Scalar does not say; and what
// it says to their eyes that no style sheet can change.
{
  const mends = {
    'button[aria-selected]:not([role])': (button) => {
      if (button.getAttribute('aria-selected') === 'true') button.setAttribute('aria-current', 'true');
      else button.removeAttribute('aria-current');
      button.removeAttribute('aria-selected');
    },
    // Its text says what it does.
    'button[role=search]': (button) => button.removeAttribute('role'),
    // Samples would be black in the light scheme, too.
    '.scalar-card.dark-mode': (card) => card.classList.remove('dark-mode'),
    // The operations of a group lead nowhere for those without a mouse, nor into another tab.
    'a.endpoint:not([href])': (link) => {
      const [method, path] = [...link.children].map(({ textContent }) => textContent.trim());
      const group = link.closest('section[id]').id.replace(/^api-1\//, '');
      link.href = encodeURI(`#${group}/${method.toUpperCase()}${path}`);
    },
    // On a phone three dots are all that is left of its name.
    '.client-libraries__select:not([aria-label])': (button) => button.setAttribute('aria-label', 'More languages'),
    'button.scalar-code-copy:not([aria-label])': (button) => button.setAttribute('aria-label', 'Copy'),
    '[role=combobox][contenteditable]': (field) => {
      field.setAttribute('role', 'textbox');
      field.setAttribute('aria-label', `Value, such as ${field.dataset.placeholder ?? ''}`);
    },
    '.client-libraries-list[role=tablist] button:not([role=tab])': (button) => {
      button.setAttribute('role', 'tab');
      button.setAttribute('aria-selected', 'false');
    },
  };
  let waiting = false;
  const mend = () => {
    waiting = false;
    for (const [selector, how] of Object.entries(mends)) document.querySelectorAll(selector).forEach(how);
  };
  new MutationObserver(() => {
    if (!waiting) {
      waiting = true;
      requestAnimationFrame(mend);
    }
  }).observe(document.body, { subtree: true, childList: true, attributeFilter: ['aria-selected', 'role'] });
}
