/** How much memory a process and all it started have taken at most. */
import { readdirSync, readFileSync } from 'node:fs';

/**
 * @param pid a running process
 * @returns the sum of the peaks in MiB, memory shared between processes counted in each; undefined where
 *   the system has no /proc
 */
export function peakMemory(pid: number): number | undefined {
  const statuses = readStatuses();
  if (statuses.size === 0) return undefined;
  const family = new Set([pid]);
  // Children have been started after their parents, but numbers may begin anew: look until nothing is added.
  for (let before = 0; before < family.size;) {
    before = family.size;
    for (const [id, { parent }] of statuses) if (family.has(parent)) family.add(id);
  }
  const kilobytes = [...family].reduce((sum, id) => sum + (statuses.get(id)?.peak ?? 0), 0);
  return Math.round(kilobytes / 1024);
}

function readStatuses(): Map<number, { parent: number; peak: number }> {
  try {
    const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    return new Map(ids.flatMap((id) => readStatus(id)));
  } catch {
    return new Map();
  }
}

function readStatus(id: string): [number, { parent: number; peak: number }][] {
  try {
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    const field = (name: string) =>
      Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1]);
    return [[Number(id), { parent: field('PPid'), peak: field('VmHWM') || 0 }]];
  } catch {
    // It ended while being looked at.
    return [];
  }
}
