import { version } from '../../package.json';

/** The add-in's version, for the run record. */
export const ADD_IN_VERSION: string = version;
