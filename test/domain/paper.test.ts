import { PAPER_RECORDS } from './records/paper';
import { candidate, classifier } from './support';

/** Bodies that the paper itself names (P3, P8–10), with the paper's facts: they must come out as the paper says. */
describe('the organisations of the paper', () => {
  test.each(PAPER_RECORDS)('%s', (name, activity, type) => {
    const decision = classifier.classify(candidate({ name, activity }));
    expect([decision.type, decision.elements.multi, decision.elements.town]).toEqual([type, 'yes', 'yes']);
  });

  test('ちちぶ結いまち is a local business body that links across the Chichibu area', () => {
    const decision = classifier.classify(candidate({
      name: '一般社団法人ちちぶ結いまち', area: '秩父市および周辺地域',
      activity: '先端技術等を活用した産業の活性化による地域振興の推進を目的とし、ドローンや自動運転、AI、ビッグデータ等のデジタル技術の秩父地域での社会実装を支援するために設立した一般社団法人。ドローン配送や共同配送の運営事務を担う', notes: '地元のまちづくり会社',
    }));
    expect([decision.type, decision.elements, decision.wide]).toEqual(['business', { multi: 'yes', town: 'yes', bridge: 'yes' }, 'yes']);
  });
});
