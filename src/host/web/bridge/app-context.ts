/** What differs from one opened pane to the next. */
export interface PaneContext {
  /** Names the control; office.js sends it back with each call. */
  readonly controlId: string;
  /** Language of the interface and of data, e.g. 'ja-JP'. */
  readonly locale: string;
  /** What Office.context.document.url says. */
  readonly documentUrl: string;
  /** Settings of the document: names with JSON text. */
  readonly settings: readonly (readonly [string, string])[];
}

/** Highest requirement sets that the embedded Excel answers for; office.js answers isSetSupported from this. */
const requirementSets = { ExcelApi: '1.17' } as const;

const excelOnTheWeb = 16;
const readWrite = 1;
const containerLevel = 1;

/** The context that Excel on the web hands to office.js when an add-in starts. */
export function appContext({ controlId, locale, documentUrl, settings }: PaneContext): Record<string, unknown> {
  return {
    _id: controlId,
    _appName: excelOnTheWeb,
    _appVersion: '16.01',
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: documentUrl,
    _clientMode: readWrite,
    _settings: settings,
    _reason: 'documentOpened',
    _osfControlType: containerLevel,
    _eToken: '',
    _correlationId: '',
    _appInstanceId: controlId,
    _requirementMatrix: JSON.stringify(requirementSets),
    _hostFullVersion: '16.0.0.0',
    _wacHostEnvironment: '0',
    _appDomains: [],
  };
}
