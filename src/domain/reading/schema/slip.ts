import { z } from 'zod';
import { SLIPS } from '../yaml/slips.ts';

/** @returns the slip of the keyboard that made one text of what should have been a list or fields */
export function slipIn(
  value: unknown,
  schema: z.core.$ZodType | undefined,
): { readonly message: string; readonly hint: string } | undefined {
  if (typeof value !== 'string' || !schema || takesText(schema)) return undefined;
  return SLIPS.find(({ test }) => test.test(value));
}

function takesText(schema: z.core.$ZodType): boolean {
  if (schema instanceof z.core.$ZodOptional || schema instanceof z.core.$ZodDefault) {
    return takesText(schema._zod.def.innerType);
  }
  return !(schema instanceof z.core.$ZodArray || schema instanceof z.core.$ZodObject);
}
