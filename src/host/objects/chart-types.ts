/** Kinds of charts that the host draws and writes to files. */
export const chartTypes = [
  'ColumnClustered', 'ColumnStacked', 'ColumnStacked100', 'BarClustered', 'BarStacked', 'BarStacked100',
  'Line', 'LineStacked', 'LineStacked100', 'LineMarkers', 'LineMarkersStacked', 'LineMarkersStacked100',
  'Pie', 'PieExploded', 'Doughnut', 'DoughnutExploded', 'Area', 'AreaStacked', 'AreaStacked100',
  'XYScatter', 'XYScatterLines', 'XYScatterLinesNoMarkers', 'XYScatterSmooth', 'XYScatterSmoothNoMarkers', 'Radar', 'RadarMarkers', 'RadarFilled',
] as const;
