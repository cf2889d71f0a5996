/** What an add-in may be told about its host. */
export interface OfficeOptions {
  /** Language of Excel's interface; default 'ja-JP'. */
  readonly displayLanguage?: string;
  readonly contentLanguage?: string;
  /** Highest ExcelApi requirement set; default '1.17'. */
  readonly excelApi?: string;
  readonly platform?: string;
}

const later = (version: string): number => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major * 1000 + minor;
};

/**
 * Stands in for the loader of office.js, which needs a page: gives `Office` its context (languages, platform, requirement sets) and onReady.
 *
 * @param sandbox the globals among which office.js was evaluated
 */
export function officeContext(sandbox: Record<string, unknown>, options: OfficeOptions): void {
  const { displayLanguage = 'ja-JP', contentLanguage = displayLanguage, excelApi = '1.17', platform = 'OfficeOnline' } = options;
  const isSetSupported = (name: string, version = '1.1'): boolean => name === 'ExcelApi' && later(String(version)) <= later(excelApi);
  const info = { host: 'Excel', platform, version: '16.0' };
  const context = { displayLanguage, contentLanguage, host: info.host, platform, diagnostics: info, requirements: { isSetSupported }, officeTheme: undefined };
  (sandbox.OSF as Record<string, unknown>)._OfficeAppFactory = { getContext: () => context, getHostInfo: () => ({ hostType: 'excel', hostPlatform: 'web' }) };
  const office = sandbox.Office as Record<string, unknown>;
  office.onReady = (callback?: (ready: typeof info) => void) => Promise.resolve(info).then((ready) => {
    callback?.(ready);
    return ready;
  });
  office.actions ??= { associate: () => undefined };
}
