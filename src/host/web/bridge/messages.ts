/**
 * The messages that office.js and Excel on the web exchange through `postMessage`, as JSON text. Field names and numbers are
 * Microsoft's (namespace Microsoft.Office.Common in the library).
 */

/** What a request wants: a call, or an event to be reported from now on, or no longer. */
export const ActionType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const MessageType = { request: 0, response: 1 } as const;
const ResponseType = { forCalling: 0, forEventing: 1 } as const;

/** How a call went, before anything the called method itself may report. */
export const ResultCode = { noError: 0, errorHandlingRequest: -2 } as const;

/** A request of the add-in. */
export interface Request {
  readonly action: string;
  readonly actionType: number;
  readonly conversationId: string;
  readonly correlationId: number;
  readonly data: unknown;
}

/** Reads a message; undefined when it is no request of office.js (other scripts post messages too). */
export function readRequest(message: unknown): Request | undefined {
  if (typeof message !== 'string') return undefined;
  let parsed: unknown;
  try {
    parsed = JSON.parse(message);
  } catch {
    return undefined;
  }
  if (!isRecord(parsed) || parsed._messageType !== MessageType.request) return undefined;
  const { _actionName: action, _actionType: actionType, _conversationId: conversationId, _correlationId: correlationId } = parsed;
  if (typeof action !== 'string' || typeof actionType !== 'number' || typeof conversationId !== 'string' || typeof correlationId !== 'number') return undefined;
  return { action, actionType, conversationId, correlationId, data: parsed._data };
}

/** The answer to a call or registration. */
export function answerTo(request: Request, data: unknown, code: number = ResultCode.noError): string {
  return response(request, ResponseType.forCalling, code, data);
}

/** A report of an event to the one who registered for it with `registration`. */
export function eventFor(registration: Request, data: unknown): string {
  return response(registration, ResponseType.forEventing, ResultCode.noError, data);
}

function response(request: Request, responseType: number, code: number, data: unknown): string {
  return JSON.stringify({
    _messageType: MessageType.response,
    _responseType: responseType,
    _actionName: request.action,
    _conversationId: request.conversationId,
    _correlationId: request.correlationId,
    _errorCode: code,
    _origin: location.origin,
    _serializerVersion: 1,
    _data: data,
  });
}

/** True for a plain object, whose fields may then be read. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
