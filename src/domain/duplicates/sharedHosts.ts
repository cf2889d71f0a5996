/** Where many bodies have their pages or mailboxes, so that the host alone tells nothing about whose it is. */

/** Social networks, page builders, blogs, providers' home pages and portals of groups; subdomains count too. */
const SHARED_HOSTS: readonly string[] = [
  'facebook.com', 'fb.com', 'twitter.com', 'x.com', 'instagram.com', 'youtube.com', 'youtu.be', 'line.me', 'lin.ee', 'linktr.ee', 'lit.link', 'tiktok.com', 'note.com', 'note.mu', 'threads.net', 'linkedin.com', 'github.com', 'github.io',
  'ameblo.jp', 'hatenablog.com', 'hatenablog.jp', 'hateblo.jp', 'livedoor.jp', 'livedoor.blog', 'blogspot.com', 'blog.jp', 'fc2.com', 'goo.ne.jp', 'seesaa.net', 'cocolog-nifty.com', 'exblog.jp', 'yaplog.jp', 'teacup.com', 'medium.com',
  'jimdo.com', 'jimdofree.com', 'jimdosite.com', 'wixsite.com', 'wix.com', 'wordpress.com', 'weebly.com', 'strikingly.com', 'studio.site', 'peraichi.com', 'crayonsite.com', 'crayonsite.net', 'amebaownd.com', 'themedia.jp', 'goope.jp', 'localinfo.jp',
  'sites.google.com', 'google.com', 'goo.gl', 'forms.gle', 'docs.google.com', 'bit.ly', 'notion.site', 'notion.so', 'netlify.app', 'vercel.app', 'web.app', 'thebase.in', 'base.shop', 'stores.jp', 'rakuten.co.jp', 'yahoo.co.jp', 'amazon.co.jp', 'geocities.jp', 'geocities.co.jp',
  'canpan.info', 'npo-homepage.go.jp', 'activo.jp', 'npo-hiroba.or.jp', 'koeki-info.go.jp', 'shokokai.or.jp', 'shokokai.ne.jp', 'syakyo.or.jp', 'jcci.or.jp', 'ja-group.jp', 'houjin.jp', 'alarmbox.jp', 'baseconnect.in', 'mapfan.com', 'ekiten.jp', 'tabelog.com', 'jalan.net',
  'ocn.ne.jp', 'biglobe.ne.jp', 'so-net.ne.jp', 'plala.or.jp', 'nifty.com', 'dion.ne.jp', 'eonet.ne.jp', 'infoseek.co.jp', 'asahi-net.or.jp', 'hi-ho.ne.jp', 'wakwak.com', 'sakura.ne.jp', 'xrea.com', 'lolipop.jp', 'main.jp', 'xsrv.jp', 'coreserver.jp', 'heteml.jp', 'kir.jp', 'mond.jp', 'zaq.ne.jp', 'ztv.ne.jp', 'dti.ne.jp', 'au-net.ne.jp', 'tok2.com', 'freett.com', 'j-server.com', 'commufa.jp',
];

/** Mail of providers and phones: no body's own. */
const SHARED_MAIL: readonly string[] = [
  'gmail.com', 'googlemail.com', 'yahoo.co.jp', 'yahoo.com', 'ymail.ne.jp', 'outlook.com', 'outlook.jp', 'hotmail.com', 'hotmail.co.jp', 'live.jp', 'live.com', 'icloud.com', 'me.com', 'mac.com', 'aol.com', 'docomo.ne.jp', 'ezweb.ne.jp', 'au.com', 'softbank.ne.jp', 'i.softbank.jp', 'vodafone.ne.jp',
  'excite.co.jp', 'mail.com', 'proton.me', 'protonmail.com', 'zoho.com', 'jcom.home.ne.jp', 'home.ne.jp', 'tiki.ne.jp', 'bbiq.jp', 'mopera.net', 'ybb.ne.jp', 'nifty.ne.jp', 'nifty.com', 'kcn.jp', 'kcn.ne.jp', 'cna.ne.jp', 'megaegg.ne.jp', 'fukuoka.email.ne.jp', 'rakumail.jp',
];

/** Sites of the state and of local governments, on which other bodies only have a page: 「city.maebashi.gunma.jp」, 「town.○○.lg.jp」, 「pref.gunma.jp」. */
const GOVERNMENT = /(?:^|\.)(?:lg|go)\.jp$|(?:^|\.)(?:city|town|vill|pref|metro)(?:\.[a-z-]+)*\.(?:jp|example)$|(?:^|\.)(?:city|town|vill|pref)-[a-z0-9-]+\.[a-z.]+$/;

const hosts = new Set(SHARED_HOSTS);
const mail = new Set(SHARED_MAIL);

/** Whether pages of many bodies stand on this host (lower case, without www). */
export function isSharedHost(host: string): boolean {
  return GOVERNMENT.test(host) || parents(host).some((parent) => hosts.has(parent));
}

/** Whether people of many bodies have their mail at this domain. */
export function isSharedMail(domain: string): boolean {
  return isSharedHost(domain) || parents(domain).some((parent) => mail.has(parent));
}

/** 「a.b.jp」 → itself, 「b.jp」. */
function parents(host: string): string[] {
  const labels = host.split('.');
  return labels.slice(0, -1).map((_, i) => labels.slice(i).join('.'));
}
