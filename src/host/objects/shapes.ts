import type { Sheet } from '../model/sheet';
import { itemNotFound } from '../protocol/errors';
import { HostClass } from '../protocol/host-class';
import { change, type ChartTarget } from './chart-format';
import { asText } from './chart-parts';

/**
 * The drawing objects of a sheet. Charts are the only ones the embedded Excel has; like everything that is no picture, line or
 * geometric shape they are of type 'Unsupported'. This is where their alternative text is set, which Chart itself has no member for.
 */
const shape = new HostClass<ChartTarget>('Shape', {
  identity: ({ chart }) => ({ Id: chart.id }),
  read: {
    AltTextDescription: ({ chart }) => chart.altText,
    Height: ({ chart }) => chart.height,
    Id: ({ chart }) => chart.id,
    Left: ({ chart }) => chart.left,
    Name: ({ chart }) => chart.name,
    Top: ({ chart }) => chart.top,
    Type: () => 'Unsupported',
    Width: ({ chart }) => chart.width,
  },
  write: {
    AltTextDescription: (target, value, session) => change(target, session, () => (target.chart.altText = asText(value))),
  },
});

export const shapeCollection = new HostClass<Sheet>('ShapeCollection', {
  items: (sheet) => sheet.charts.map((chart) => shape.of({ sheet, chart })),
  item: (sheet, key) => {
    const chart = sheet.charts.find(({ id, name }) => id === key || name === key);
    if (!chart) throw itemNotFound('The shape');
    return shape.of({ sheet, chart });
  },
  methods: { GetCount: (sheet) => sheet.charts.length },
});
