/** Names in English beside Japanese ones: translated words, and kana read as Latin letters. */

/** Usual words of organisations' names; a Japanese name holds one of the words on the right. */
const WORDS: Readonly<Record<string, string>> = {
  north: '北|ノース', south: '南|サウス', east: '東|イースト', west: '西|ウエスト|ウェスト', central: '中央|セントラル', new: '新|ニュー', old: '旧|古', green: '緑|みどり|グリーン', blue: '青|ブルー', red: '赤|レッド', white: '白|ホワイト', black: '黒|ブラック', gold: '金|ゴールド',
  sea: '海|シー', ocean: '海|洋|オーシャン', bay: '湾|浜|ベイ', harbor: '港|湊|ハーバー', harbour: '港|湊|ハーバー', port: '港|湊|ポート', river: '川|河|リバー', lake: '湖|レイク', mountain: '山|岳|マウンテン', ridge: '嶺|峰|尾根|リッジ', hill: '丘|岡|ヒル', valley: '谷|バレー', forest: '森|林|フォレスト', wood: '木|森|ウッド', woods: '森|ウッズ', field: '野|原|フィールド', island: '島|アイランド', islands: '諸島|島', sun: '太陽|日|サン', sky: '空|スカイ', star: '星|スター', wind: '風|ウインド', bridge: '橋|ブリッジ', castle: '城|キャッスル', flower: '花|フラワー', spring: '春|泉|スプリング', rainbow: '虹|にじ|レインボー', light: '光|灯|あかり|明かり|ライト',
  city: '市|都市|シティ', town: '町|街|タウン', village: '村|ビレッジ', prefecture: '県', prefectural: '県立', municipal: '市立|市', urban: '都市|アーバン', regional: '地域|リージョナル', region: '地域|地方', local: '地域|ローカル', community: '地域|コミュニティ', communities: '地域|コミュニティ', area: 'エリア|地区', national: '国立|全国|国', international: '国際|インターナショナル', global: 'グローバル|世界', japan: '日本|ジャパン', nippon: '日本', world: '世界|ワールド', public: '公共|公立|パブリック', social: '社会|ソーシャル', civic: '市民|シビック', citizens: '市民', citizen: '市民', people: '人|ピープル',
  northern: '北|ノーザン', southern: '南|サザン', eastern: '東|イースタン', western: '西|ウエスタン', hometown: 'ふるさと|故郷|郷土|ホームタウン', homeland: 'ふるさと|故郷', moonlight: '月|ムーンライト', sunlight: '日|陽|サンライト', starlight: '星|スターライト', sunshine: '日|陽|サンシャイン', oceanview: '海', seaview: '海', greenery: '緑', downtown: '中心市街地|街なか|下町|ダウンタウン', mainstreet: '本通り', oldtown: '旧市街', uptown: '山手', northeast: '東北|北東', southwest: '南西', northwest: '北西', southeast: '南東', inland: '内陸', seto: '瀬戸', mount: '山', mt: '山', st: '通り', dept: '', div: '', grove: '森|林', thicket: '藪', meadow: '草原|野', prairie: '草原', hometowns: 'ふるさと', gardens: '庭園|花園|ガーデンズ', gardeners: '園芸', gardening: '園芸|ガーデニング', horticulture: '園芸', machi: 'まち|町|街', mura: '村|むら', mori: '森|もり|杜', umi: '海|うみ', yama: '山|やま', kawa: '川|かわ', sato: '里|さと|郷', ie: '家|いえ', kodomo: '子ども|こども|子供', hiroba: '広場|ひろば', zukuri: 'づくり|作り', kaisha: '会社', gakko: '学校', mirai: '未来|みらい', kizuna: '絆|きずな', hikari: '光|ひかり', kaze: '風|かぜ', hana: '花|はな', sora: '空|そら', minato: '港|湊|みなと', shokudo: '食堂', ryokan: '旅館', minshuku: '民宿', sakaba: '酒場', bunko: '文庫', juku: '塾', lakeside: '湖畔|湖岸|レイクサイド', seaside: '海辺|海岸|臨海|シーサイド', riverside: '川辺|河畔|水辺|リバーサイド', hillside: '丘|山手|ヒルサイド', mountainside: '山麓|山腹', waterside: '水辺', waterfront: '水辺|臨海|ウォーターフロント', coast: '海岸|沿岸|浜|コースト', coastal: '沿岸|海岸', beach: '浜|海岸|ビーチ', shore: '岸|浜|ショア', cape: '岬|ケープ', strait: '海峡', gulf: '湾', pond: '池|沼', waterfall: '滝', falls: '滝', stream: '川|渓流|ストリーム', creek: '川|クリーク', canal: '運河', basin: '流域|盆地', watershed: '流域', wetland: '湿地', tidal: '干潟', flat: '干潟', plain: '平野', plateau: '高原', highland: '高原|ハイランド', highlands: '高原', summit: '山頂|サミット', peak: '峰|岳|ピーク', pass: '峠', slope: '坂', cliff: '崖', rock: '岩|石|ロック', stone: '石|ストーン', snow: '雪|スノー', moon: '月|ムーン', dawn: '暁|夜明け|あけぼの', sunrise: '日の出|朝日|サンライズ', sunset: '夕日|夕陽|サンセット', morning: '朝|モーニング', evening: '夕', summer: '夏|サマー', autumn: '秋', winter: '冬', cloud: '雲|クラウド', rain: '雨|レイン', thunder: '雷', fire: '火|ファイア', earth: '地球|大地|アース',
  cedar: '杉|シダー', pine: '松|パイン', bamboo: '竹|バンブー', cherry: '桜|さくら|チェリー', blossom: '花|ブロッサム', plum: '梅', maple: '楓|もみじ|紅葉|メープル', oak: '樫|楢|オーク', willow: '柳', lotus: '蓮', rose: 'バラ|薔薇|ローズ', sunflower: 'ひまわり|向日葵', grass: '草|グラス', leaf: '葉|リーフ', root: '根', roots: '根|ルーツ', fruit: '果実|果物|フルーツ', orchard: '果樹園|園', apple: 'りんご|リンゴ|林檎|アップル', citrus: '柑橘|みかん', mandarin: 'みかん', grape: 'ぶどう|葡萄', peach: '桃|もも|ピーチ', rice: '米|稲|ライス', terrace: '棚田|テラス', terraces: '棚田', terraced: '棚田', tea: '茶|ティー', sake: '酒|日本酒', soy: '醤油|大豆', miso: '味噌|みそ', salt: '塩|ソルト', silk: '絹|シルク', cotton: '綿|木綿|コットン', indigo: '藍', paper: '紙|和紙|ペーパー', pottery: '陶|焼|窯|ポタリー', ceramic: '陶|セラミック', ceramics: '陶磁器|陶|セラミックス', lacquer: '漆', lacquerware: '漆器', textile: '織|繊維|テキスタイル', textiles: '織物|繊維|テキスタイル', weaving: '織', weavers: '織', dyeing: '染', knife: '刃物|包丁', wooden: '木', timber: '木材|材木', lumber: '製材|木材', glass: 'ガラス|硝子|グラス', lantern: '灯籠|提灯|ランタン', doll: '人形', drum: '太鼓', kite: '凧', puppet: '人形', dance: '舞踊|踊り|おどり|ダンス', dances: '踊り', song: '歌|ソング', choir: '合唱', chorus: '合唱|コーラス', orchestra: '楽団|管弦楽団|オーケストラ', band: '楽団|バンド', theater: '劇場|劇団|シアター|演劇', theatre: '劇場|劇団|シアター|演劇', drama: '演劇|劇', film: '映画|映像|フィルム', cinema: '映画|シネマ', photo: '写真|フォト', book: '本|図書|ブック', books: '本|書店|文庫|ブックス', reading: '読書|朗読|読み聞かせ', storytelling: '語り', stories: '物語',
  trust: '財団|トラスト|信託', initiative: '推進|イニシアティブ|イニシアチブ|構想', guild: '組合|ギルド', collective: '協同|集団|コレクティブ', makers: '作り手|職人|メーカーズ', artisans: '職人', artisan: '職人', craftsmen: '職人', artists: '作家|芸術家|アーティスト', crafts: '工芸|クラフト', handicraft: '手仕事|手工芸', handicrafts: '手仕事|手工芸', farmers: '農家|農業|農民|ファーマーズ', farming: '農業|農', farms: '農場|農園|ファームズ', fishermen: '漁師|漁業者|漁業', fishing: '漁業|釣り|フィッシング', fishery: '漁業|水産', growers: '生産者|農家', producers: '生産者|プロデューサーズ', merchants: '商人|商店|商店会', shopping: '商店|ショッピング', shop: '店|商店|ショップ', shops: '商店|店', store: '商店|店|ストア', bureau: '局|ビューロー', convention: 'コンベンション', visitors: '観光|ビジター|ビジターズ', visitor: '観光|ビジター', destination: '観光地', tourist: '観光|旅行', guide: 'ガイド|案内', guides: 'ガイド|案内人|案内', office: '事務所|オフィス|局', board: '委員会|評議会|局|ボード', authority: '公社|機構|局', secretariat: '事務局', conference: '会議|協議会', assembly: '会議|集会', meeting: '会議|集い', circle: 'サークル|会', friends: '友の会|仲間|フレンズ', friendship: '友好|親善|交流', preservation: '保存|保全', preserve: '保存', conservation: '保全|保護', protection: '保護|守る', restoration: '再生|復元', regeneration: '再生|活性化', renewal: '再生', rebirth: '再生', revival: '再生|復興', reconstruction: '復興|再建', recovery: '復興', relief: '救援|支援', rescue: '救助|レスキュー', emergency: '緊急|救急', fireworks: '花火', improvement: '改善|改良', empowerment: 'エンパワーメント|支援', inclusion: '共生|インクルージョン', coexistence: '共生', symbiosis: '共生', sustainable: '持続可能|サステナブル|サスティナブル', sustainability: '持続可能|サステナビリティ', carbon: '炭素|カーボン', zero: 'ゼロ', neutral: 'ニュートラル', recycling: 'リサイクル|資源', recycle: 'リサイクル', waste: '廃棄物|ごみ', clean: '清掃|美化|クリーン', beautification: '美化', eco: 'エコ|環境', ecology: '生態|エコロジー', solar: '太陽光|ソーラー', wildlife: '野生生物|野生動物', animal: '動物|アニマル', animals: '動物', bird: '鳥|野鳥|バード', birds: '鳥|野鳥', whale: '鯨|クジラ|くじら', turtle: '亀|ウミガメ|かめ', dolphin: 'イルカ|いるか', firefly: '蛍|ほたる|ホタル', fireflies: '蛍|ほたる|ホタル', bee: '蜂|みつばち', honey: '蜂蜜|はちみつ|ハニー', horse: '馬|ホース', dog: '犬|ドッグ', cat: '猫|ねこ|キャット', fish: '魚|フィッシュ', seafood: '海産物|シーフード|水産', oyster: '牡蠣|かき',
  language: '語|言語|ことば', japanese: '日本|日本語', english: '英語', foreign: '外国', residents: '住民|市民', resident: '住民', multicultural: '多文化', intercultural: '異文化|多文化', overseas: '海外', asia: 'アジア', asian: 'アジア', pacific: '太平洋|パシフィック', parents: '親|保護者|父母', parent: '親|保護者|ペアレント', mothers: '母|ママ', mother: '母|マザー', fathers: '父|パパ', family: '家族|家庭|ファミリー', families: '家族|家庭', kids: '子ども|子供|こども|キッズ', baby: '赤ちゃん|ベビー', nursery: '保育', kindergarten: '幼稚園|ようちえん', childcare: '保育|子育て|託児', parenting: '子育て', elementary: '小学', primary: '小学', junior: '中|ジュニア', high: '高等|高|ハイ', vocational: '専門|職業', training: '研修|訓練|トレーニング', learning: '学習|学び|ラーニング', study: '研究|勉強|学習', studies: '研究', students: '学生|生徒', student: '学生|生徒', alumni: '同窓', teachers: '教師|教員', elderly: '高齢者', aged: '高齢者', disabled: '障害|障がい', disability: '障害|障がい', disabilities: '障害|障がい', universal: 'ユニバーサル', accessible: 'バリアフリー', sign: '手話', braille: '点字|点訳', blind: '盲|視覚', deaf: 'ろう|聴覚', nursing: '看護|介護', clinic: '診療所|医院|クリニック', doctors: '医師', pharmacy: '薬局', dental: '歯科', mental: '精神', wellness: '健康|ウェルネス', bath: '湯|浴', onsen: '温泉|オンセン', spa: '温泉|スパ', hot: '温', springs: '温泉|泉', inn: '旅館|宿', inns: '旅館', guesthouse: 'ゲストハウス|民宿', lodge: 'ロッジ|山荘', cottage: 'コテージ', restaurant: '食堂|レストラン', bakery: 'パン|ベーカリー', table: '食卓|テーブル', dining: '食堂', meal: '食|配食', lunch: '弁当|ランチ', foodbank: 'フードバンク', gourmet: 'グルメ', cuisine: '料理', cooking: '料理', vegetable: '野菜', vegetables: '野菜', organic: '有機|オーガニック', dairy: '酪農|乳業', livestock: '畜産', beef: '牛', pork: '豚', chicken: '鶏', egg: '卵|たまご',
  shinkin: '信用金庫', credit: '信用|クレジット', insurance: '保険', securities: '証券', trading: '商事|貿易', commercial: '商業|商店', enterprise: '企業', enterprises: '企業|エンタープライズ', entrepreneurs: '起業家|経営者', startup: '起業|スタートアップ', venture: 'ベンチャー', ventures: 'ベンチャーズ', employment: '雇用|就労', job: '仕事|就労|ジョブ', jobs: '仕事|就労|ジョブズ', labor: '労働', labour: '労働', workers: '労働者|ワーカーズ', human: '人権|人|ヒューマン', rights: '権利|人権', gender: '男女共同参画|ジェンダー', equality: '平等|共同参画', consumer: '消費者', consumers: '消費者', law: '法律|法', legal: '法律|法務|リーガル', tax: '税', audit: '監査', accounting: '会計', consulting: 'コンサルティング|コンサルタント', consultants: 'コンサルタント|コンサルタンツ', engineering: '工学|技術|エンジニアリング', engineers: '技術者|エンジニア', construction: '建設|コンストラクション', building: '建築|ビル', architects: '建築|設計', architecture: '建築', housing: '住宅|住まい|ハウジング', houses: '民家|住宅|ハウス', real: '不動産', estate: '不動産', land: '土地|ランド', machinery: '機械', machine: '機械|マシン', metal: '金属|メタル', steel: '鉄鋼|製鋼|鋼|スチール', iron: '鉄', chemical: '化学|ケミカル', electronics: '電子|エレクトロニクス', semiconductor: '半導体', precision: '精密', optical: '光学', instruments: '計器|機器', motor: '自動車|モーター', motors: '自動車|モータース', automobile: '自動車', car: '車|カー', taxi: 'タクシー', ferry: 'フェリー|汽船', marine: '海洋|マリン', maritime: '海事|海洋', shipping: '海運', ship: '船|シップ', shipbuilding: '造船', boat: '船|ボート', airport: '空港', air: '航空|エア', aviation: '航空', space: '宇宙|スペース', road: '道路|道|ロード', roadside: '道の駅', route: '街道|ルート', trail: 'トレイル|道', bicycle: '自転車', cycling: 'サイクリング|自転車', bike: 'バイク|自転車', walk: 'ウォーク|歩', walking: 'ウォーキング|歩', hiking: 'ハイキング', running: 'ランニング', ski: 'スキー', baseball: '野球', football: 'サッカー|フットボール', soccer: 'サッカー', volleyball: 'バレーボール', swimming: '水泳', judo: '柔道', kendo: '剣道', outdoor: 'アウトドア|野外', adventure: '冒険|アドベンチャー', play: '遊び|プレイ', playground: '遊び場', toy: 'おもちゃ|玩具', toys: 'おもちゃ|玩具', game: 'ゲーム', games: 'ゲーム', media: 'メディア', news: '新聞|ニュース', newspaper: '新聞', press: '新聞|出版|プレス', publishing: '出版', broadcasting: '放送', radio: 'ラジオ|放送', television: 'テレビ', cable: 'ケーブル', telecom: '通信', communication: '通信|コミュニケーション', communications: '通信|コミュニケーションズ', internet: 'インターネット', web: 'ウェブ', software: 'ソフトウェア|ソフト', computer: 'コンピュータ|コンピューター', robot: 'ロボット', robotics: 'ロボット|ロボティクス', drone: 'ドローン', artificial: '人工', intelligence: '知能|インテリジェンス', archive: 'アーカイブ|資料', archives: 'アーカイブ|資料館|文書館', gallery: 'ギャラリー|画廊', gate: '門|ゲート', tower: '塔|タワー', temple: '寺|院', shrine: '神社', church: '教会', castletown: '城下町', historic: '歴史', historical: '歴史|史', traditional: '伝統', tradition: '伝統', folk: '民俗|民', folklore: '民俗', ancient: '古代|古', property: '文化財', landscape: '景観|風景', scenic: '景観|風景', townscape: '町並み|まちなみ|街並み', cityscape: '街並み|景観', neighborhood: '町内|地区|近隣', neighbourhood: '町内|地区|近隣', district: '地区|地域', county: '郡', ward: '区', provincial: '県', state: '州|国', government: '政府|庁', governmental: '行政', policy: '政策', administration: '行政', joint: '共同|合同|ジョイント', mutual: '共済|互助|相互|支え合い|助け合い', united: '連合|ユナイテッド', integrated: '総合|統合', comprehensive: '総合', advanced: '先端|高度', applied: '応用', rural: '農村|地方|田舎', countryside: '里|田舎|農村', satoyama: '里山', satoumi: '里海', machizukuri: 'まちづくり|町づくり|街づくり', machidukuri: 'まちづくり|町づくり', furusato: 'ふるさと|故郷', matsuri: 'まつり|祭', minka: '民家', kominka: '古民家', machiya: '町家|町屋', washi: '和紙', shimbun: '新聞', shinbun: '新聞', denki: '電気', kensetsu: '建設', kogyo: '工業|興業', sangyo: '産業', shoji: '商事', kanko: '観光', shokokai: '商工会', kyokai: '協会', kyogikai: '協議会', kumiai: '組合', daigaku: '大学', gakuen: '学園', ginko: '銀行', shuzo: '酒造', seisakusho: '製作所', jimusho: '事務所', noen: '農園', kobo: '工房', kai: '会', no: '', ga: '', wo: '', ni: '', to: '', with: '', by: '', at: '', on: '', from: '', a: '', an: '', kabushiki: '',
  foundation: '財団|基金', fund: '基金|ファンド', association: '協会|会|アソシエーション', society: '協会|学会|会|ソサエティ', council: '協議会|評議会', committee: '委員会', organization: '機構|団体|組織', organisation: '機構|団体|組織', agency: '機構|エージェンシー', federation: '連合会|連盟', union: '連合|組合|ユニオン', league: '連盟|リーグ', network: 'ネットワーク|連絡会', alliance: 'アライアンス|連合', consortium: 'コンソーシアム|共同体', partnership: 'パートナーシップ|協働', partners: 'パートナーズ', platform: 'プラットフォーム', forum: 'フォーラム', group: 'グループ', club: 'クラブ|倶楽部', center: 'センター', centre: 'センター', institute: '研究所|研究院|学院|インスティテュート', laboratory: '研究所|研究室|ラボラトリー', lab: '研究所|研究室|ラボ', labs: '研究所|ラボ|ラボズ', research: '研究|総研|リサーチ', university: '大学', college: '大学|短期大学|カレッジ', school: '学校|スクール', academy: '学院|アカデミー', hospital: '病院', museum: '博物館|美術館|ミュージアム', library: '図書館', cooperative: '協同組合|組合', bank: '銀行|バンク', company: '会社|カンパニー', holdings: 'ホールディングス', works: '工業|製作所|ワークス', industry: '工業|産業', industries: '工業|産業', factory: '工場|ファクトリー', studio: 'スタジオ|工房', house: '家|ハウス', home: '家|ホーム', garden: '庭|園|ガーデン', park: '公園|パーク', farm: '農場|農園|ファーム', kitchen: '食堂|キッチン', market: '市場|マーケット', chamber: '会議所', commerce: '商工', tourism: '観光|ツーリズム', travel: '旅行|トラベル', culture: '文化|カルチャー', cultural: '文化', art: '芸術|美術|アート', arts: '芸術|アーツ', music: '音楽|ミュージック', sports: 'スポーツ|体育', education: '教育', science: '科学|サイエンス', technology: '技術|テクノロジー', technologies: '技術|テクノロジーズ', tech: '技術|テック', digital: 'デジタル', data: 'データ', system: 'システム', systems: 'システムズ|システム', information: '情報', design: '設計|デザイン', planning: '計画|企画|プランニング', development: '開発|発展', creation: '創造|創出|クリエーション', innovation: 'イノベーション|革新', mobility: 'モビリティ|交通', transport: '交通|運輸', transportation: '交通|運輸', railway: '鉄道', bus: 'バス', energy: 'エネルギー|エナジー|電力', power: '電力|パワー', electric: '電気|電力', gas: 'ガス', water: '水|ウォーター', environment: '環境', environmental: '環境', nature: '自然|ネイチャー', agriculture: '農業', agri: '農業|アグリ', food: '食品|フード', foods: '食品|フーズ', fisheries: '水産|漁業', forestry: '林業', health: '健康|保健|ヘルス', medical: '医療|メディカル', care: '介護|ケア', welfare: '福祉', support: '支援|サポート', child: '子ども|子供|こども', children: '子ども|子供|こども', youth: '青年|若者|ユース', women: '女性', senior: '高齢者|シニア', disaster: '防災|災害', safety: '安全', business: '事業|ビジネス', economic: '経済', economy: '経済', finance: '金融', trade: '貿易|商事', service: 'サービス', services: 'サービス', management: 'マネジメント|管理|経営', project: 'プロジェクト|事業', team: 'チーム', future: '未来|フューチャー', smart: 'スマート', creative: 'クリエイティブ|創造', revitalization: '活性化|再生', promotion: '振興|推進', exchange: '交流', cooperation: '協力', volunteer: 'ボランティア', story: '物語|ストーリー', dream: '夢|ドリーム', hope: '希望|ホープ', peace: '平和', life: '生活|暮らし|ライフ', living: '暮らし|リビング', work: 'ワーク|仕事', street: '通り|ストリート', station: '駅|ステーション', hall: '会館|ホール', hotel: 'ホテル', stay: 'ステイ|宿', heritage: '遺産', history: '歴史', festival: '祭|フェスティバル', seed: '種|シード', seeds: '種|シーズ', tree: '木|樹|ツリー', link: 'リンク', net: 'ネット', base: 'ベース|拠点', camp: 'キャンプ', cafe: 'カフェ', craft: '工芸|クラフト', brewery: '酒造|醸造', next: 'ネクスト', one: 'ワン', first: 'ファースト', open: 'オープン', free: 'フリー', code: 'コード', hub: 'ハブ', of: '', the: '', for: '', and: '', in: '', npo: '', inc: '', ltd: '', co: '', corp: '', corporation: '', incorporated: '', limited: '', llc: '', general: '一般', nonprofit: '', '&': '',
};

