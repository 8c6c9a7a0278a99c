/** Parts that the shapes of sheets and meetings share. */
import * as z from 'zod/mini';
import { ITEM_ID, ROLES } from './format.ts';
import { LONGEST_NAME, LONGEST_TEXT } from './limits.ts';

/** What somebody writes: an evidence, a cell of the plan. */
export const writtenText = z.string().check(z.maxLength(LONGEST_TEXT));

/** What something or somebody is called. */
export const givenName = z.string().check(z.maxLength(LONGEST_NAME));

/** By which something is known; never empty. */
export const ownId = z.string().check(z.minLength(1), z.maxLength(LONGEST_NAME));

export const itemId = z.string().check(z.regex(ITEM_ID));

/** Who answered; empty until somebody says so. */
export const sheetRole = z.union([z.literal(ROLES), z.literal('')]);
