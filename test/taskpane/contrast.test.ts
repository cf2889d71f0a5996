import type { Theme } from '@fluentui/react-components';
import { REVIEWED } from '../../src/taskpane/state/review';
import { DARK, LIGHT } from '../../src/taskpane/theme/officeTheme';
import { EVIDENCE_COLOURS, UNSETTLED } from '../../src/taskpane/theme/palette';

/** Contrast as WCAG 2 counts it: text needs 4.5, what is drawn 3. */
const TEXT = 4.5;
const DRAWN = 3;

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Text on its ground, as the pane's components pair them. */
const TEXTS = [
  ['colorNeutralForeground1', 'colorNeutralBackground1'], ['colorNeutralForeground1', 'colorNeutralBackground2'], ['colorNeutralForeground1', 'colorNeutralBackground3'],
  ['colorNeutralForeground2', 'colorNeutralBackground2'], ['colorNeutralForeground2', 'colorNeutralBackground4'], ['colorNeutralForeground2', 'colorNeutralBackground3'],
  ['colorNeutralForeground3', 'colorNeutralBackground1'], ['colorNeutralForeground3', 'colorNeutralBackground2'], ['colorNeutralForeground3', 'colorNeutralBackground3'],
  ['colorNeutralForegroundOnBrand', 'colorBrandBackground'], ['colorNeutralForegroundOnBrand', 'colorBrandBackgroundHover'],
  ['colorBrandForegroundLink', 'colorNeutralBackground1'], ['colorBrandForegroundLink', 'colorNeutralBackground2'],
  ['colorPaletteRedForeground1', 'colorNeutralBackground1'], ['colorPaletteRedForeground1', 'colorNeutralBackground3'],
  ['colorNeutralForeground1', 'colorPaletteGreenBackground1'], ['colorNeutralForeground1', 'colorPaletteYellowBackground2'],
] as const satisfies readonly (readonly [keyof Theme, keyof Theme])[];

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
] as const)('on the %s ground', (ground, theme) => {
  test.each(TEXTS)('%s on %s can be read', (ink, fill) => {
    expect(contrast(theme[ink], theme[fill])).toBeGreaterThanOrEqual(TEXT);
  });

  test.each(REVIEWED)('the underline of %s is seen, and no other looks like it', (tag) => {
    const colour = EVIDENCE_COLOURS[ground][tag];
    for (const fill of ['colorNeutralBackground1', 'colorNeutralBackground3'] as const) expect(contrast(colour, theme[fill])).toBeGreaterThanOrEqual(DRAWN);
    expect(Object.values(EVIDENCE_COLOURS[ground]).filter((other) => other === colour)).toHaveLength(1);
    expect((theme as unknown as Readonly<Record<string, string>>)[`evidence-${tag}`]).toBe(colour);
  });

  test('the edges of bars, swatches and answers are seen, whatever they hold', () => {
    for (const fill of ['colorNeutralBackground1', 'colorNeutralBackground3'] as const) expect(contrast(theme.colorNeutralStrokeAccessible, theme[fill])).toBeGreaterThanOrEqual(DRAWN);
  });

  test('a chosen 要確認 can be read, and is told from what is not chosen', () => {
    expect(contrast(UNSETTLED.ink, UNSETTLED.fill)).toBeGreaterThanOrEqual(TEXT);
    expect(Math.max(contrast(UNSETTLED.edge, theme.colorNeutralBackground1), contrast(UNSETTLED.fill, theme.colorNeutralBackground1))).toBeGreaterThanOrEqual(DRAWN);
  });
});
