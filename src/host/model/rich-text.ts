/** Parts of a text with fonts of their own, as the file has them (`Cell.rich`). */

const RUN = /<(?:\w+:)?r>(.*?)<\/(?:\w+:)?r>/gs;
const STRUCK = /<(?:\w+:)?strike(?:\s*\/>|>|\s+val="(?:1|true|on)")/;
const SAYS_SOMETHING = /<(?:\w+:)?t\b[^>]*>\s*[^<\s]/;

/** Whether a text in parts is struck out: all of it, none of it, or (null) some. `byStyle`: what the cell's own font says of parts without a font. */
export function isRichStruck(rich: string, byStyle: boolean): boolean | null {
  let struck = 0;
  let plain = 0;
  for (const [run] of rich.matchAll(RUN)) {
    if (!SAYS_SOMETHING.test(run)) continue;
    if (/<(?:\w+:)?rPr\b/.test(run) ? STRUCK.test(run) : byStyle) struck++;
    else plain++;
  }
  if (struck + plain === 0) return byStyle;
  return struck > 0 && plain > 0 ? null : struck > 0;
}
