/** JSON schemas of the files of content, by which an editor completes what is typed and underlines what is wrong. */
import { z } from 'zod';
import { SCHEMAS } from '#schemas/by-kind.ts';
import { KINDS, type Kind } from '#schemas/kinds.ts';
import type { JsonSchema } from './office-schema.ts';

/** Where editors look for messages of our own: the language server for YAML knows these two. */
type Messages = Pick<JsonSchema, 'errorMessage' | 'patternErrorMessage'>;

/** The kinds that are written as YAML. Front matter of pages is YAML too, but no editor reads it by a schema. */
export const YAML_KINDS = (Object.keys(KINDS) as Kind[]).filter((kind) =>
  KINDS[kind].pattern.endsWith('.yaml'),
);

/**
 * @param kind a kind of content
 * @returns its schema in draft 7, which language servers read, with the same messages as the check of content
 */
export function editorSchema(kind: Kind): JsonSchema {
  const schema: unknown = z.toJSONSchema(SCHEMAS[kind], {
    target: 'draft-7',
    io: 'input',
    // Rules that are written as functions cannot be told in JSON; the check of content has them.
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      Object.assign(jsonSchema, messagesOf(zodSchema));
    },
  });
  return schema as JsonSchema;
}

/** @returns the messages that a schema gives for another type and for a text of another form */
function messagesOf({ _zod: { def } }: z.core.$ZodType): Messages {
  const form = def.checks?.find((check) => check._zod.def.check === 'string_format');
  const errorMessage = messageOf(def.error, 'invalid_type');
  const patternErrorMessage = messageOf(form?._zod.def.error, 'invalid_format');
  return {
    ...(errorMessage !== undefined && { errorMessage }),
    ...(patternErrorMessage !== undefined && { patternErrorMessage }),
  };
}

function messageOf(
  tell: z.core.$ZodErrorMap<never> | undefined,
  code: 'invalid_type' | 'invalid_format',
): string | undefined {
  // What is said of a value that is there; an editor says by itself that a field is missing.
  const said = tell?.({ code, input: '' } as never);
  return typeof said === 'string' ? said : said?.message;
}
