import type { APIRoute } from 'astro';
import { getFormPack } from '#data/form-files.ts';

/** All forms in one pack. */
export const GET: APIRoute = async () => new Response(await getFormPack());
