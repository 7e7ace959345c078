import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { ensureCertificatesAreInstalled, generateCertificates } from 'office-addin-dev-certs';

/** Where Microsoft's tool keeps its certificates. */
export const usualFolder = path.join(homedir(), '.office-addin-dev-certs');

const days = 30;
const filesIn = (folder: string) => ({ authority: path.join(folder, 'ca.crt'), certificate: path.join(folder, 'localhost.crt'), key: path.join(folder, 'localhost.key') });

export interface Certificate {
  readonly key: Buffer;
  readonly cert: Buffer;
  /** The file of the authority that a browser must trust. */
  readonly authority: string;
}

const isValid = (file: string, now: number) => existsSync(file) && Date.parse(new X509Certificate(readFileSync(file)).validTo) > now;

function read(folder: string): Certificate {
  const { authority, certificate, key } = filesIn(folder);
  return { key: readFileSync(key), cert: readFileSync(certificate), authority };
}

/** A certificate for localhost, made anew when the old one has run out. Nothing is told to trust it. */
export async function localCertificate(folder = usualFolder, now = Date.now()): Promise<Certificate> {
  const { authority, certificate, key } = filesIn(folder);
  if (!isValid(certificate, now) || !existsSync(key)) {
    for (const file of [authority, certificate, key]) rmSync(file, { force: true });
    await generateCertificates(authority, certificate, key, days, ['localhost', '127.0.0.1']);
  }
  return read(folder);
}

/** The same, trusted by this system, which may ask a person for leave. */
export async function trustedCertificate(): Promise<Certificate> {
  await ensureCertificatesAreInstalled();
  return read(usualFolder);
}
