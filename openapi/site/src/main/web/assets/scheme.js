// The colours are the system's until the reader switches. Loaded before the page is drawn, so that nothing flashes.
{
  const chosen = () => {
    try {
      return localStorage.getItem('fluent-support-scheme');
    } catch {
      return null; // No storage: the system decides each time.
    }
  };
  const system = matchMedia('(prefers-color-scheme: dark)');

  globalThis.scheme = {
    isDark: () => (chosen() ?? (system.matches ? 'dark' : 'light')) === 'dark',
    choose(name) {
      try {
        localStorage.setItem('fluent-support-scheme', name);
      } catch {
        // It holds for this page then.
      }
      document.documentElement.dataset.scheme = name;
      document.dispatchEvent(new Event('schemechange'));
    },
    onChange(listener) {
      document.addEventListener('schemechange', listener);
      system.addEventListener('change', listener);
    },
  };
  if (chosen()) document.documentElement.dataset.scheme = chosen();
  // On a phone the navigation is behind a button, which a later script brings, and would jump away then.
  document.documentElement.classList.add('scripted');
}
