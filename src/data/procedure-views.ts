/** Views of procedures with their drawings, which take the longest of all and seldom change. */
import type { Published } from '#domain/content/content.ts';
import type { Library } from '#domain/content/library.ts';
import {
  drawProcedure,
  procedureView,
  type DrawingSource,
  type ProcedureView,
} from '#domain/procedures/procedure-view.ts';
import type { Procedure } from '#schemas/procedure.ts';
import { keptWork } from './kept-work.ts';

const kept = keptWork();

const draw = (source: DrawingSource) => kept.data('swimlane', source, () => drawProcedure(source));

/** @returns the view, with a drawing that an earlier build may have made */
export function getProcedureView(library: Library, procedure: Published<Procedure>): ProcedureView {
  return procedureView(library, procedure, draw);
}
