// The reference: the contract, shown by Scalar, which is told to leave the rest of the world alone.
{
  const { servedBy } = globalThis;
  const base = '/wp-json/fluent-support/v2';
  const servers = servedBy
    ? [{ url: location.origin + base, description: servedBy.name }]
    : [
        { url: `http://127.0.0.1:4020${base}`, description: 'The sandbox on this machine' },
        { url: `http://127.0.0.1:4010${base}`, description: 'The mock on this machine' },
        ...globalThis.contract.servers,
      ];
  const nowhere = { dashboardUrl: '', registryUrl: '', proxyUrl: '', apiBaseUrl: '' };
  // What is left: curl, fetch, java.net.http, PHP's cURL and Requests.
  const hiddenClients = {
    ...Object.fromEntries(
      'c clojure csharp dart fsharp go http kotlin node objc ocaml powershell r ruby rust swift'
        .split(' ')
        .map((language) => [language, true]),
    ),
    shell: ['wget', 'httpie'],
    js: ['axios', 'jquery', 'ofetch', 'xhr'],
    java: ['asynchttp', 'okhttp', 'unirest'],
    php: ['guzzle', 'laravel'],
    python: ['python3', 'aiohttp', 'httpx_sync', 'httpx_async'],
  };
  const configuration = {
    content: globalThis.contract,
    servers,
    theme: 'none',
    layout: 'modern',
    forceDarkModeState: globalThis.scheme.isDark() ? 'dark' : 'light',
    hideDarkModeToggle: true,
    withDefaultFonts: false,
    telemetry: false,
    proxyUrl: '',
    externalUrls: nowhere,
    showDeveloperTools: 'never',
    agent: { disabled: true },
    mcp: { disabled: true },
    hideClientButton: true,
    documentDownloadType: 'none',
    orderSchemaPropertiesBy: 'preserve',
    orderRequiredPropertiesFirst: false,
    defaultOpenFirstTag: true,
    expandAllResponses: false,
    modelsSectionLabel: 'Schemas',
    defaultHttpClient: { targetKey: 'shell', clientKey: 'curl' },
    hiddenClients,
    authentication: {
      preferredSecurityScheme: 'applicationPassword',
      securitySchemes: {
        applicationPassword: servedBy
          ? { username: servedBy.user, password: servedBy.password }
          : { username: 'admin', password: 'sandbox' },
      },
    },
  };
  globalThis.Scalar.createApiReference('#reference', configuration);
  // Its own switch is hidden, and it takes a state that is forced only once: when the system changes it goes back to that,
  // so it has to be told after it has done so.
  const follow = () => {
    document.body.classList.toggle('dark-mode', globalThis.scheme.isDark());
    document.body.classList.toggle('light-mode', !globalThis.scheme.isDark());
  };
  globalThis.scheme.onChange(() => {
    follow();
    setTimeout(follow);
  });
}