/** Whether a name is written in Latin letters for the most part. */
export function isLatinName(plain: string): boolean {
  const letters = plain.replace(/[^a-z]/g, '').length;
  return letters >= 4 && letters >= plain.replace(/\s/g, '').length * 0.7;
}

/** Words of an English name that have a Japanese word, as the alternatives of which a Japanese name would hold one; and those that have none. */
export interface EnglishWords {
  readonly known: readonly { readonly word: string; readonly japanese: readonly string[] }[];
  readonly unknown: readonly string[];
  /** The name's first word. */
  readonly first: string;
}

export function englishWords(plain: string): EnglishWords {
  const known: EnglishWords['known'][number][] = [];
  const unknown: string[] = [];
  const parts = plain.split(/[^a-z]+/).filter((part) => part !== '');
  for (const part of parts) {
    const word = [part, part.replace(/s$/, ''), part.replace(/ies$/, 'y'), `${part}s`].find((form) => Object.hasOwn(WORDS, form));
    if (word === undefined) unknown.push(part);
    else if (WORDS[word] !== '') known.push({ word, japanese: WORDS[word]!.split('|') });
  }
  return { known, unknown, first: parts.find((part) => part !== 'the') ?? '' };
}

/** The Japanese words that stand for these English ones, each with the English word. */
export function japaneseWords(words: readonly string[]): { readonly word: string; readonly way: string }[] {
  return words.flatMap((word) => (WORDS[word] ?? '').split('|').filter((way) => way !== '').map((way) => ({ word, way: way.toLowerCase() })));
}

