/** How Office.js' chart types are said in the file: the element, its direction, grouping and markers. */
export interface ChartKind {
  readonly element: string;
  readonly direction?: 'bar' | 'col';
  readonly grouping?: 'clustered' | 'stacked' | 'percentStacked' | 'standard';
  readonly markers?: boolean;
  readonly style?: string;
  readonly smooth?: boolean;
  readonly exploded?: boolean;
}

export const chartKinds: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: { element: 'barChart', direction: 'col', grouping: 'clustered' },
  ColumnStacked: { element: 'barChart', direction: 'col', grouping: 'stacked' },
  ColumnStacked100: { element: 'barChart', direction: 'col', grouping: 'percentStacked' },
  BarClustered: { element: 'barChart', direction: 'bar', grouping: 'clustered' },
  BarStacked: { element: 'barChart', direction: 'bar', grouping: 'stacked' },
  BarStacked100: { element: 'barChart', direction: 'bar', grouping: 'percentStacked' },
  Line: { element: 'lineChart', grouping: 'standard', markers: false },
  LineStacked: { element: 'lineChart', grouping: 'stacked', markers: false },
  LineStacked100: { element: 'lineChart', grouping: 'percentStacked', markers: false },
  LineMarkers: { element: 'lineChart', grouping: 'standard', markers: true },
  LineMarkersStacked: { element: 'lineChart', grouping: 'stacked', markers: true },
  LineMarkersStacked100: { element: 'lineChart', grouping: 'percentStacked', markers: true },
  Pie: { element: 'pieChart' },
  PieExploded: { element: 'pieChart', exploded: true },
  Doughnut: { element: 'doughnutChart' },
  DoughnutExploded: { element: 'doughnutChart', exploded: true },
  Area: { element: 'areaChart', grouping: 'standard' },
  AreaStacked: { element: 'areaChart', grouping: 'stacked' },
  AreaStacked100: { element: 'areaChart', grouping: 'percentStacked' },
  XYScatter: { element: 'scatterChart', style: 'lineMarker', markers: true },
  XYScatterLines: { element: 'scatterChart', style: 'lineMarker', markers: true },
  XYScatterLinesNoMarkers: { element: 'scatterChart', style: 'lineMarker', markers: false },
  XYScatterSmooth: { element: 'scatterChart', style: 'smoothMarker', markers: true, smooth: true },
  XYScatterSmoothNoMarkers: { element: 'scatterChart', style: 'smoothMarker', markers: false, smooth: true },
  Radar: { element: 'radarChart', style: 'standard' },
  RadarMarkers: { element: 'radarChart', style: 'marker' },
  RadarFilled: { element: 'radarChart', style: 'filled' },
};
