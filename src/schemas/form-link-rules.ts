/** Which blanks repeat another one: what they name must be there, once, and be written alike. */
import type { z } from 'zod';
import type { FormBlock } from './form-block.ts';
import { gapsIn } from './form-gap.ts';
import { wordsOf } from './form-paragraph.ts';
import { refuse } from './rules.ts';

/** What one writes as text can stand in a gap; what one chooses or signs cannot. */
const WRITTEN: ReadonlySet<string> = new Set(['text', 'area', 'number', 'date']);

/** A blank as it is repeated. */
interface Source {
  readonly isDay: boolean;
  readonly isWritten: boolean;
}

export function checkLinks(blocks: readonly FormBlock[], context: z.core.$RefinementCtx): void {
  const gaps = blocks.flatMap((block, index) =>
    block.type === 'text'
      ? block.paragraphs.flatMap((paragraph, line) =>
          gapsIn(wordsOf(paragraph)).map((gap) => ({
            ...gap,
            path: ['blocks', index, 'paragraphs', line],
          })),
        )
      : [],
  );
  const sources = new Map<string, Source>(
    blocks
      .flatMap((block) => (block.type === 'grid' ? block.rows.flat() : []))
      .map(({ name, kind }) => [name, { isDay: kind === 'date', isWritten: WRITTEN.has(kind) }]),
  );
  for (const { name, isDay, choices, path } of gaps) {
    if (name === undefined) continue;
    if (sources.has(name)) {
      refuse(context, path, `“{#${name}}”这个名字已经有了`, '换一个名字；格子的 name 也算');
    }
    sources.set(name, { isDay, isWritten: choices === undefined });
  }
  for (const { repeats, isDay, path } of gaps) {
    if (repeats === undefined) continue;
    const source = sources.get(repeats);
    if (!source) {
      const names = [...sources].filter(([, each]) => each.isDay === isDay && each.isWritten);
      const hint = names.map(([name]) => name).join('、');
      const message = `“{=${repeats}}”要照抄的空不在这张表上`;
      refuse(context, path, message, hint ? `可以照抄的有 ${hint}` : '先给那一处写 {#名字}');
    } else if (!source.isWritten) {
      refuse(context, path, `“{=${repeats}}”照抄的是选的或者签的，不是写的`, '只能照抄写的空');
    } else if (source.isDay !== isDay) {
      const message = `“{=${repeats}}”一处是日期，一处不是`;
      refuse(context, path, message, '两处都写成 ____年____月____日，格子写 kind: date');
    }
  }
}
