import { splitStatements } from '../../../src/domain/issues/statements';
import { tagStatement } from '../../../src/domain/issues/tagStatement';

describe('Answers are cut into statements that can be quoted', () => {
  test.each([
    ['人が足りない。資金も足りない。', ['人が足りない。', '資金も足りない。']],
    ['・人手不足\n・資金不足\n', ['人手不足', '資金不足']],
    ['①人手　②資金', ['人手', '資金']],
    ['1. 人手\r\n2) 資金\n(3) 場所', ['人手', '資金', '場所']],
    ['人手が足りず、\n企業との調整ができない。', ['人手が足りず、企業との調整ができない。']],
    ['「市は動かない。相談先もない。」と言われた。次の話。', ['「市は動かない。相談先もない。」と言われた。', '次の話。']],
    ['本当に困っている！？はい。', ['本当に困っている！？', 'はい。']],
    ['1.5億円かかった。-3%だった。', ['1.5億円かかった。', '-3%だった。']],
    ['We lack people. The city helps, e.g. with rooms. Ver. 2 is out.', ['We lack people.', 'The city helps, e.g. with rooms.', 'Ver. 2 is out.']],
    ['=1+1', ['=1+1']],
    [' \n。\n・\n-', []],
    ['', []],
  ])('%s', (answer, statements) => {
    expect(splitStatements(answer)).toEqual(statements);
  });

  test('quoted words stand where the evidence says, in the speaker’s spelling', () => {
    const said = 'ｱﾌﾟﾘが使えない人が多く、㈱ミナトとの連携が進まない。';
    const { evidence } = tagStatement('tiesIssues', said);
    expect(evidence.map(({ kind }) => kind)).toEqual(['partners', 'digital']);
    for (const { words } of evidence) for (const { start, end, text } of words) expect(said.slice(start, end)).toBe(text);
    expect(evidence[1]!.words.map(({ text }) => text)).toEqual(['ｱﾌﾟﾘ', 'ない']);
  });

  test('what nothing tells is left for a person, what is denied is not', () => {
    expect(tagStatement('tiesIssues', '春に桜が咲く。')).toMatchObject({ issues: [], toConfirm: true });
    expect(tagStatement('tiesIssues', '特に課題はない。')).toMatchObject({ issues: [], toConfirm: false });
    expect(tagStatement('currentTies', '春に桜が咲く。')).toMatchObject({ toConfirm: false });
  });

  test('an answer that runs on for a whole cell is tagged as well', () => {
    expect(tagStatement('tiesIssues', '人手が足りず、'.repeat(3000)).issues).toEqual(['people']);
  });
});
