/** Excel on the web takes requests of at most 5 MB (5 MiB less what travels around the file); the desktop states no limit. */
const LARGEST_ON_THE_WEB = 5_000_000;

/** True when this Excel can be given a file of so many bytes as a new workbook; as text it is a third larger. */
export function takesNewWorkbook(bytes: number): boolean {
  return String(Office.context.platform) !== 'OfficeOnline' || Math.ceil(bytes / 3) * 4 <= LARGEST_ON_THE_WEB;
}

/** Opens an .xlsx file as a new workbook beside the present one; nothing is saved anywhere. @throws what Excel throws. */
export async function openNewWorkbook(bytes: Uint8Array): Promise<void> {
  await Excel.createWorkbook(base64Of(bytes));
}

/** Bytes turned into text at a time: a call takes no million arguments. */
const CHUNK = 32_768;

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += CHUNK) text += String.fromCharCode(...bytes.subarray(from, from + CHUNK));
  return btoa(text);
}
