/**
 * A failure with one of Excel's own error codes. `location` names the member that failed, as in Excel ('Range.values').
 * Messages are English; Excel's are localised, so nothing may depend on them.
 */
export class HostError extends Error {
  readonly code: string;
  readonly location: string | undefined;

  constructor(code: string, message: string, location?: string) {
    super(message);
    this.name = 'HostError';
    this.code = code;
    this.location = location;
  }
}

export const invalidArgument = (message = "The argument is invalid or missing or has an incorrect format."): HostError => new HostError('InvalidArgument', message);
export const itemNotFound = (what = 'The requested resource'): HostError => new HostError('ItemNotFound', `${what} doesn't exist.`);
export const itemAlreadyExists = (what = 'The resource'): HostError => new HostError('ItemAlreadyExists', `${what} being created already exists.`);
export const accessDenied = (): HostError => new HostError('AccessDenied', "You can't perform the requested operation: the cell or sheet is protected.");
export const apiNotFound = (member: string): HostError => new HostError('ApiNotFound', `The embedded Excel has no ${member}.`, member);
