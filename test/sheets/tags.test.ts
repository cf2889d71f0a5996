import * as fc from 'fast-check';
import { LANGUAGES } from '../../src/domain/vocabulary';
import { EDITABLE_TAGS, applyEdits, hasUnreadWords, labelsOf, readTag, sameTokens, tagText, tagsOf } from '../../src/sheets/tags';
import { decision } from './rows';

describe('a cell’s text', () => {
  it.each(LANGUAGES)('reads back as the code it was written for (%s)', (language) => {
    for (const tag of EDITABLE_TAGS) {
      if (tag === 'places') continue;
      for (const label of labelsOf(tag, language)) {
        const [token] = readTag(tag, label)!;
        expect(tagText(tag, [token!], language)).toBe(label);
        expect(token).toMatch(/^[a-z_]+$/u);
      }
    }
  });

  it('reads a sheet made in the other language', () => {
    expect(readTag('type', 'Local business organisation')).toEqual(['business']);
    expect(readTag('categories', 'Mobility; Data & digital government')).toEqual(['mobility', 'digital']);
  });

  it.each([
    ['categories', '観光・交流、移住・定住・関係人口', ['tourism', 'migration']],
    ['categories', '観光・交流\n独自の分野、観光・交流', ['tourism', '独自の分野']],
    ['categories', 'なし', ['-']],
    ['incentives', '外部資金（補助金等）の獲得', ['funding']],
    ['stage', '該当なし', ['none']],
    ['town', ' 該当 ', ['yes']],
    ['town', 'たぶん', ['たぶん']],
    ['town', '-', ['-']],
    ['places', '群馬県前橋市、群馬県高崎市', ['群馬県前橋市', '群馬県高崎市']],
  ] as const)('%s 「%s」', (tag, text, tokens) => {
    expect(readTag(tag, text)).toEqual(tokens);
  });

  it('「-」 is a word of a person’s in a tag of one value, and none in one of several', () => {
    expect(tagText('town', ['-'], 'ja')).toBe('-');
    expect(tagText('categories', ['-'], 'ja')).toBe('なし');
  });

  it('that is empty says nothing', () => {
    for (const tag of EDITABLE_TAGS) expect(readTag(tag, ' 　')).toBeNull();
  });

  it('of any words is kept, whatever they are', () => {
    fc.assert(fc.property(fc.constantFrom(...EDITABLE_TAGS), fc.string({ minLength: 1 }), (tag, text) => {
      const tokens = readTag(tag, text);
      if (tokens === null || tokens.length === 0) return;
      const again = readTag(tag, tagText(tag, tokens, 'ja'));
      expect(again !== null && sameTokens(again, tokens)).toBe(true);
    }));
  });
});

describe('a decision with a person’s edits', () => {
  const machine = decision({ elements: { multi: 'yes', town: 'yes', bridge: 'no' }, cross: 'yes', categories: ['urban'], places: ['群馬県前橋市'] });

  it('without edits is the machine’s', () => {
    expect(applyEdits(machine, {})).toEqual(machine);
    expect(applyEdits(machine, tagsOf(machine))).toEqual(machine);
  });

  it('follows them, recommendation and review too', () => {
    expect(applyEdits(machine, { bridge: ['yes'] })).toMatchObject({ elements: { bridge: 'yes' }, rank: 'A', needsReview: false });
    expect(applyEdits(machine, { bridge: ['unknown'] })).toMatchObject({ rank: 'C', needsReview: true });
    expect(applyEdits(machine, { categories: ['-'], places: ['-'] })).toMatchObject({ categories: [], places: [] });
  });

  it('keeps the machine’s value where their words match no choice, and says so', () => {
    const edits = { bridge: ['たぶん'], categories: ['mobility', '独自'] };
    expect(applyEdits(machine, edits)).toMatchObject({ elements: { bridge: 'no' }, categories: ['mobility'] });
    expect(hasUnreadWords(edits)).toBe(true);
    expect(hasUnreadWords({ places: ['どこか'], categories: ['-'] })).toBe(false);
  });
});
