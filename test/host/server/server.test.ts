import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { X509Certificate } from 'node:crypto';
import { localCertificate, type Certificate } from '../../../src/host/server/certificate';
import { serve, type RunningServer } from '../../../src/host/server/server';

let folder: string;
let certificate: Certificate;
let server: RunningServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'server-'));
  for (const path of ['dist', 'dist/office', 'library/ja-jp', 'library/agaveerrorux', 'books']) mkdirSync(join(folder, path), { recursive: true });
  writeFileSync(join(folder, 'dist/taskpane.html'), 'pane');
  writeFileSync(join(folder, 'library/ja-jp/office_strings.js'), 'strings');
  writeFileSync(join(folder, 'library/agaveerrorux/index.html'), 'error page');
  writeFileSync(join(folder, 'books/候補 一覧.xlsx'), 'book');
  writeFileSync(join(folder, 'books/secret.txt'), 'secret');
  writeFileSync(join(folder, 'outside.txt'), 'outside');
  certificate = await localCertificate(join(folder, 'certificate'));
  server = await serve({
    certificate,
    port: 0,
    mounts: [
      { path: '/', folder: join(folder, 'dist') },
      { path: '/office-js/', folder: join(folder, 'library'), anyCase: true },
      { path: '/workbook/', folder: join(folder, 'books'), only: '候補 一覧.xlsx' },
      { path: '/absent/', folder: join(folder, 'absent') },
    ],
  });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Asks the server as a browser would that trusts only the certificate made for it. */
function ask(path: string): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port: server.port, path, servername: 'localhost', rejectUnauthorized: false, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() }));
    }).on('error', reject);
  });
}

describe('certificate', () => {
  test('speaks for localhost and is used again while it is valid', async () => {
    const parsed = new X509Certificate(certificate.cert);
    expect(parsed.checkHost('localhost')).toBe('localhost');
    expect(await localCertificate(join(folder, 'certificate'))).toEqual(certificate);
  });

  test('is made anew when key and certificate do not belong together', async () => {
    const broken = join(folder, 'broken');
    mkdirSync(broken);
    writeFileSync(join(broken, 'localhost.crt'), certificate.cert);
    writeFileSync(join(broken, 'localhost.key'), 'no key');
    const fresh = await localCertificate(broken);
    expect(fresh.key).toContain('PRIVATE KEY');
    expect(fresh.cert).not.toBe(certificate.cert);
  });
});

describe('server', () => {
  test('serves the built add-in', async () => {
    expect(await ask('/taskpane.html?_host_Info=Excel')).toEqual({ status: 200, body: 'pane' });
  });

  test.each([
    ['/office-js/ja-JP/office_strings.js', 'strings'],
    ['/office-js/AgaveErrorUX/index.html', 'error page'],
    ['/office-js/ja-jp/office_strings.js?v=1', 'strings'],
  ])('finds %s whatever the case', async (path, body) => {
    expect(await ask(path)).toEqual({ status: 200, body });
  });

  test('shows a single file of a folder and nothing else of it', async () => {
    expect((await ask(`/workbook/${encodeURIComponent('候補 一覧.xlsx')}`)).body).toBe('book');
    expect((await ask('/workbook/secret.txt')).status).toBe(404);
  });

  test.each(['/office-js/../outside.txt', '/%2e%2e/outside.txt', '/office-js/%2e%2e%2foutside.txt', '/office-js/%', '/absent/x', '/nothing'])('%s is not found', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  test('says so when its port is taken', async () => {
    await expect(serve({ certificate, port: server.port, mounts: [] })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
