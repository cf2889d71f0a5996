import * as fc from 'fast-check';
import type { RunningExcel } from '../../src/host/node';
import { startEmbedded } from '../actions/embedded';
import { World } from './world';

/**
 * Random sequences of what people and mishaps do to a workbook, through the real office.js: whatever happens, no decision is lost or given to
 * another organisation, the lists stay as they are, and a run that fails or is cancelled leaves every sheet as it was. The number of sequences
 * and the seed may be set: PROPERTY_RUNS=500 PROPERTY_SEED=7.
 */

const RUNS = Number(process.env.PROPERTY_RUNS ?? 4);
const SEED = Number(process.env.PROPERTY_SEED ?? 20261122);
const STEPS = 18;

let excel: RunningExcel;
beforeAll(async () => {
  excel = await startEmbedded();
});
afterAll(() => excel.stop());

type Step = (world: World) => void | Promise<void>;

const some = fc.nat(999);
/** A step that prints as what it does, so that a failing sequence can be read. */
function step<A extends unknown[]>(name: string, args: fc.Arbitrary<A>, act: (world: World, ...args: A) => void | Promise<void>): fc.Arbitrary<Step> {
  return args.map((values) => Object.assign((world: World) => act(world, ...values), { toString: () => `${name}(${values.join(', ')})`, [fc.toStringMethod]: () => `${name}(${values.join(', ')})` }));
}
const none = fc.constant([] as []);
const what = fc.constantFrom('places' as const, 'owner' as const, 'memo' as const);
const table = fc.constantFrom('result' as const, 'outreach' as const);

const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: step('decide', fc.tuple(what, some), (world, kind, which) => world.decide(kind, which)) },
  { weight: 2, arbitrary: step('check', fc.tuple(some), (world, which) => world.check(which)) },
  { weight: 1, arbitrary: step('clear', fc.tuple(what, some), (world, kind, which) => world.clear(kind, which)) },
  { weight: 6, arbitrary: step('run', none, (world) => world.run()) },
  { weight: 2, arbitrary: step('shuffle', fc.tuple(some, some), (world, which, seed) => world.shuffle(which, seed)) },
  { weight: 2, arbitrary: step('insertRow', fc.tuple(some), (world, which) => world.insertRow(which)) },
  { weight: 2, arbitrary: step('deleteRow', fc.tuple(some, some), (world, which, row) => world.deleteRow(which, row)) },
  { weight: 2, arbitrary: step('returnRow', fc.tuple(some, some), (world, which, row) => world.returnRow(which, row)) },
  { weight: 4, arbitrary: step('replace', fc.tuple(some, some, some), (world, which, row, way) => world.replace(which, row, way)) },
  { weight: 4, arbitrary: step('rename', fc.tuple(some, some, some), (world, which, row, way) => world.rename(which, row, way)) },
  { weight: 2, arbitrary: step('move', fc.tuple(some, some), (world, which, row) => world.move(which, row)) },
  { weight: 1, arbitrary: step('repeat', fc.tuple(some, some), (world, which, row) => world.repeat(which, row)) },
  { weight: 2, arbitrary: step('tellApart', fc.tuple(some), (world, which) => world.tellApart(which)) },
  { weight: 1, arbitrary: step('addList', none, (world) => world.addList()) },
  { weight: 1, arbitrary: step('renameSheet', fc.tuple(some), (world, which) => world.renameSheet(which)) },
  { weight: 1, arbitrary: step('renameOurs', fc.tuple(table), (world, kind) => world.renameOurs(kind)) },
  { weight: 1, arbitrary: step('deleteOurs', fc.tuple(fc.constantFrom('result' as const, 'outreach' as const, 'summary' as const)), (world, kind) => world.deleteOurs(kind)) },
  { weight: 2, arbitrary: step('sort', fc.tuple(table, some), (world, kind, column) => world.sort(kind, column)) },
  { weight: 2, arbitrary: step('damage', fc.tuple(some, some), (world, which, how) => world.damage(which, how)) },
  { weight: 2, arbitrary: step('failedRun', fc.tuple(some), (world, call) => world.failedRun(call)) },
  { weight: 2, arbitrary: step('cancelledRun', fc.tuple(some), (world, moment) => world.cancelledRun(moment)) },
  { weight: 2, arbitrary: step('restore', fc.tuple(some), (world, which) => world.restore(which)) },
  { weight: 1, arbitrary: step('editRules', fc.tuple(some), (world, which) => world.editRules(which)) },
  { weight: 1, arbitrary: step('changeRules', none, (world) => world.changeRules()) },
);

it(`no decision is lost or given to another organisation (${RUNS} sequences, seed ${SEED})`, async () => {
  await fc.assert(fc.asyncProperty(fc.array(steps, { minLength: STEPS, maxLength: STEPS }), async (sequence) => {
    const world = await World.create(excel);
    await world.run();
    world.decideAll();
    world.tellApart(0);
    for (const act of sequence) await act(world);
    await world.run();
  }), { numRuns: RUNS, seed: SEED, endOnFailure: process.env.PROPERTY_SHRINK === undefined });
}, 60_000 + RUNS * 120_000);
