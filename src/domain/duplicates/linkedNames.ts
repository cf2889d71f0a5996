/** Bodies beside a row's own that a note in its name's brackets gives: whoever runs it, whoever followed it. They are not the row's body for sure, nor surely another. */

const RUNNERS = /^(?:運営|運営者|運営(?:会社|団体|法人|主体|事業者)|経営|経営(?:会社|母体)|指定管理者?|管理(?:者|団体)|設置者|運営元|母体|店名|店舗名|施設名|事業所名|ブランド名?|銘柄|蔵元|屋台名|直営店)\s*(?:は|[:;・=]|\s)\s*(.{2,}?)$/;

/** Whoever runs the body, or the shop that it runs, of a note 「運営：株式会社浜企画」; null when it tells none. */
export function runBy(note: string): string | null {
  return RUNNERS.exec(note)?.[1] ?? /^(\S{3,}?)(?:が|の)?(?:運営|経営)$/.exec(note)?.[1] ?? null;
}

const FOLLOWED = /解散|統合|合併|承継|継承|後継|引き?継|吸収|移行|分離|独立/;
const ENDED = /(?:と|に|へ|を|が|より|から|により|にて)?(?:事業)?(?:を)?(?:吸収)?(?:解散|統合|合併|承継|継承|引き?継ぎ?|移行|分離|独立)(?:し.*|済み?|により|して.*|予定)?$/;

/** Names in a note on bodies that followed or were joined: 「解散、一般社団法人雪国DMOに承継」. Empty when it names none; null when the note is about something else. */
export function linkedNames(note: string): string[] | null {
  if (!FOLLOWED.test(note)) return null;
  return note.split(/[、,。・\s]+/).map((part) => part.replace(/^(?:現在は|現|のち|後に|後継(?:団体|組織)?[:はが]?|継承(?:団体|先)[:は]?|承継(?:団体|先)[:は]?|合併により|統合により|解散し|解散後)/, '').replace(ENDED, '').trim()).filter((part) => part.length >= 3);
}
