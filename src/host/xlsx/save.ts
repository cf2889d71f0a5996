import type { Workbook } from '../model/workbook';
export async function saveFile(_workbook: Workbook): Promise<Uint8Array> { return new Uint8Array(); }
