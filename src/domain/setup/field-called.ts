import { labelOf } from '#domain/content/label.ts';
import type { PathStep } from '#domain/content/place.ts';
import type { SetupContent } from './setup-content.ts';
import { officeDataOf, type Values } from './values.ts';

/**
 * @param called what a problem calls a field of office.yaml, such as 岗位 director › holder
 * @returns the id of that field of the page; empty where it is none that is written
 */
export function fieldCalled(
  called: string,
  values: Values,
  content: Pick<SetupContent, 'posts' | 'dutyAreas' | 'locals'>,
): string {
  const data = officeDataOf(values, content);
  return Object.keys(values).find((id) => labelOf(pathOf(id), data) === called) ?? '';
}

/** Posts are a list in the file, and called by their ids. */
function pathOf(field: string): PathStep[] {
  const [list = '', name = '', ...rest] = field.split('.');
  if (name === '') return [list];
  return [list, list === 'posts' ? { id: name } : name, ...rest];
}
