/** A rule of the manifest, by what it is about. */
export type Rule =
  | 'wellFormed'
  | 'kind'
  | 'id'
  | 'version'
  | 'order'
  | 'https'
  | 'sameSite'
  | 'resource'
  | 'length'
  | 'icon'
  | 'locale'
  | 'requirements'
  | 'permissions'
  | 'host'
  | 'opensPane';

/** Something wrong with a manifest. */
export interface Problem {
  readonly rule: Rule;
  /** Line of the manifest, counted from 1. */
  readonly line: number;
  readonly message: string;
}
