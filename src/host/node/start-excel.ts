import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import type { HostWorkbook } from '../public';
import { officeContext, type OfficeOptions } from './office-context';

/** How the add-in sees its host. */
export type StartOptions = OfficeOptions;

/** Microsoft's office.js running against an embedded workbook. */
export interface RunningExcel {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  /** The workbook that answers now. */
  readonly workbook: HostWorkbook;
  /** Puts Excel, Office and OfficeExtension among the globals of the caller, where add-in code looks for them. */
  install(): void;
  /** Answers from another workbook from now on: as if the user opened another file. */
  use(workbook: HostWorkbook): void;
  /** Stops answering and takes the globals away that `install` put there. */
  stop(): void;
}

interface Bridge {
  sendMessageToHost(text: string): void;
  /** Set by office.js. */
  onMessageFromHost?(text: string): void;
}

interface BridgeMessage {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

/** Kinds of bridge messages: a request or its answer, and events. */
const requestType = 1;
const eventType = 3;

let script: vm.Script | null = null;

/** office.js for Excel on the web, compiled once a process. */
function officeScript(): vm.Script {
  if (script) return script;
  const require = createRequire(path.join(process.cwd(), 'package.json'));
  const file = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist', 'excel-web-16.00.debug.js');
  script = new vm.Script(readFileSync(file, 'utf8'), { filename: file });
  return script;
}

/**
 * Loads office.js, unmodified, in a context of its own and lets a workbook answer it.
 *
 * @param workbook the workbook that `context.workbook` stands for
 */
export async function startExcel(workbook: HostWorkbook, options: StartOptions = {}): Promise<RunningExcel> {
  let current = workbook;
  let stopped = false;
  const bridge: Bridge = {
    sendMessageToHost(text) {
      const request = JSON.parse(text) as BridgeMessage;
      void current.processQuery(JSON.stringify(request.message.body)).then((body) => {
        if (!stopped) bridge.onMessageFromHost?.(JSON.stringify({ id: request.id, type: requestType, flags: 0, message: { statusCode: 200, headers: {}, body } }));
      });
    },
  };
  const sandbox = browserStub(bridge);
  officeScript().runInContext(vm.createContext(sandbox));
  const loaded = sandbox as unknown as Pick<RunningExcel, 'Excel' | 'Office' | 'OfficeExtension'>;
  officeContext(sandbox, options);
  const relay = (to: HostWorkbook): (() => void) =>
    to.onEvents((entries) => {
      bridge.onMessageFromHost?.(JSON.stringify({ id: '', type: eventType, flags: 0, message: { entries } }));
    });
  let unsubscribe = relay(current);
  const globals = { Excel: loaded.Excel, Office: loaded.Office, OfficeExtension: loaded.OfficeExtension };
  return {
    ...globals,
    get workbook() {
      return current;
    },
    install: () => void Object.assign(globalThis, globals),
    use(next) {
      unsubscribe();
      current = next;
      unsubscribe = relay(next);
    },
    stop() {
      stopped = true;
      unsubscribe();
      for (const [name, value] of Object.entries(globals)) if (Reflect.get(globalThis, name) === value) Reflect.deleteProperty(globalThis, name);
    },
  };
}

/** The little of a browser that office.js touches while it loads. Classes of ours make `instanceof Error` hold on both sides. */
function browserStub(bridge: Bridge): Record<string, unknown> {
  const element = (): Record<string, unknown> => ({ style: {}, setAttribute: () => undefined, appendChild: () => undefined, addEventListener: () => undefined, getElementsByTagName: () => [] });
  const storage = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
  const sandbox: Record<string, unknown> = {
    _richApiNativeBridge: bridge,
    console,
    Error,
    TypeError,
    Promise,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    navigator: { userAgent: 'embedded Excel' },
    location: { href: 'https://localhost/', protocol: 'https:', host: 'localhost', hostname: 'localhost', pathname: '/', search: '', hash: '' },
    document: { createElement: element, getElementsByTagName: () => [], getElementById: () => null, addEventListener: () => undefined, head: element(), body: element(), cookie: '', URL: 'https://localhost/' },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    sessionStorage: storage,
    localStorage: storage,
  };
  sandbox.window = sandbox;
  sandbox.self = sandbox;
  return sandbox;
}
