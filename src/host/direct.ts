import { Workbook } from './model/workbook';
import { workbookClass } from './objects/workbook';
import { apiNotFound } from './protocol/errors';
import { Args, isHostObject, type HostObject } from './protocol/host-class';
import { Session } from './protocol/session';
import { saveFile } from './xlsx/save';

/** A workbook without office.js: for building a file beside the workbook that office.js speaks to. */
interface DirectWorkbook {
  /** The workbook with the members of Office.js, spelled as there. Everything acts at once: `load` does nothing and `sync` is not needed. */
  readonly workbook: Excel.Workbook;
  /** Puts values in place of all formulas and takes drop-downs away. */
  freeze(): void;
  /** The workbook as an .xlsx file, calculated. */
  save(): Promise<Uint8Array>;
}

/** A new workbook without any sheet. */
export function createDirectWorkbook(): DirectWorkbook {
  const model = new Workbook();
  const session = new Session(model, { requestBytes: Infinity, responseBytes: Infinity, cellsPerRead: Infinity });
  return {
    workbook: direct(workbookClass.of(model), session) as Excel.Workbook,
    freeze() {
      model.recalculate();
      for (const sheet of model.sheets) {
        for (const row of sheet.rows.values()) for (const cell of row.cells.values()) cell.formula = null;
        sheet.validations = [];
        sheet.mark('cells');
      }
    },
    save() {
      model.recalculate();
      return saveFile(model);
    },
  };
}

/** The object behind a face, to pass it on as an argument. */
const behind = new WeakMap<object, HostObject>();

/** A face of an object of the API: reading, writing and calling its members acts on it at once. */
function direct(object: HostObject, session: Session): unknown {
  const { type, target } = object;
  const { read, write, objects, methods, items } = type.members;
  const face: object = new Proxy({}, {
    get(_, name) {
      if (typeof name !== 'string' || name === 'then') return undefined;
      if (name === 'load') return () => undefined;
      if (name === 'items' && items) return items(target, session).map((item) => direct(item, session));
      const member = spelled(name);
      if (read?.[member]) return read[member](target, session);
      if (objects?.[member]) return faceOf(objects[member](target, session), session);
      if (methods?.[member]) return (...args: unknown[]) => faceOf(methods[member]!(target, new Args(args.map(unfaced)), session), session);
      if (name === 'getItem' && type.members.item) return (key: unknown) => direct(type.members.item!(target, key, session), session);
      throw apiNotFound(`${type.name}.${name}`);
    },
    set(_, name, value) {
      const member = typeof name === 'string' ? write?.[spelled(name)] : undefined;
      if (!member) throw apiNotFound(`${type.name}.${String(name)}`);
      member(target, unfaced(value), session);
      return true;
    },
  });
  behind.set(face, object);
  return face;
}

function faceOf(value: unknown, session: Session): unknown {
  return isHostObject(value) ? direct(value, session) : value;
}

function unfaced(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? behind.get(value) ?? value : value;
}

const spelled = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
