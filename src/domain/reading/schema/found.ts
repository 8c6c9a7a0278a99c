import { quote } from '../fault.ts';

/**
 * @param written the value as the file has it, where it became something else on reading
 * @returns what stands in the file, as the beginning of a sentence
 */
export function describeFound(value: unknown, written?: string): string {
  if (value === undefined) return '没有写这一项';
  if (value === null || (typeof value === 'string' && value.trim() === '')) {
    return '这一项空着';
  }
  if (typeof value === 'string') return `写了${quote(value)}`;
  if (Array.isArray(value)) {
    return value.length === 0 ? '写成了空的列表 []' : `写成了列表${quote(flow(value))}`;
  }
  if (typeof value === 'object') return `写成了一组字段${quote(flow(value))}`;
  return `写了 ${written ?? String(value)}`;
}

/** Data as one would write it between brackets. */
export function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value ?? '');
  const pairs = Object.entries(value).map(([key, inner]) => `${key}: ${flow(inner)}`);
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}
