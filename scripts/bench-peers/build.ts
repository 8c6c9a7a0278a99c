/** Builds a site and watches what it takes. Times and memory are those of the whole tree of processes. */
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

/** Between two looks, in milliseconds. */
const LOOK = 100;
/** Clock ticks of a second, which Linux has had for every program since 2.6. */
const TICKS = 100;

export interface Built {
  /** From start to end, in seconds. */
  readonly wall: number;
  /** Of all processors, in seconds; NaN where the system does not tell. */
  readonly processor: number;
  /** The most at any look, in MB of a million bytes; NaN as above. */
  readonly memory: number;
}

/**
 * @param options what Node runs, in which folder
 * @returns what it took
 * @throws Error with the end of what it said, when it fails
 */
export async function build(
  options: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<Built> {
  const begun = performance.now();
  const child = spawn(process.execPath, options, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (piece: Buffer) => {
      said = (said + piece.toString('utf8')).slice(-4000);
    });
  }
  let memory = 0;
  const ticks = new Map<number, number>();
  const timer = setInterval(() => {
    const tree = treeOf(child.pid ?? 0);
    memory = Math.max(memory, sum(tree.map((each) => each.resident)));
    for (const { pid, used } of tree) ticks.set(pid, used);
  }, LOOK);
  const code = await new Promise<number | null>((done) => child.on('close', done));
  clearInterval(timer);
  if (code !== 0) throw new Error(`${options.join(' ')} failed in ${cwd}\n${said}`);
  const isSeen = memory > 0;
  return {
    wall: (performance.now() - begun) / 1000,
    processor: isSeen ? sum([...ticks.values()]) / TICKS : NaN,
    memory: isSeen ? memory / 1e6 : NaN,
  };
}

interface Seen {
  readonly pid: number;
  readonly parent: number;
  /** In clock ticks, those of children that have ended left out. */
  readonly used: number;
  /** In bytes. */
  readonly resident: number;
}

/** @returns a process and all that came of it; nothing where the system has no /proc */
function treeOf(root: number): Seen[] {
  const all = processes();
  const tree = all.filter(({ pid }) => pid === root);
  for (const { pid } of tree) tree.push(...all.filter(({ parent }) => parent === pid));
  return tree;
}

function processes(): Seen[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => seen(Number(name)));
  } catch {
    return [];
  }
}

/** A process may end while it is being looked at. */
function seen(pid: number): Seen[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name, in brackets, may hold anything.
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [user = 0, system = 0] = [fields[11], fields[12]];
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
    return [{ pid, parent: fields[1] ?? 0, used: user + system, resident: pages * 4096 }];
  } catch {
    return [];
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