/** The word in katakana, when its Japanese is a loanword: local → ローカル. */
export function katakanaOf(word: string): string | null {
  return (Object.hasOwn(WORDS, word) ? WORDS[word]! : '').split('|').find((way) => /^[ァ-ヶー]+$/.test(way)) ?? null;
}

/** Words for the kind of body, which say little of which body it is. */
const KINDS: ReadonlySet<string> = new Set('association society council committee organization organisation agency federation union league network alliance consortium partnership partners platform forum group club center centre institute laboratory lab labs university college school academy company holdings office bureau board authority initiative trust foundation fund project team japan city town village prefecture'.split(' '));

/** Whether an English name reads as a Japanese one: most of its words, translated or in kana, and no word missing that would tell, unless others do. */
export function readsAs(words: EnglishWords, japanese: string, kanaAsLatin: string): boolean {
  const { found, all, told, isMissing, isFirst } = wordsFound(words, japanese, kanaAsLatin);
  return found >= all * 0.6 && (found === all || (isMissing ? found >= all * 0.75 : told >= (isFirst ? 1 : 2)));
}

/** Whether each word of it stands there. */
export function readsInFull(words: EnglishWords, japanese: string, kanaAsLatin: string): boolean {
  const { found, all } = wordsFound(words, japanese, kanaAsLatin);
  return all > 0 && found === all;
}

