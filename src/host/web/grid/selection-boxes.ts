import type { Area } from '../../public';
import { place } from './cell-element';
import type { Drawing } from './drawing';
import type { Frame } from './frame';
import { rectangleOf } from './geometry';

/** Draws the selected area and the active cell into every part of the frame; what lies outside a part is cut off there. */
export class SelectionBoxes {
  private readonly boxes;

  constructor(private readonly frame: Frame) {
    this.boxes = frame.parts.map((part) => {
      const area = document.createElement('div');
      area.className = 'selection';
      const active = document.createElement('div');
      active.className = 'active-cell';
      part.tile.overlay.append(area, active);
      return { part, area, active };
    });
  }

  draw(drawing: Drawing, selection: Area, active: Area): void {
    const { rows, columns } = drawing.geometry;
    for (const box of this.boxes) {
      const origin = this.frame.originOf(box.part, drawing);
      const left = columns.start(origin.column);
      const top = rows.start(origin.row);
      for (const [element, area] of [[box.area, selection], [box.active, active]] as const) {
        const rectangle = rectangleOf(drawing.geometry, area);
        place(element, { ...rectangle, left: rectangle.left - left, top: rectangle.top - top });
      }
      box.area.hidden = selection.rowCount * selection.columnCount <= active.rowCount * active.columnCount;
    }
  }
}
