/** Tags of own records that the classifier gets wrong today, by name of the record. A closed gap fails its test until it is taken out; a new one is entered only where more is gained elsewhere. */
export const KNOWN_GAPS: Readonly<Record<string, readonly string[]>> = {
  'みんなの食堂ひだまり': ['categories'],
  '白川郷農業協同組合': ['categories'],
  '丹波篠山観光まちづくり㈱': ['categories'],
  '公益財団法人八雲町農業公社': ['categories'],
  '公益財団法人東京防災救急協会': ['categories'],
  '全国まちなか広場研究会': ['bridge', 'stage'],
  '子ども食堂にじいろ': ['multi'],
  'CoderDojo 生駒': ['town'],
  'We Love 天神協議会': ['stage'],
  'ライオン堂ベーカリー': ['multi'],
};
