import { strToU8 } from 'fflate';
import { japaneseNormal } from '../model/style';
import { Package } from './package';
import { xmlHeader } from './xml';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const sheetml = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const { name: font, size } = japaneseNormal.font;
const scheme = (['dk1|sysClr val="windowText" lastClr="000000"', 'lt1|sysClr val="window" lastClr="FFFFFF"', 'dk2|srgbClr val="44546A"', 'lt2|srgbClr val="E7E6E6"', 'accent1|srgbClr val="4472C4"', 'accent2|srgbClr val="ED7D31"', 'accent3|srgbClr val="A5A5A5"', 'accent4|srgbClr val="FFC000"', 'accent5|srgbClr val="5B9BD5"', 'accent6|srgbClr val="70AD47"', 'hlink|srgbClr val="0563C1"', 'folHlink|srgbClr val="954F72"'] as const)
  .map((item) => item.split('|'))
  .map(([name, color]) => `<a:${name}><a:${color}/></a:${name}>`)
  .join('');
const fonts = (face: string): string => `<a:latin typeface="${face}"/><a:ea typeface="" /><a:cs typeface=""/><a:font script="Jpan" typeface="${face}"/>`;
const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const line = `<a:ln w="6350">${fill}<a:prstDash val="solid"/></a:ln>`;
const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';

/** The parts of an empty workbook of a Japanese Excel, without sheets. */
const parts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetml}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${sheetml}.styles+xml"/><Override PartName="/xl/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr defaultThemeVersion="166925"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"/></bookViews><sheets/><calcPr calcId="191029"/></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${office}/theme" Target="theme/theme1.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="${size}"/><color theme="1"/><name val="${font}"/><family val="2"/><charset val="128"/><scheme val="minor"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment vertical="center"/></xf></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="標準" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>`,
  'xl/theme/theme1.xml': `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements><a:clrScheme name="Office">${scheme}</a:clrScheme><a:fontScheme name="Office"><a:majorFont>${fonts('游ゴシック Light')}</a:majorFont><a:minorFont>${fonts(font)}</a:minorFont></a:fontScheme><a:fmtScheme name="Office"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`,
};

/** A new package to write a workbook into that was not opened from a file. */
export const emptyPackage = (): Package => new Package(new Map(Object.entries(parts).map(([name, text]) => [name, strToU8(xmlHeader + text)])));
