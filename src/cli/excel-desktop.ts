import { join } from 'node:path';
import { serve } from '../host/server/server';
import { standardMounts } from '../host/server/mounts';
import type { startTexts } from './start-texts';

/**
 * Serves the add-in and opens it in this computer's Excel (Windows, Mac) until Ctrl+C, with Microsoft's tools: a certificate that
 * Excel trusts is installed after asking, the manifest is registered, Excel is started with it, and all is undone at the end.
 * @param port the one that the manifest names
 * @returns an exit code
 */
export async function openInExcel(root: string, port: number, texts: ReturnType<typeof startTexts>): Promise<number> {
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  const { AppType, startDebugging, stopDebugging } = await import('office-addin-debugging');
  const { OfficeApp } = await import('office-addin-manifest');
  const manifest = join(root, 'dist', 'manifest.xml');
  console.log(texts.startingExcel);
  const { cert, key } = await getHttpsServerOptions();
  let server;
  try {
    server = await serve({ mounts: standardMounts(root), certificate: { cert: String(cert), key: String(key), trusted: true }, port });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    console.error(texts.portTaken(port));
    return 1;
  }
  try {
    await startDebugging(manifest, { appType: AppType.Desktop, app: OfficeApp.Excel, enableDebugging: false });
  } catch (error) {
    await server.close();
    console.error(texts.excelFailed(error instanceof Error ? error.message : String(error)));
    return 1;
  }
  console.log(texts.stop);
  await new Promise<void>((settle) => process.once('SIGINT', () => settle()));
  await stopDebugging(manifest);
  await server.close();
  console.log(texts.stopped);
  return 0;
}
