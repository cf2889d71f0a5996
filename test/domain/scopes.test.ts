import { candidate, classifier } from './support';

const classify = (texts: Parameters<typeof candidate>[0]) => classifier.classify(candidate(texts));

describe('clauses that say something else than what the body does', () => {
  test('what is denied does not count', () => {
    const decision = classify({ name: '株式会社大橋設計', address: '富山県高岡市', activity: '住宅の設計監理。まちづくり活動は行っていない。' });
    expect([decision.type, decision.elements.town]).toEqual(['other', 'no']);
  });
  test('what is over does not count', () => {
    expect(classify({ name: '若草自治会', activity: '清掃、親睦旅行。移動販売は2019年に終了。' }).categories).not.toContain('logistics');
  });
  test('what is only planned does not count', () => {
    expect(classify({ name: '港町商店街振興組合', activity: '売出し、街路灯の維持。空き家バンクの開設を検討中。' }).categories).not.toContain('migration');
  });
  test('what somebody else does does not count', () => {
    expect(classify({ name: '桜台町内会', activity: '市が運行するデマンドバス、自治会の回覧板の配布' }).categories).not.toContain('mobility');
  });
  test('customers are no activity area', () => {
    expect(classify({ name: '有限会社三河屋', address: '愛知県岡崎市', activity: '味噌の製造卸。取引先は豊田市、安城市、刈谷市の飲食店。' }).wide).toBe('no');
  });
  test('a plan that was given up leaves nothing', () => {
    const decision = classify({ name: '大野川MaaS株式会社（仮称）', activity: '令和4年度の設立を目指したが、出資がまとまらず断念。', area: '大分市、豊後大野市' });
    expect([decision.elements, decision.stage, decision.categories]).toEqual([{ multi: 'no', town: 'no', bridge: 'no' }, 'none', []]);
  });
  test('an aim is not an activity', () => {
    expect(classify({ name: '公益財団法人若葉緑の協会', activity: '緑地の保全に関する普及啓発を行い、もって市民の健康の増進と福祉の向上に寄与する。' }).categories).toEqual(['energy']);
  });
});

describe('thin rows abstain, rich rows commit', () => {
  test('a name alone decides no element that it does not tell', () => {
    const decision = classify({ name: '新庄商工会議所' });
    expect([decision.elements, decision.cross, decision.needsReview]).toEqual([{ multi: 'yes', town: 'unknown', bridge: 'unknown' }, 'unknown', true]);
  });
  test('silence in a rich row means no', () => {
    expect(classify({ name: '北山町内会', activity: '清掃、夏祭り、敬老会、防犯灯の維持' }).elements).toEqual({ multi: 'yes', town: 'yes', bridge: 'no' });
  });
  test('a cell that only repeats the name says nothing', () => {
    const decision = classify({ name: '公益財団法人曙文化財団', legalForm: '公益財団法人', activity: '公益財団法人曙文化財団_kana' });
    expect(decision.elements).toEqual({ multi: 'unknown', town: 'unknown', bridge: 'unknown' });
  });
  test.each(['－', '―', '不明', 'なし', '同上'])('「%s」 is an empty cell', (mark) => {
    expect(classify({ name: '株式会社港', activity: mark })).toEqual(classify({ name: '株式会社港' }));
  });
});

describe('words within longer words', () => {
  test.each([
    ['バスケットボール教室の開催', 'mobility'], ['交通安全の街頭指導', 'mobility'], ['農協の撤退後に給油所を運営', 'agri'], ['パートナー企業の募集', 'culture'],
    ['労働災害の防止', 'disaster'], ['生活環境の向上', 'energy'], ['防犯カメラ工事', 'community'],
  ])('「%s」 is not %s', (activity, category) => {
    expect(classify({ name: '一般社団法人うみかぜ', activity }).categories).not.toContain(category);
  });
});
