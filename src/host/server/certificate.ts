import { X509Certificate, createPrivateKey } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { generateCertificates, getCaCertificateStatus } from 'office-addin-dev-certs';

/** What an https server needs to speak for `localhost`. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** True when this machine's browsers trust it; otherwise they warn once before they open the page. */
  readonly trusted: boolean;
}

/** Where office-addin-dev-certs keeps the certificates that a developer had installed (`npx office-addin-dev-certs install`). */
const installedFolder = join(homedir(), '.office-addin-dev-certs');
const validDays = 30;

/**
 * A certificate for `localhost`: the installed one of office-addin-dev-certs when the machine trusts it, else one made here,
 * offline, and kept in `cacheFolder` until it runs out. Nothing is installed and no one is asked for a password.
 * @throws when a certificate can be neither read nor written.
 */
export async function localCertificate(cacheFolder: string): Promise<Certificate> {
  const installed = readUsable(installedFolder);
  if (installed && getCaCertificateStatus().status === 'installed') return { ...installed, trusted: true };
  const cached = readUsable(cacheFolder);
  if (cached) return { ...cached, trusted: false };
  await make(cacheFolder);
  const made = readUsable(cacheFolder);
  if (!made) throw new Error(`The certificate made in ${cacheFolder} cannot be used.`);
  return { ...made, trusted: false };
}

/** Key and certificate in a folder when both are there, belong together and are valid for at least another day. */
function readUsable(folder: string): Pick<Certificate, 'key' | 'cert'> | undefined {
  const certFile = join(folder, 'localhost.crt');
  const keyFile = join(folder, 'localhost.key');
  if (!existsSync(certFile) || !existsSync(keyFile)) return undefined;
  const cert = readFileSync(certFile, 'utf8');
  const key = readFileSync(keyFile, 'utf8');
  try {
    const parsed = new X509Certificate(cert);
    const tomorrow = Date.now() + 24 * 60 * 60 * 1000;
    if (Date.parse(parsed.validTo) < tomorrow || !parsed.checkPrivateKey(createPrivateKey(key))) return undefined;
  } catch {
    return undefined;
  }
  return { key, cert };
}

/** Makes a certificate beside the folder and moves it in whole, so that two processes at once cannot mix key and certificate. */
async function make(folder: string): Promise<void> {
  mkdirSync(join(folder, '..'), { recursive: true });
  const fresh = mkdtempSync(`${folder}-`);
  await generateCertificates(join(fresh, 'ca.crt'), join(fresh, 'localhost.crt'), join(fresh, 'localhost.key'), validDays);
  try {
    rmSync(folder, { recursive: true, force: true });
    renameSync(fresh, folder);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    // Another process moved its own in first: that one serves as well.
    if (!readUsable(folder)) throw error;
  }
}
