import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkManifest } from '../../scripts/manifest/check';
import type { Rule } from '../../scripts/manifest/problem';

const root = join(__dirname, '..', '..');
const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
const ownFiles = (path: string): Uint8Array | null => {
  try {
    return readFileSync(join(root, path));
  } catch {
    return null;
  }
};
const rulesBroken = (text: string, files = ownFiles): Rule[] => [...new Set(checkManifest(text, files).map(({ rule }) => rule))];

test('the manifest of the repository is valid', () => {
  expect(checkManifest(manifest, ownFiles)).toEqual([]);
});

describe('each rule is enforced', () => {
  /** What is changed in the manifest, and the rules that must then be broken. */
  const cases: [string, [string | RegExp, string], Rule[]][] = [
    ['not XML', ['</OfficeApp>', ''], ['wellFormed']],
    ['a mail add-in', ['xsi:type="TaskPaneApp"', 'xsi:type="MailApp"'], ['kind']],
    ['an id that is no GUID', [/<Id>.*<\/Id>/, '<Id>kyoso</Id>'], ['id']],
    ['a version with letters', [/<Version>.*<\/Version>/, '<Version>1.0-beta</Version>'], ['version']],
    ['a version of two numbers', [/<Version>.*<\/Version>/, '<Version>1.0</Version>'], ['version']],
    ['elements in another order', [/(<Permissions>.*<\/Permissions>)([\s\S]*)(<\/OfficeApp>)/, '$2$1$3'], ['order']],
    ['an element that the schema does not know', ['<Label resid="Group.Label" />', '<Label resid="Group.Label" /><Colour resid="Group.Label" />'], ['order']],
    ['a page over http', ['<SourceLocation DefaultValue="https:', '<SourceLocation DefaultValue="http:'], ['https', 'sameSite', 'icon', 'opensPane']],
    ['a resource over http', ['<bt:Url id="Support.Url" DefaultValue="https:', '<bt:Url id="Support.Url" DefaultValue="http:'], ['https']],
    ['an app domain that is no address', ['<Hosts>', '<AppDomains><AppDomain>example.org</AppDomain></AppDomains><Hosts>'], ['https']],
    ['a page elsewhere', ['https://localhost:3000/support.html', 'https://example.org/support.html'], ['sameSite']],
    ['a reference to nothing', ['<Label resid="Group.Label" />', '<Label resid="Group.Lable" />'], ['resource']],
    ['a reference to the wrong kind', ['<Description resid="OpenPane.Tip" />', '<Description resid="OpenPane.Label" />'], ['resource']],
    ['a resource that is used nowhere', ['</bt:Urls>', '<bt:Url id="Other.Url" DefaultValue="https://localhost:3000/taskpane.html" /></bt:Urls>'], ['resource']],
    ['a resource id used twice', ['id="Support.Url"', 'id="Taskpane.Url"'], ['resource']],
    ['a resource id of 33 characters', [/Group\.Label/g, 'G'.repeat(33)], ['length']],
    ['a short string of 126 characters', ['DefaultValue="パートナーマッパー"', `DefaultValue="${'あ'.repeat(126)}"`], ['length']],
    ['an override of a short string of 126 characters', ['Value="Kyoso partners"', `Value="${'a'.repeat(126)}"`], ['length']],
    ['a long string of 251 characters', [/(<bt:String id="OpenPane.Tip" DefaultValue=")[^"]*/, `$1${'あ'.repeat(251)}`], ['length']],
    ['a description of 251 characters', [/(<Description DefaultValue=")[^"]*/, `$1${'あ'.repeat(251)}`], ['length']],
    ['an empty string', ['DefaultValue="共創パートナー"', 'DefaultValue=""'], ['length']],
    ['an icon that does not exist', ['assets/icon-80.png', 'assets/icon-81.png'], ['icon']],
    ['an icon of another size', ['id="Icon.80" DefaultValue="https://localhost:3000/assets/icon-80.png"', 'id="Icon.80" DefaultValue="https://localhost:3000/assets/icon-64.png"'], ['icon']],
    ['no icon of size 80 on the button', [/<bt:Image size="80" resid="Icon.80" \/>\s*<\/Icon>\s*<Action/, '</Icon><Action'], ['icon']],
    ['no high-resolution icon', [/<HighResolutionIconUrl.*\/>/, ''], ['icon']],
    ['another default language', ['<DefaultLocale>ja-JP', '<DefaultLocale>en-US'], ['locale']],
    ['a text without English', ['<Override Locale="en-US" Value="Kyoso Partner Mapper" />', ''], ['locale']],
    ['a resource without English', ['<bt:Override Locale="en-US" Value="Partner Mapper" />', ''], ['locale']],
    ['no requirement', [/<Requirements>\s*<Sets[\s\S]*?<\/Requirements>/, ''], ['requirements']],
    ['a lower requirement', ['<Set Name="ExcelApi" MinVersion="1.9" />', '<Set Name="ExcelApi" MinVersion="1.4" />'], ['requirements']],
    ['a higher requirement for the ribbon', ['<bt:Set Name="ExcelApi" MinVersion="1.9" />', '<bt:Set Name="ExcelApi" MinVersion="1.17" />'], ['requirements']],
    ['fewer permissions', ['ReadWriteDocument', 'ReadDocument'], ['permissions']],
    ['another application', ['<Host Name="Workbook" />', '<Host Name="Document" />'], ['host']],
    ['another application for the ribbon', ['<Host xsi:type="Workbook">', '<Host xsi:type="Document">'], ['host']],
    ['a button that opens another page', ['<bt:Url id="Taskpane.Url" DefaultValue="https://localhost:3000/taskpane.html" />', '<bt:Url id="Taskpane.Url" DefaultValue="https://localhost:3000/other.html" />'], ['opensPane']],
  ];
  test.each(cases)('%s', (_what, [from, to], rules) => {
    const broken = manifest.replace(from, to);
    expect(broken).not.toBe(manifest);
    expect(rulesBroken(broken).sort()).toEqual([...rules].sort());
  });

  test('an icon that is no PNG', () => {
    expect(rulesBroken(manifest, () => new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toEqual(['icon']);
  });
});

test('a problem names its line', () => {
  const line = manifest.split('\n').findIndex((text) => text.includes('<Permissions>')) + 1;
  expect(checkManifest(manifest.replace('ReadWriteDocument', 'Restricted'), ownFiles)).toEqual([
    { rule: 'permissions', line, message: '<Permissions> must be ReadWriteDocument.' },
  ]);
});
