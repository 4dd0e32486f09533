import { createServer, request as send } from 'node:http';

/** A port in front of a server that passes everything on, and keeps what was asked of the API and what was answered. */
export async function witness(url) {
  const { origin, pathname } = new URL(url);
  const { host, port, hostname } = new URL(origin);
  const seen = [];
  const server = createServer((asked, answered) => {
    const onward = send(
      { hostname, port, method: asked.method, path: asked.url, headers: { ...asked.headers, host } },
      (answer) => {
        if (asked.url.startsWith(pathname)) {
          seen.push(`${asked.method} ${asked.url.slice(pathname.length)} ${answer.statusCode}`);
        }
        answered.writeHead(answer.statusCode, answer.headers);
        answer.pipe(answered);
      },
    );
    onward.on('error', () => answered.destroy());
    asked.pipe(onward);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    /** All of it since the last time, such as `GET /tickets 200`. */
    take: () => seen.splice(0),
    close: () => server.close(),
  };
}
