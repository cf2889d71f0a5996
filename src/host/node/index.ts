export { startExcel, type RunningExcel, type StartOptions } from './start-excel';
