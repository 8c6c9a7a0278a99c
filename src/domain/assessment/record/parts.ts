/** Parts that the shapes of sheets and meetings share. */
import * as z from 'zod/mini';
import { ITEM_ID, ROLES } from './format.ts';

export const itemId = z.string().check(z.regex(ITEM_ID));

/** Who answered; empty until somebody says so. */
export const sheetRole = z.union([z.literal(ROLES), z.literal('')]);
