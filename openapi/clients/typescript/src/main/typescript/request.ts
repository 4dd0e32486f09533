import type { Connection } from './client.js';

/** Makes a request of its parameters: those in the path first, the others as the method has it. */
export function requestOf(
  connection: Connection,
  route: { method: string; path: string },
  parameters: object,
): { url: string; init: RequestInit } {
  const rest = new Map<string, unknown>(Object.entries(parameters));
  const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(rest.get(name));
    rest.delete(name);
    return encodeURIComponent(value);
  });
  const headers: Record<string, string> = {
    Accept: 'application/json',
    Authorization: authorization(connection),
  };
  const url = connection.url.replace(/\/+$/, '') + path;
  const init: RequestInit = {
    method: route.method,
    headers,
    // Not the cookies of a WordPress in the same browser: WordPress would want a nonce for them.
    credentials: 'omit',
  };
  if (route.method === 'POST' || route.method === 'PUT') {
    headers['Content-Type'] = 'application/json';
    return { url, init: { ...init, body: JSON.stringify(Object.fromEntries(rest)) } };
  }
  return { url: url + queryOf(rest), init };
}

/** PHP's brackets are in the names already; here they are only encoded. */
function queryOf(fields: Map<string, unknown>): string {
  const query = new URLSearchParams();
  for (const [name, value] of fields) {
    for (const each of Array.isArray(value) ? value : [value]) {
      if (each !== undefined && each !== null) query.append(name, String(each));
    }
  }
  const said = query.toString();
  return said === '' ? '' : `?${said}`;
}

/** In UTF-8, which `btoa` alone does not do. */
function authorization({ user, password }: Connection): string {
  const bytes = new TextEncoder().encode(`${user}:${password}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}
