import type { EventEntry } from '../../public';
import { appContext } from './app-context';
import { ActionType, ResultCode, answerTo, eventFor, isRecord, readRequest, type Request } from './messages';

/** The document behind the bridge, as far as office.js asks for it by messages. */
export interface BridgedDocument {
  /** What Office.context.document.url says. */
  readonly url: string;
  /** Answers one ProcessQuery of the application-specific API, as JSON text. */
  processQuery(body: string): Promise<string>;
  /** Reports the events that the add-in asked for; returns how to stop. */
  onEvents(listener: (entries: readonly EventEntry[]) => void): () => void;
  /** Reports that another place is selected; returns how to stop. */
  onSelection(listener: () => void): () => void;
  /** Settings of the Common API (Office.context.document.settings): names with JSON text. */
  readSettings(): readonly (readonly [string, string])[];
  writeSettings(settings: readonly (readonly [string, string])[]): void;
}

export interface BridgeOptions {
  readonly document: BridgedDocument;
  /** Language of the interface, e.g. 'ja-JP'. */
  readonly locale: string;
  /** The window that the add-in runs in, once its frame is there. */
  readonly pane: () => Window | null;
  /** The add-in gives the keyboard back (Escape, F2, tabbing past its last control). */
  readonly onLeave: () => void;
}

/** Numbers of methods and host actions, as in OSF.DDA.MethodDispId and OSF.AgaveHostAction. */
const Method = { loadSettings: 75, saveSettings: 76, executeRichApi: 93 } as const;
const leavingActions: readonly unknown[] = [5, 6, 13, 14, 15, 16, 17, 18];
const operationNotSupported = 5000;
/** Events by the names under which office.js registers for them: those of Excel's own API, and `workbook.onSelectionChanged`. */
const Event = { richApi: 'richApiMessage', selection: 'documentSelectionChanged' } as const;

/**
 * Plays Excel on the web towards Microsoft's office.js in a frame of this page. One bridge serves one opened pane: a new one, with
 * names of its own, is made each time the frame is loaded, because office.js keeps settings under them.
 */
export class ExcelOnTheWeb {
  private readonly conversationId = crypto.randomUUID();
  private readonly controlId = crypto.randomUUID();
  /** Registrations by event name; a report must carry the names of its registration. */
  private readonly registrations = new Map<string, Request>();
  private readonly endings: (() => void)[] = [];

  constructor(private readonly options: BridgeOptions) {
    const listener = (event: MessageEvent): void => this.receive(event);
    window.addEventListener('message', listener);
    this.endings.push(() => window.removeEventListener('message', listener));
    this.endings.push(options.document.onEvents((entries) => this.report(Event.richApi, { ArrayData: entries })));
    this.endings.push(options.document.onSelection(() => this.report(Event.selection, {})));
  }

  /** The address at which the add-in's page finds this host: Excel on the web says the same in its frames. */
  paneUrl(page: string): string {
    const xdm = encodeURIComponent([this.conversationId, this.controlId, location.origin].join('|'));
    const separator = page.includes('?') ? '&' : '?';
    // _xdm_Info must come last: office.js reads its value to the end of the address.
    return `${page}${separator}_host_Info=Excel$Web$16.01$${this.options.locale}$$$$0#&_serializer_version=1&_xdm_Info=${xdm}`;
  }

  /** Stops listening; the frame is about to go. */
  close(): void {
    for (const end of this.endings.splice(0)) end();
  }

  private receive(event: MessageEvent): void {
    if (event.source !== this.options.pane() || event.origin !== location.origin) return;
    const request = readRequest(event.data);
    if (!request || request.conversationId !== this.conversationId) return;
    void this.answer(request);
  }

  private async answer(request: Request): Promise<void> {
    if (request.actionType === ActionType.registerEvent) {
      this.registrations.set(request.action, request);
      return this.post(answerTo(request, { Error: 0 }));
    }
    if (request.actionType === ActionType.unregisterEvent) {
      this.registrations.delete(request.action);
      return this.post(answerTo(request, { Error: 0 }));
    }
    switch (request.action) {
      case 'ContextActivationManager_getAppContextAsync': {
        const { document, locale } = this.options;
        return this.post(answerTo(request, appContext({ controlId: this.controlId, locale, documentUrl: document.url, settings: document.readSettings() })));
      }
      case 'ContextActivationManager_notifyHost':
        if (Array.isArray(request.data) && leavingActions.includes(request.data[1])) this.options.onLeave();
        return this.post(answerTo(request, null));
      case 'executeMethod':
        return this.post(answerTo(request, await this.execute(request.data)));
      default:
        return this.post(answerTo(request, `The embedded Excel does not know ${request.action}.`, ResultCode.errorHandlingRequest));
    }
  }

  /** A method of the Common API; the application-specific API travels inside one of them. */
  private async execute(data: unknown): Promise<Record<string, unknown>> {
    if (!isRecord(data) || !isRecord(data.DdaMethod)) return failure();
    switch (data.DdaMethod.DispatchId) {
      case Method.executeRichApi: {
        const body = Array.isArray(data.ArrayData) ? (data.ArrayData as unknown[])[4] : undefined;
        if (typeof body !== 'string') return failure();
        return success({ Data: [200, '', await this.options.document.processQuery(body)] });
      }
      case Method.loadSettings: {
        const settings = this.options.document.readSettings();
        return success({ Properties: { Settings: settings.map(([Name, Value]) => ({ Name, Value })) } });
      }
      case Method.saveSettings: {
        const asked = isRecord(data.DdaSettingsMethod) ? data.DdaSettingsMethod.Properties : undefined;
        if (!Array.isArray(asked)) return failure();
        this.options.document.writeSettings(asked.filter(isSetting));
        return success({});
      }
      default:
        return failure();
    }
  }

  private report(eventName: string, data: unknown): void {
    const registration = this.registrations.get(eventName);
    if (registration) this.post(eventFor(registration, data));
  }

  private post(message: string): void {
    this.options.pane()?.postMessage(message, location.origin);
  }
}

function success(data: Record<string, unknown>): Record<string, unknown> {
  return { Version: 1, Error: 0, ...data };
}

function failure(): Record<string, unknown> {
  return { Version: 1, Error: operationNotSupported };
}

function isSetting(entry: unknown): entry is readonly [string, string] {
  return Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'string';
}
