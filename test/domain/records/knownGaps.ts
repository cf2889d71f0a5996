/** Tags of own records that the classifier gets wrong today, by name of the record. It may only shrink: a closed gap fails its test until it is taken out. */
export const KNOWN_GAPS: Readonly<Record<string, readonly string[]>> = {
  '（一社）東吉野地域商社': ['categories'],
  'みんなの食堂ひだまり': ['categories'],
  '白川郷農業協同組合': ['categories'],
  '株式会社御祓川': ['categories'],
  '特定非営利活動法人夢未来くんま': ['categories'],
  '全国地域運営組織ネットワーク': ['categories'],
  '（株）エリアデザイン小倉': ['categories'],
  '丹波篠山観光まちづくり㈱': ['categories'],
  'ライオン堂ベーカリー': ['categories'],
  '公益財団法人八雲町農業公社': ['categories'],
};