function wordsFound({ known, unknown, first }: EnglishWords, japanese: string, kanaAsLatin: string): { found: number; all: number; told: number; isMissing: boolean; isFirst: boolean } {
  let found = 0;
  let told = 0;
  let isMissing = false;
  let isFirst = !unknown.includes(first);
  for (const { word, japanese: ways } of known) {
    const isThere = ways.some((way) => japanese.includes(way)) || (word.length >= 4 && consonants(word).length >= 3 && kanaAsLatin.includes(consonants(word)));
    if (isThere) found++;
    if (KINDS.has(word)) continue;
    if (isThere) told++;
    else isMissing = true;
  }
  for (const word of unknown) {
    if (word.length < 3 || !kanaAsLatin.includes(consonants(word))) continue;
    found++;
    told++;
    if (word === first) isFirst = true;
  }
  const all = known.length + unknown.length;
  return { found, all, told: all === 0 ? 0 : told, isMissing: isMissing || all === 0, isFirst };
}

const ROWS: readonly (readonly [kana: string, latin: string])[] = [
  ['あいうえおぁぃぅぇぉゃゅょゎー', ''], ['かきくけこがぎぐげご', 'k'], ['さしすせそざじずぜぞ', 's'], ['たちつてとだぢづでど', 't'], ['なにぬねの', 'n'], ['はひふへほばびぶべぼぱぴぷぺぽ', 'h'],
  ['まみむめも', 'm'], ['やゆよ', 'y'], ['らりるれろ', 'r'], ['わゐゑを', 'w'], ['ん', 'n'], ['っ', ''],
];
const CONSONANT = new Map(ROWS.flatMap(([kana, latin]) => [...kana].map((sign): [string, string] => [sign, latin])));

/** The consonants of a name's kana, rows of the syllabary as one letter each; ハーバー and harbor both give `hh`, with r dropped where Japanese does not speak it. */
export function kanaConsonants(hiraganaText: string): string {
  return [...hiraganaText].map((sign) => CONSONANT.get(sign) ?? (/[ぁ-ん]/.test(sign) ? '' : '|')).join('');
}

/** The consonants of an English or romanised word, in the same letters. */
export function consonants(word: string): string {
  return word
    .replace(/[ae]?r(?=[^aeiouy]|$)/g, '').replace(/l/g, 'r').replace(/[cq]h/g, 't').replace(/sh/g, 's').replace(/th/g, 's').replace(/ts/g, 't').replace(/ph/g, 'h').replace(/ck/g, 'k')
    .replace(/[cqg]/g, 'k').replace(/[zj]/g, 's').replace(/x/g, 'ks').replace(/d/g, 't').replace(/[bpvf]/g, 'h').replace(/m(?=[hp])/g, 'n').replace(/(.)\1/g, '$1').replace(/(?<=^|[aeiou])y(?=[aeiou])/g, 'Y').replace(/[aeiouy]/g, '').toLowerCase();
}
